import { Duplex, PDFDocument, PrintScaling } from './library.ts';

/** What is written about a file in itself. */
export interface About {
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly about: string;
  /** Who publishes it. */
  readonly author: string;
  /** Date of the last review, as "2026-11-22". */
  readonly date: string;
}

/** More sheets than this do not fold well, and no office stapler takes them. */
export const MOST_SHEETS = 12;
/** A4 on its side, in pt. */
const SHEET = [841.89, 595.276] as const;

/** One side of a sheet: the numbers of the pages left and right, from 0. */
export type Side = readonly [left: number, right: number];

/**
 * The order of pages for a booklet that is printed on both sides, folded as one pile and stapled.
 * @param count how many pages there are, the white ones too: four on each sheet
 * @returns the sides in the order of printing: front and back of each sheet, from the outside in
 */
export function foldingOrder(count: number): readonly Side[] {
  const end = 4 * Math.ceil(count / 4) - 1;
  return Array.from({ length: Math.ceil(count / 4) }, (_, sheet): Side[] => [
    [end - 2 * sheet, 2 * sheet],
    [2 * sheet + 1, end - 2 * sheet - 1],
  ]).flat();
}

/** A page of one of the files that a booklet is made of; undefined where it stays white. */
export type Leaf = readonly [file: number, page: number] | undefined;

/**
 * The pages of a booklet in the order of reading, filled to whole sheets with white ones before its back.
 * @param back what stands on the outside of the last page, if anything does
 */
export function toWholeSheets(pages: readonly Leaf[], back: Leaf): readonly Leaf[] {
  const own = pages.length + (back === undefined ? 0 : 1);
  const white = Array.from({ length: 4 * Math.ceil(own / 4) - own }, (): Leaf => undefined);
  return [...pages, ...white, ...(back === undefined ? [] : [back])];
}

/**
 * Lays pages of A5 on sheets of A4 in the order of folding. The result is for a printer: its pages do not stand in the
 * order of reading, so it has no tags. The same input gives the same bytes.
 * @param files PDFs of A5
 * @param leaves their pages in the order of reading
 */
export async function imposeBooklet(
  files: readonly Uint8Array[],
  leaves: readonly Leaf[],
  { title, about, author, date }: About,
): Promise<Uint8Array<ArrayBuffer>> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const pages = await Promise.all(
    files.map(async (file, i) => {
      const used = leaves.flatMap((leaf) => (leaf?.[0] === i ? [leaf[1]] : []));
      const source = await PDFDocument.load(file, { updateMetadata: false });
      const embedded = await doc.embedPdf(source, used);
      return new Map(used.map((page, at) => [page, embedded[at]]));
    }),
  );
  for (const side of foldingOrder(leaves.length)) {
    const sheet = doc.addPage([...SHEET]);
    for (const [half, number] of side.entries()) {
      const [file, own] = leaves[number] ?? [];
      const page = file === undefined || own === undefined ? undefined : pages[file]?.get(own);
      if (page) sheet.drawPage(page, { x: (half * SHEET[0]) / 2, y: 0 });
    }
  }
  const reviewed = new Date(`${date}T00:00:00Z`);
  doc.setTitle(title, { showInWindowTitleBar: true });
  doc.setSubject(about);
  doc.setAuthor(author);
  doc.setLanguage('nl-NL');
  // Whoever prints it without looking gets it right: both sides, over the short edge, at its own size.
  const viewer = doc.catalog.getOrCreateViewerPreferences();
  viewer.setDuplex(Duplex.DuplexFlipShortEdge);
  viewer.setPrintScaling(PrintScaling.None);
  doc.setCreationDate(reviewed);
  doc.setModificationDate(reviewed);
  return new Uint8Array(await doc.save({ useObjectStreams: false, addDefaultPage: false }));
}
