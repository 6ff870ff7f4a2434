import { pagesOfBundle } from '../corpus/bundles.ts';
import type { Bundle, Corpus } from '../corpus/corpus.ts';
import { quiresOf } from '../corpus/quires.ts';
import { fullTitle } from '../corpus/titles.ts';
import { type Leaf, MOST_SHEETS, toWholeSheets } from './pdf/booklet.ts';
import { pageOfBookmark } from './pdf/bookmarks.ts';
import { PDFDocument } from './pdf/library.ts';

/** The files that the leaves of a quire stand in. */
const [BOOK, COVERS] = [0, 1];

/**
 * The quires of a book of A5: a cover each, the pages from where its first text begins, and the back.
 * @param book the pages of the whole book, of which the first is a cover
 * @param covers a cover for each quire, and the back of them all if there is one
 * @returns for each quire its leaves in the order of reading, as pages of these two files
 */
export async function leavesOfQuires(
  corpus: Corpus,
  bundle: Bundle,
  book: Uint8Array,
  covers: Uint8Array,
): Promise<readonly (readonly Leaf[])[]> {
  const doc = await PDFDocument.load(book, { updateMetadata: false });
  const total = doc.getPageCount();
  const starts = quiresOf(bundle, pagesOfBundle(corpus, bundle)).map(([first], i) => {
    if (i === 0 || first === undefined) return 1;
    const title = fullTitle(corpus, first.matter);
    const start = pageOfBookmark(doc, title);
    if (start === undefined) throw new Error(`The book "${bundle.id}" has no bookmark "${title}".`);
    return start;
  });
  const outsides = (await PDFDocument.load(covers, { updateMetadata: false })).getPageCount();
  const back: Leaf = outsides > starts.length ? [COVERS, outsides - 1] : undefined;
  return starts.map((start, i) => {
    const pages = Array.from({ length: (starts[i + 1] ?? total) - start }, (_, at): Leaf => [BOOK, start + at]);
    // What begins on a right page stays on one: the inside of its cover is white.
    const inside: Leaf[] = start % 2 === 0 ? [undefined] : [];
    return toWholeSheets([[COVERS, i], ...inside, ...pages], back);
  });
}

/** Whether a quire has more sheets than can be folded as one pile. */
export const isTooThick = (leaves: readonly Leaf[]): boolean => leaves.length > 4 * MOST_SHEETS;
