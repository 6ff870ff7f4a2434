import { HOME } from '../../addresses.ts';
import { forAudiences } from '../../corpus/audiences.ts';
import { pagesOfBundle } from '../../corpus/bundles.ts';
import type { Bundle, Corpus } from '../../corpus/corpus.ts';
import { houseLines } from '../../corpus/house.ts';
import { ancestorsOf, isBelow, shortTitle } from '../../corpus/publications.ts';
import { fullTitle } from '../../corpus/titles.ts';
import { audienceWords } from '../../corpus/who.ts';
import { nl } from '../../strings/nl.ts';
import { print } from '../../strings/print.ts';
import { bookletSizes, bookSizes } from '../../theme/paper-sizes.ts';
import { printedOnWeb } from './addresses.ts';
import { writeChapter } from './chapter.ts';
import { type Chapter, type Context, contextFor, gather } from './context.ts';
import { editionOf, writeBackCover, writeCover } from './cover-pages.ts';
import type { TypstDocument } from './document.ts';
import { writeElsewhere, writeIndex, writeSources } from './end-matter.ts';
import { call, show, words } from './escape.ts';
import { partsOfForm, writeFormBody } from './form.ts';
import { givesHelp, writeHelp } from './help.ts';

/** Whether the first chapter stands for the whole book: most others are part of it. */
function isWholeBook(chapters: readonly Chapter[]): boolean {
  const first = chapters[0]?.page.id ?? '';
  return chapters.filter(({ page }) => isBelow(page.id, first)).length > chapters.length / 2;
}

/**
 * How far in each chapter stands: below the chapters before it that it is a part of. A first chapter that
 * stands for the whole book has none below it.
 */
function depthsOf(chapters: readonly Chapter[], isWhole: boolean): readonly number[] {
  const first = chapters[0]?.page.id ?? '';
  const open: string[] = [];
  return chapters.map(({ page }) => {
    while (open.length > 0 && !isBelow(page.id, open.at(-1) ?? '')) open.pop();
    const depth = open.length;
    if (!isWhole || page.id !== first) open.push(page.id);
    return depth;
  });
}

const isForm = (chapter: Chapter | undefined) => chapter?.page.matter.soort === 'formulier';

/**
 * How a chapter begins: on a new page where sheets to hand out stand before it, or where it is a part of a book in
 * columns; after the one before it in those columns, or where both are parts of the same whole, as how to use a form
 * always does; and else where hardly anything stands above it.
 */
function beginningOf(
  corpus: Corpus,
  chapter: Chapter,
  before: Chapter | undefined,
  narrow: boolean,
  isPart: boolean,
): string {
  if (before === undefined || (isForm(before) && !isForm(chapter))) return 'fresh-page';
  if (isForm(chapter)) return 'run-on';
  if (narrow) return isPart ? 'fresh-page' : 'run-on';
  const above = new Set(ancestorsOf(corpus, chapter.page.id).map(({ id }) => id));
  const parts = above.has(before.page.id) || ancestorsOf(corpus, before.page.id).some(({ id }) => above.has(id));
  return parts ? 'run-on' : 'new-part';
}

