import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldingOrder, imposeBooklet } from '../../../src/writers/pdf/booklet.ts';
import { PDFDocument } from '../../../src/writers/pdf/library.ts';

const about = { title: 'Een boekje', author: 'Arbodienst Voorbeeld', date: '2026-11-22' };
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

  it('leaves white what is missing at the end', () => {
    expect(foldingOrder(5)).toEqual([
      [undefined, 0],
      [1, undefined],
      [undefined, 2],
      [3, 4],
    ]);
  });

  it('makes quires of at most twelve sheets, about as thick as each other', () => {
    const sides = foldingOrder(92);
    expect(sides).toHaveLength(46);
    expect(sides[0]).toEqual([43, 0]);
    expect(sides[22]).toEqual([91, 44]);
  });

  it('has every page once, and left and right of an open book beside each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
        const numbers = foldingOrder(count)
          .flat()
          .filter((number) => number !== undefined);
        expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
        for (const [left, right] of foldingOrder(count))
          if (left !== undefined && right !== undefined) expect((left + right) % 2).toBe(1);
      }),
    );
  });
});

describe('a booklet', () => {
  it('is A4 on its side, with its title and language, and the same bytes twice', async () => {
    const source = await book(6);
    const made = await imposeBooklet(source, about);
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
    expect(Buffer.from(await imposeBooklet(source, about)).equals(made)).toBe(true);
  });
});
