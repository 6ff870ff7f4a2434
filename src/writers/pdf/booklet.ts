import { Duplex, PDFDocument, PrintScaling } from './library.ts';

/** What is written about a file in itself. */
interface About {
  readonly title: string;
  /** Who publishes it. */
  readonly author: string;
  /** Date of the last review, as "2026-11-22". */
  readonly date: string;
}

/** More sheets than this do not fold well, and no office stapler takes them. */
const MOST_SHEETS = 12;
/** A4 on its side, in pt. */
const SHEET = [841.89, 595.276] as const;

/** One side of a sheet: the numbers of the pages left and right, from 0; undefined where nothing stands. */
export type Side = readonly [left: number | undefined, right: number | undefined];

/**
 * The order of pages for booklets that are printed on both sides, folded and stapled: in as few quires as can be, all
 * about as thick.
 * @param count how many pages there are
 * @returns the sides in the order of printing: front and back of each sheet, from the outside in, quire by quire
 */
export function foldingOrder(count: number): readonly Side[] {
  const sheets = Math.ceil(count / 4);
  const quires = Math.ceil(sheets / MOST_SHEETS);
  const page = (number: number) => (number < count ? number : undefined);
  let first = 0;
  return Array.from({ length: quires }, (_, quire) => {
    const own = Math.floor(((quire + 1) * sheets) / quires) - Math.floor((quire * sheets) / quires);
    const [start, end] = [first, first + own * 4 - 1];
    first = end + 1;
    return Array.from({ length: own }, (_, sheet): Side[] => [
      [page(end - 2 * sheet), page(start + 2 * sheet)],
      [page(start + 2 * sheet + 1), page(end - 2 * sheet - 1)],
    ]).flat();
  }).flat();
}

/**
 * Lays the pages of a book of A5 on sheets of A4 in the order of folding. The result is for a printer: its pages do not
 * stand in the order of reading, so it has no tags. The same input gives the same bytes.
 */
export async function imposeBooklet(pdf: Uint8Array, { title, author, date }: About): Promise<Uint8Array<ArrayBuffer>> {
  const source = await PDFDocument.load(pdf, { updateMetadata: false });
  const doc = await PDFDocument.create({ updateMetadata: false });
  const pages = await doc.embedPdf(source, source.getPageIndices());
  for (const side of foldingOrder(pages.length)) {
    const sheet = doc.addPage([...SHEET]);
    for (const [half, number] of side.entries()) {
      const page = number === undefined ? undefined : pages[number];
      if (page) sheet.drawPage(page, { x: (half * SHEET[0]) / 2, y: 0 });
    }
  }
  const reviewed = new Date(`${date}T00:00:00Z`);
  doc.setTitle(title, { showInWindowTitleBar: true });
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
