import { HOME } from '../../addresses.ts';
import { forAudiences } from '../../corpus/audiences.ts';
import { pagesOfBundle } from '../../corpus/bundles.ts';
import type { Bundle, Corpus } from '../../corpus/corpus.ts';
import { houseLines, publishedBy } from '../../corpus/house.ts';
import { ancestorsOf } from '../../corpus/publications.ts';
import { enumerate, longDate, nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { bookletSizes, printSizes } from '../../theme/paper-sizes.ts';
import { printedOnWeb } from './addresses.ts';
import { writeChapter } from './chapter.ts';
import { type Chapter, type Context, contextFor, gather } from './context.ts';
import { drawCover } from './cover.ts';
import type { TypstDocument } from './document.ts';
import { writeElsewhere, writeIndex, writeSources } from './end-matter.ts';
import { call, show, words } from './escape.ts';
import { logoFiles, logoOf } from './logo.ts';

function writeCover(bundle: Bundle, site: URL | undefined, context: Context): string {
  const { corpus, gathered } = context;
  gathered.files.set('omslag.svg', drawCover(corpus.look.palettes.print));
  for (const [name, svg] of logoFiles(corpus)) gathered.files.set(name, svg);
  return call('cover', {
    site: corpus.publication.naam,
    title: bundle.titel,
    subtitle: bundle.ondertitel,
    about: bundle.beschrijving,
    art: 'omslag.svg',
    facts: [publishedBy(corpus.house), editionOf(bundle), printedOnWeb(HOME, site)].filter((fact) => fact !== ''),
    ...logoOf(corpus),
  });
}

/** By page: its title, and how many pages of the bundle stand above it. */
function contentsOf(corpus: Corpus, chapters: readonly Chapter[]) {
  const ids = new Set(chapters.map(({ page }) => page.id));
  const depthOf = (id: string) => ancestorsOf(corpus, id).filter((above) => ids.has(above.id)).length;
  return Object.fromEntries(
    chapters.map(({ page }) => [page.id, { title: page.matter.titel, depth: depthOf(page.id) }]),
  );
}

const isForm = (chapter: Chapter | undefined) => chapter?.page.matter.soort === 'formulier';

/**
 * How a chapter begins: after the one before it where they are parts of the same whole, on a new page where it is a
 * sheet to hand out, and else where hardly anything stands above it.
 */
function beginningOf(corpus: Corpus, chapter: Chapter, before: Chapter | undefined): string {
  if (before === undefined || isForm(chapter) || isForm(before)) return 'fresh-page';
  const above = new Set(ancestorsOf(corpus, chapter.page.id).map(({ id }) => id));
  const parts = above.has(before.page.id) || ancestorsOf(corpus, before.page.id).some(({ id }) => above.has(id));
  return parts ? 'run-on' : 'new-part';
}

function writeColophon(corpus: Corpus, bundle: Bundle, site: URL | undefined): string {
  const who = enumerate(bundle.publiek.map((audience) => nl.audience[audience]));
  const lines = [
    `${bundle.titel}. ${bundle.ondertitel ?? nl.onlyFor(who)}.`,
    print.independent,
    ...houseLines(corpus.house),
    `${editionOf(bundle)}.${site === undefined ? '' : ` ${print.newest} ${printedOnWeb(HOME, site)}.`}`,
  ];
  return call('end-matter', { level: 2, title: print.colophon }, lines.map(words).join('\n\n'));
}

/**
 * A bundle as a book: cover, contents, a chapter for each page as its audience reads it, and at the end
 * words, references, sources and colophon.
 * @param site the address of the site
 * @param paper A4, or A5 with sizes of its own
 */
export function writeBook(
  corpus: Corpus,
  bundle: Bundle,
  site: URL | undefined,
  paper: 'a4' | 'a5' = 'a4',
): TypstDocument {
  const chapters = pagesOfBundle(corpus, bundle).map((page) => ({
    page,
    root: forAudiences(page.root, bundle.publiek),
  }));
  const gathered = gather(corpus, { sizes: paper === 'a5' ? bookletSizes : printSizes });
  const contexts = chapters.map(({ page }) =>
    contextFor({ corpus, site, chapters, page, deeper: 1, brief: true, gathered }),
  );
  const [first] = contexts;
  if (first === undefined) throw new Error(`The bundle "${bundle.id}" has no pages.`);
  const body = chapters.flatMap((chapter, i) => {
    const context = contexts[i] ?? first;
    const begins = call(beginningOf(corpus, chapter, chapters[i - 1]), {});
    return [begins, ...writeChapter(chapter, context)];
  });
  const pages = chapters.map(({ page }) => page);
  const source = [
    show('book', { title: bundle.titel, paper }),
    writeCover(bundle, site, first),
    call('contents', { chapters: contentsOf(corpus, chapters) }),
    ...body,
    call('back', { fresh: isForm(chapters.at(-1)) }),
    writeIndex(corpus, gathered.terms, 2),
    writeElsewhere(corpus, gathered.elsewhere, site, 2),
    writeSources(corpus, pages, print.sources, 2),
    writeColophon(corpus, bundle, site),
  ];
  return { title: titleOf(bundle), date: bundle.herzien, source: source.join('\n\n'), files: gathered.files };
}

/** Which edition of a bundle this is: "Versie 1.0. Nagekeken op 22 november 2026". */
export function editionOf({ versie, herzien }: Bundle): string {
  return `${print.edition} ${versie}. ${nl.reviewed(longDate(herzien))}`;
}

/** The title of a bundle's PDF: with its audience, where that is what tells it from another. */
export function titleOf(bundle: Bundle): string {
  return bundle.ondertitel === undefined ? bundle.titel : `${bundle.titel}. ${bundle.ondertitel}`;
}
