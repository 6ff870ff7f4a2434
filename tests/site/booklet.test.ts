import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printsOf } from '../../src/corpus/prints.ts';
import { guide } from '../../src/guide.ts';
import { PDFDocument } from '../../src/writers/pdf/library.ts';
import { foldPile } from '../writers/pdf/fold.ts';
import { readSheets, type Sheet } from '../writers/pdf/sheet.ts';

const { corpus } = guide();
const booklets = printsOf(corpus).filter(({ kind }) => kind === 'booklet');
/** The number at the foot of half a side; undefined where none stands. */
function folio({ marks, width, height }: Sheet, half: 0 | 1): number | undefined {
  const own = marks.filter(
    ({ left, top, text = '' }) =>
      top > height - 50 && /^\d+$/.test(text.trim()) && left >= (half * width) / 2 && left < ((half + 1) * width) / 2,
  );
  return own.length === 1 ? Number(own[0]?.text) : undefined;
}

it('there is a booklet to fold', () => {
  expect(booklets.length).toBeGreaterThan(0);
});

it('each file folds as one pile of at most twelve sheets, and its pages read on from the file before', async () => {
  const read: number[] = [];
  for (const { path } of booklets) {
    const { sheets } = await readSheets(readFileSync(`dist/afdrukken/${path}.pdf`));
    expect(sheets.length % 2, path).toBe(0);
    expect(sheets.length / 2, path).toBeLessThanOrEqual(12);
    const pages = foldPile(sheets.map((sheet) => [folio(sheet, 0), folio(sheet, 1)] as const));
    const known = pages.filter((page) => page !== undefined);
    expect(known.length, path).toBeGreaterThan(pages.length * 0.6);
    // A number stands on the side of the book it was laid out for: odd ones right.
    for (const [i, page] of pages.entries()) if (page !== undefined) expect((page - i) % 2, `${path} ${page}`).toBe(1);
    read.push(...known);
  }
  expect(read).toEqual([...read].sort((a, b) => a - b));
  expect(new Set(read).size).toBe(read.length);
});

it('tells the printer to use both sides, turned over the short edge, at its own size', async () => {
  for (const { path } of printsOf(corpus).filter(({ kind }) => kind === 'booklet' || kind === 'folder-booklet')) {
    const doc = await PDFDocument.load(readFileSync(`dist/afdrukken/${path}.pdf`), { updateMetadata: false });
    const viewer = doc.catalog.getViewerPreferences();
    expect(doc.getSubject(), path).toMatch(/\S/);
    expect([viewer?.getDuplex(), viewer?.getPrintScaling()], path).toEqual(['DuplexFlipShortEdge', 'None']);
  }
});
