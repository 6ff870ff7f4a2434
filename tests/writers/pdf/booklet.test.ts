import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldingOrder, imposeBooklet, toWholeSheets } from '../../../src/writers/pdf/booklet.ts';
import { PDFDocument } from '../../../src/writers/pdf/library.ts';
import { foldPile } from './fold.ts';

const about = { title: 'Een boekje', about: 'Waar het over gaat.', author: 'Arbodienst Voorbeeld', date: '2026-11-22' };
async function book(pages: number): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  for (let i = 0; i < pages; i++) doc.addPage([419.53, 595.28]).drawRectangle({ x: i, y: i, width: 5, height: 5 });
  return doc.save();
}

describe('the order of folding', () => {
  it('puts the last page beside the first, on the outside', () => {
    expect(foldingOrder(8)).toEqual([
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ]);
  });

  it('reads on from page to page once the pile is folded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (sheets) => {
        expect(foldPile(foldingOrder(4 * sheets))).toEqual(Array.from({ length: 4 * sheets }, (_, i) => i));
      }),
    );
  });

  it('fills whole sheets before its back', () => {
    const pages = Array.from({ length: 5 }, (_, i) => [0, i] as const);
    expect(toWholeSheets(pages, undefined)).toEqual([...pages, undefined, undefined, undefined]);
    expect(toWholeSheets(pages, [1, 0])).toEqual([...pages, undefined, undefined, [1, 0]]);
    expect(toWholeSheets(pages.slice(1), undefined)).toEqual(pages.slice(1));
    expect(toWholeSheets(pages.slice(1), [1, 0])).toHaveLength(8);
  });
});

describe('a booklet', () => {
  it('is A4 on its side, with its title and language, and the same bytes twice', async () => {
    const source = await book(6);
    const leaves = toWholeSheets(
      Array.from({ length: 6 }, (_, i) => [0, i] as const),
      undefined,
    );
    const made = await imposeBooklet([source], leaves, about);
    const doc = await PDFDocument.load(made, { updateMetadata: false });
    expect(doc.getPages().map((page) => [page.getWidth(), page.getHeight()])).toEqual(
      Array.from({ length: 4 }, () => [841.89, 595.276]),
    );
    expect([doc.getTitle(), doc.getModificationDate()?.toISOString()]).toEqual([
      'Een boekje',
      '2026-11-22T00:00:00.000Z',
    ]);
    const viewer = doc.catalog.getViewerPreferences();
    expect([viewer?.getDuplex(), viewer?.getPrintScaling()]).toEqual(['DuplexFlipShortEdge', 'None']);
    expect(Buffer.from(await imposeBooklet([source], leaves, about)).equals(made)).toBe(true);
  });
});
