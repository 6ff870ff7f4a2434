import { createHash } from 'node:crypto';
import { NOTICES, within } from '../../addresses.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { aloneHref, handoutHref, powerpointHref } from '../../corpus/deck-links.ts';
import { houseLines } from '../../corpus/house.ts';
import { offersOf, type Print, type Purpose, printHref, wordHref } from '../../corpus/prints.ts';
import { fileSize, kit } from '../../strings/kit.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { fonts, type Palette } from '../../theme/tokens.ts';
import { tag } from '../deck/html.ts';
import { printedAddress } from '../typst/addresses.ts';
import { writeFolding } from './folding.ts';
import { amountOf, formOf } from './forms.ts';

/** A file of the kit: its address on the site, and what to call it in a list. */
interface KitFile {
  readonly href: string;
  readonly name: string;
  /** What it is, where it is on paper. */
  readonly print?: Print;
}

/** How much a file of the kit is: in bytes, and of what is printed in pages. */
export interface FileMeasure {
  readonly bytes: number;
  readonly sides?: number | undefined;
}

/** A text of the kit with its files. */
interface KitEntry {
  readonly title: string;
  readonly about: string;
  readonly files: readonly KitFile[];
}

interface KitGroup {
  readonly title: string;
  readonly about: string;
  readonly entries: readonly KitEntry[];
}

const PURPOSES: readonly Purpose[] = ['uitdelen', 'invullen', 'ophangen', 'nalezen'];

/** What the zip holds, in the order of its start page: what is on paper by purpose, then the presentations. */
export function kitGroups(corpus: Corpus): readonly KitGroup[] {
  const offers = offersOf(corpus);
  const onPaper = PURPOSES.map((purpose) => ({
    ...kit.purposes[purpose],
    entries: offers
      .filter((offer) => offer.purpose === purpose)
      .map(({ title, about, prints, word }) => ({
        title,
        about,
        files: [
          ...prints.map((print) => ({ href: printHref(print), name: formOf(print), print })),
          ...(word === undefined ? [] : [{ href: wordHref(word), name: kit.word }]),
        ],
      })),
  }));
  const decks = [...corpus.decks.values()].map(({ id, matter }) => ({
    title: matter.titel,
    about: matter.beschrijving,
    files: [
      { href: powerpointHref(id), name: kit.start.presentation },
      { href: aloneHref(id), name: kit.start.alone },
      { href: handoutHref(id, 'deelnemers'), name: kit.start.participants },
      { href: handoutHref(id, 'deelnemers-kort'), name: kit.start.short },
      { href: handoutHref(id, 'spreker'), name: kit.start.presenter },
    ],
  }));
  const presentations = { title: kit.start.presentations, about: kit.start.presentationsAbout, entries: decks };
  return [...onPaper, presentations].filter(({ entries }) => entries.length > 0);
}

/** The day on which the newest of the texts was reviewed: "2026-11-22"; '' where there is none. */
export function latestReview({ pages, bundles }: Corpus): string {
  const days = [
    ...[...pages.values()].map(({ matter }) => matter.herzien),
    ...[...bundles.values()].map(({ herzien }) => herzien),
  ];
  return days.sort().at(-1) ?? '';
}

const styleOf = ({ ground, ink, inkSoft, line, action }: Palette): string =>
  [
    `body{margin:2rem auto;max-width:44rem;padding:0 1rem;background:${ground};color:${ink};font:1.125rem/1.5 "${fonts.family}",Verdana,sans-serif}`,
    `h2{margin:2.5rem 0 .25rem;border-top:2px solid ${ink};padding-top:.5rem}h3{margin:1.25rem 0 0}p{margin:.25rem 0}`,
    `ul{margin:.25rem 0;padding:0;list-style:none}li{margin:.25rem 0;padding:.15rem 0}a{color:${action}}`,
    `.vouwen{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;counter-reset:none;padding:0}.vouwen li{max-width:11rem}.vouwen span{display:block;font-size:1rem}`,
    `small,footer{color:${inkSoft};font-size:1rem}footer{margin-top:3rem;border-top:1px solid ${line};padding-top:.5rem}`,
  ].join('');
const policyFor = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;

function writeEntry(
  { title, about, files }: KitEntry,
  sizes: ReadonlyMap<string, FileMeasure>,
  palette: Palette,
): string {
  const links = files.flatMap(({ href, name, print }) => {
    const size = sizes.get(href);
    if (size === undefined) return [];
    const amount = print && size.sides !== undefined ? `${amountOf(print, size.sides)}, ` : '';
    // The words alone say too little for who hears the links by themselves.
    const link = tag('a', { href: within(href).slice(1), 'aria-label': `${name}: ${title}` }, name);
    return [tag('li', {}, link, ' ', tag('small', {}, amount + fileSize(size.bytes)))];
  });
  const folds = files.some(({ print }) => print?.kind === 'booklet' || print?.kind === 'folder-booklet')
    ? writeFolding(palette)
    : '';
  return links.length === 0 ? '' : [tag('h3', {}, title), tag('p', {}, about), tag('ul', {}, ...links), folds].join('');
}

/**
 * The page the kit is opened with: plain HTML that needs no other file and runs no script.
 * @param sizes of the files in the zip, by their address on the site; what is not there is not listed
 * @param site the address of the site
 */
export function writeStartPage(corpus: Corpus, sizes: ReadonlyMap<string, FileMeasure>, site: URL | undefined): string {
  const groups = kitGroups(corpus).map(({ title, about, entries }) =>
    [
      tag('h2', {}, title),
      tag('p', {}, about),
      ...entries.map((entry) => writeEntry(entry, sizes, corpus.look.palettes.light)),
    ].join(''),
  );
  const style = styleOf(corpus.look.palettes.light);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">`,
    '<meta name="referrer" content="no-referrer">',
    tag('title', {}, kit.start.title(corpus.publication.kort)),
    `<style>${style}</style>`,
  ];
  const foot = `${[corpus.publication.vrijwaring, ...houseLines(corpus.house)].join(' ')} ${nl.reviewed(longDate(latestReview(corpus)))}.`;
  const newest = site ? [` ${kit.start.newest} `, tag('a', { href: site.href }, printedAddress(site.href)), '.'] : [];
  const notices = sizes.has(NOTICES)
    ? [' ', tag('a', { href: within(NOTICES).slice(1) }, kit.start.licences), '.']
    : [];
  const body = [
    tag('main', {}, tag('h1', {}, kit.start.title(corpus.publication.kort)), tag('p', {}, kit.start.about), ...groups),
    tag('footer', {}, foot, ...newest, ...notices),
  ];
  return `<!doctype html>\n<html lang="nl"><head>${head.join('')}</head><body>${body.join('')}</body></html>\n`;
}
