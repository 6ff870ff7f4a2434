import { HOME, onWeb } from '../../addresses.ts';
import { pagesOfBundle } from '../../corpus/bundles.ts';
import type { Bundle, Corpus, Page } from '../../corpus/corpus.ts';
import { houseLines, publishedBy } from '../../corpus/house.ts';
import { shortTitle } from '../../corpus/publications.ts';
import { quiresOf } from '../../corpus/quires.ts';
import { drawQr } from '../../figures/qr.ts';
import { longDate, nl } from '../../strings/nl.ts';
import { print, quireName } from '../../strings/print.ts';
import { bookletSizes } from '../../theme/paper-sizes.ts';
import { printedAddress, printedOnWeb } from './addresses.ts';
import { drawCover } from './cover.ts';
import type { TypstDocument } from './document.ts';
import { call, show } from './escape.ts';
import { logoFiles, logoOf } from './logo.ts';
import { writeTokens } from './tokens.ts';

/** Which edition of a bundle this is: "Versie 1.0. Nagekeken op 22 november 2026". */
export function editionOf({ versie, herzien }: Bundle): string {
  return `${print.edition} ${versie}. ${nl.reviewed(longDate(herzien))}`;
}

/** What is on a cover besides what the bundle says of itself. */
interface Cover {
  readonly corpus: Corpus;
  readonly site: URL | undefined;
  /** The texts behind it, of which its drawing tells. */
  readonly pages: readonly Page[];
  /** The name of its drawing among the files. */
  readonly art: string;
  /** Of a part of it: which, and what is in it. */
  readonly part?: string;
}

/** @param files those of the document, to which its drawing is added */
export function writeCover(
  bundle: Bundle,
  { corpus, site, pages, art, part }: Cover,
  files: Map<string, string>,
): string {
  const { svg, width } = drawCover(corpus.publication, pages, corpus.look.palettes.print);
  files.set(art, svg);
  for (const [name, logo] of logoFiles(corpus)) files.set(name, logo);
  return call('cover', {
    site: corpus.publication.naam,
    title: bundle.titel,
    subtitle: bundle.ondertitel,
    about: bundle.beschrijving,
    part,
    art,
    'art-width': width,
    facts: [publishedBy(corpus.house), editionOf(bundle), printedOnWeb(HOME, site)].filter((fact) => fact !== ''),
    ...logoOf(corpus),
  });
}

/** The back of a book: where the newest edition stands, with its code, and whom to reach; '' where no address is known. */
export function writeBackCover(corpus: Corpus, site: URL | undefined, files: Map<string, string>): string {
  const href = onWeb(HOME, site);
  if (href === undefined) return '';
  files.set('achter.svg', drawQr(href));
  return call('back-cover', {
    site: corpus.publication.naam,
    code: 'achter.svg',
    alt: `${print.codeTo} ${href}`,
    lead: print.newest,
    url: href,
    address: printedAddress(href),
    facts: houseLines(corpus.house),
  });
}

/**
 * The covers of the quires of a booklet, one a page in their order; then the back of them all, where the address of the
 * site is known.
 */
export function writeQuireCovers(corpus: Corpus, bundle: Bundle, site: URL | undefined): TypstDocument {
  const files = new Map([['tokens.typ', writeTokens(bookletSizes, corpus.look.palettes.print)]]);
  const quires = quiresOf(bundle, pagesOfBundle(corpus, bundle));
  const covers = quires.map((pages, i) => {
    const [first] = pages;
    const name = quireName(i + 1, quires.length);
    const part = quires.length === 1 ? undefined : i > 0 && first ? `${name}: ${shortTitle(first)}` : name;
    return writeCover(bundle, { corpus, site, pages, art: `omslag-${i + 1}.svg`, ...(part && { part }) }, files);
  });
  return {
    title: bundle.titel,
    date: bundle.herzien,
    source: [
      show('book', { title: bundle.titel, paper: 'a5', bare: true }),
      ...covers,
      writeBackCover(corpus, site, files),
    ].join('\n\n'),
    files,
  };
}
