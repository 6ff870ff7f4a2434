import { onWeb } from '../../addresses.ts';
import { forAudiences } from '../../corpus/audiences.ts';
import { titleOfBox } from '../../corpus/boxes.ts';
import type { Corpus, Page } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { partOf } from '../../corpus/publications.ts';
import { partsOfStop } from '../../corpus/stops.ts';
import { fullTitle } from '../../corpus/titles.ts';
import { readableText } from '../../corpus/words.ts';
import { walk } from '../../document/text.ts';
import type { Stop, Vragen } from '../../document/tree.ts';
import { drawQr } from '../../figures/qr.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { onePageSizes, type PrintSizes } from '../../theme/paper-sizes.ts';
import { addressOnSide } from './addresses.ts';
import { type Context, contextFor, gather } from './context.ts';
import type { TypstDocument } from './document.ts';
import { call, show } from './escape.ts';
import { writeForm } from './form.ts';
import { writeNode } from './handlers.ts';
import { writeHelpBelow } from './help.ts';
import { writeOpening } from './opening.ts';
import { sourcePieces } from './sources.ts';

/** The size of the Kern in pt: with figure or questions, and without. */
const BESIDE = 12.5;
const ALONE = 17;

/** A page that is a form needs all its room, whatever the address at its foot. */
const FULL: PrintSizes = { ...onePageSizes, text: 10, lead: 11, h2: 12.5 };

/** What a page comes down to for whom it is: its Kern, its first figure, its questions. */
function essence({ root, matter }: Page) {
  const all = [...walk(forAudiences(root, matter.publiek))];
  // Statements are the page: they stand on it with their headings, and what one should know before answering.
  const { children } = forAudiences(root, matter.publiek);
  const statements = children.filter((node, i) => {
    const next = children[i + 1];
    return node.type === 'stelling' || node.type === 'letOp' || (node.type === 'heading' && next?.type === 'stelling');
  });
  if (all.some((node) => node.type === 'stelling')) return { kern: statements, figure: [], questions: [], all: true };
  // A story that waits for its reader is a sheet to decide on: what it tells up to there, and nothing of how it ended.
  const stops = all.filter((node) => node.type === 'stop');
  if (matter.verhaal !== undefined && stops.length > 0) return { kern: [], figure: [], questions: stops, all: false };
  const kern = all.filter((node) => node.type === 'kern').slice(0, 1);
  const figure = all.filter((node) => node.type === 'figuur').slice(0, 1);
  const questions: (Vragen | Stop)[] = all.filter((node) => node.type === 'vragen');
  return { kern, figure, questions, all: false };
}

/** Sets of questions that fill what is left of a page: with as many lines to write on as fit. */
export function writeQuestions(sets: readonly (Vragen | Stop)[], context: Context): string {
  if (sets.length === 0) return '';
  const lists = sets.map((set) => (set.type === 'stop' ? partsOfStop(set).asked : set.children));
  const items = lists.map((own) => own.flatMap((list) => list.children));
  // What is laid out in several ways to see which fits cannot hold notes: the sources stand below, as below a table.
  const inside = { ...context, sourcesBelow: true };
  const options = {
    accent: context.accent,
    labels: sets.map((set) => titleOfBox(context.corpus, set)),
    counts: items.map((own) => own.length),
    source: sourcePieces(lists.flat(), context),
  };
  return call('questions-to-fill', options, ...items.flat().map((item) => writeNode(item, inside)));
}

/** The headings of a page, for who has only its Kern in hand. */
function headingsOf(corpus: Corpus, { root }: Page): readonly string[] {
  return root.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [readableText(corpus, node).trim()] : [],
  );
}

/** A story under the title and with the words that do not tell how it ended. */
function untilTheEnd(page: Page): Page {
  const { verhaal } = page.matter;
  if (verhaal === undefined) return page;
  return { ...page, matter: { ...page.matter, titel: verhaal.titel, beschrijving: verhaal.begin } };
}

/**
 * A page on one side of paper: a form itself; else title, Kern, figure, questions, and where to read all of it. A page with neither
 * figure nor questions tells what else there is to read.
 * @param site the address of the site
 */
export function writeOnePage(corpus: Corpus, page: Page, site: URL | undefined): TypstDocument {
  const { kern, figure, questions, all } = essence(page);
  if (page.matter.soort === 'formulier' && !all) return writeForm(corpus, page, site, { side: true });
  const asks = questions.length > 0;
  const root = { ...page.root, children: [...kern, ...figure] };
  const chapter = { page: asks && questions.some(({ type }) => type === 'stop') ? untilTheEnd(page) : page, root };
  const gathered = gather(corpus, {
    sizes: all ? FULL : asks ? { ...onePageSizes, text: 10.5, lead: 12 } : onePageSizes,
  });
  const context = contextFor({ corpus, site, chapters: [chapter], page, deeper: 0, brief: false, gathered });
  const href = onWeb(pageHref(page.id), site);
  if (href !== undefined) gathered.files.set('adres.svg', drawQr(href));
  const alone = figure.length === 0 && !asks;
  const headings = alone && !all ? headingsOf(corpus, page) : [];
  const body = [
    // The same elements, made to fill the page.
    `#let kern = kern.with(size: ${alone ? ALONE : BESIDE})\n#let drawing = drawing-within.with(${asks ? 60 : 110}mm)\n#let statement = statement.with(tight: true)\n#let callout = callout.with(beside: true)`,
    writeOpening(chapter, { ...context, brief: true }),
    writeNode(root, context),
    writeQuestions(questions, context),
    headings.length > 0 ? call('also-there', { title: print.alsoThere, items: headings }) : '',
    asks || all ? '' : call('lines-to-fill', { labels: [print.toRemember] }),
    call(
      'leads-on',
      {
        ...(href !== undefined && {
          code: 'adres.svg',
          alt: `${print.codeTo} ${href}`,
          url: href,
          address: addressOnSide(href, site),
        }),
        lead: print.wholeText,
        facts: nl.reviewed(longDate(page.matter.herzien)),
        push: false,
      },
      writeHelpBelow(corpus, { root }),
    ),
  ];
  const running = { site: corpus.publication.naam, part: partOf(corpus.publication, page.id).titel };
  return {
    title: `${fullTitle(corpus, page.matter)} ${print.onOnePage}`,
    about: page.matter.beschrijving,
    date: page.matter.herzien,
    source: [show('one-page', running), ...body].join('\n\n'),
    files: gathered.files,
  };
}