/** Where the forms stand right before a place: how to use them comes first, and then their sheets. */
function sheetsBefore(chapters: readonly Chapter[], end: number): readonly number[] {
  const start = chapters.slice(0, end).findLastIndex((chapter) => !isForm(chapter)) + 1;
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** Where the sheet of a form stands in a book. */
const sheetAnchor = ({ page }: Chapter): string => `${page.id}#${print.sheet}`;

/** The sheet of a form within a book, to hand out by itself: it has the whole width, and its title. */
function writeFormSheet(chapter: Chapter, context: Context): string {
  const { page, root } = chapter;
  const options = { level: Math.min(2 + context.deeper, 6), anchor: sheetAnchor(chapter), short: shortTitle(page) };
  const title = call('sheet-in-book', options, words(fullTitle(context.corpus, page.matter)));
  return call('sheet-to-write', {}, writeFormBody({ ...page, root }, context, { above: [title], side: false }));
}

function writeColophon(corpus: Corpus, bundle: Bundle, site: URL | undefined): string {
  const who = audienceWords(corpus, bundle.publiek);
  const lines = [
    `${bundle.titel}. ${bundle.ondertitel ?? nl.onlyFor(who)}.`,
    print.independent,
    ...houseLines(corpus.house),
    `${editionOf(bundle)}.${site === undefined ? '' : ` ${print.newest} ${printedOnWeb(HOME, site)}.`}`,
  ];
  return call('colophon', { title: print.colophon }, lines.map(words).join('\n\n'));
}

/**
 * A bundle as a book: cover, contents with the colophon below them, a chapter for each page as its audience reads it, and
 * at the end words, references and sources.
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
  const narrow = paper === 'a4';
  const gathered = gather(corpus, { sizes: narrow ? bookSizes : bookletSizes });
  const isWhole = isWholeBook(chapters);
  const depths = depthsOf(chapters, isWhole);
  const contexts = chapters.map(({ page }, i) =>
    contextFor({ corpus, site, chapters, page, deeper: 1 + (depths[i] ?? 0), brief: true, gathered, narrow }),
  );
  const [first] = contexts;
  if (first === undefined) throw new Error(`The bundle "${bundle.id}" has no pages.`);
  const body = chapters.flatMap((chapter, i) => {
    const context = contexts[i] ?? first;
    const opensQuire = !narrow && bundle.katernen?.includes(chapter.page.id) === true;
    const begins = opensQuire
      ? call('fresh-quire', {})
      : call(beginningOf(corpus, chapter, chapters[i - 1], narrow, depths[i] === 0 && !isWhole), {});
    if (!isForm(chapter)) return [begins, writeChapter(chapter, context)];
    const { told } = partsOfForm(chapter.root);
    const sheets = isForm(chapters[i + 1]) ? [] : sheetsBefore(chapters, i + 1);
    const written = sheets.map((at) => writeFormSheet(chapters[at] ?? chapter, contexts[at] ?? first));
    return [begins, writeChapter({ ...chapter, root: told }, context), ...written];
  });
  const names = chapters.map((chapter, i) => [
    chapter.page.id,
    {
      title: fullTitle(corpus, chapter.page.matter),
      depth: depths[i] ?? 0,
      ...(isForm(chapter) && { sheet: sheetAnchor(chapter) }),
    },
  ]);
  const pages = chapters.map(({ page }) => page);
  const source = [
    show('book', { title: bundle.titel, paper }),
    writeCover(bundle, { corpus, site, pages, art: 'omslag.svg' }, gathered.files),
    call('contents', { chapters: Object.fromEntries(names) }),
    writeColophon(corpus, bundle, site),
    narrow ? '#show: in-columns' : '',
    '#let title-at = title-at.with(listed: false)',
    ...body,
    call('back', { fresh: isForm(chapters.at(-1)) }),
    chapters.some(({ root }) => givesHelp(root)) ? '' : writeHelp(corpus, { title: nl.helpNow, brief: true }),
    writeIndex(corpus, gathered.terms, 2),
    writeElsewhere(corpus, gathered.elsewhere, site, 2),
    writeSources(corpus, pages, print.sources, 2),
    narrow ? writeBackCover(corpus, site, gathered.files) : '',
  ];
  return {
    title: titleOf(bundle),
    about: bundle.beschrijving,
    date: bundle.herzien,
    source: source.join('\n\n'),
    files: gathered.files,
  };
}

/** The title of a bundle's PDF: with its audience, where that is what tells it from another. */
export function titleOf(bundle: Bundle): string {
  return bundle.ondertitel === undefined ? bundle.titel : `${bundle.titel}. ${bundle.ondertitel}`;
}
