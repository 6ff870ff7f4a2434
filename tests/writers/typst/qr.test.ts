import { describe, expect, it } from 'vitest';
import { pageHref } from '../../../src/corpus/links.ts';
import { drawQr } from '../../../src/figures/qr.ts';
import { guide } from '../../../src/guide.ts';
import { readQr } from './qr.ts';

/** The modules of a drawn code with its white edge, read from the strips of its path. */
function modulesOf(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1] ?? 0);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  return rows;
}

const inside = (rows: readonly (readonly boolean[])[]) => rows.slice(4, -4).map((row) => row.slice(4, -4));

describe('a QR code', () => {
  it('has a white edge of four modules', () => {
    const rows = modulesOf(drawQr('https://voorbeeld.test/handreiking/in-gesprek/'));
    const last = rows.length - 1;
    for (const [y, row] of rows.entries())
      for (const [x, dark] of row.entries()) if (Math.min(x, y, last - x, last - y) < 4) expect(dark).toBe(false);
  });

  it('has its three corners, by which a phone finds it', () => {
    const rows = inside(modulesOf(drawQr('https://voorbeeld.test/handreiking/in-gesprek/')));
    const far = rows.length - 7;
    for (const [x, y] of [
      [0, 0],
      [far, 0],
      [0, far],
    ] as const) {
      const corner = rows.slice(y, y + 7).map((row) =>
        row
          .slice(x, x + 7)
          .map(Number)
          .join(''),
      );
      expect(corner).toEqual(['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']);
    }
  });

  it('reads as the address it was drawn for, on each page of the site', () => {
    for (const base of ['https://voorbeeld.test', 'https://www.een-langere-naam.voorbeeld.test/blijven-werken/']) {
      for (const id of guide().corpus.pages.keys()) {
        const { href } = new URL(pageHref(id), base);
        expect(readQr(inside(modulesOf(drawQr(href))))).toBe(href);
      }
    }
  });

  it('reads in every size that an address can have', () => {
    const sizes = new Set<number>();
    for (let length = 1; length <= 80; length++) {
      const address = `https://voorbeeld.test/${'a/b-c'.repeat(20).slice(0, length)}`;
      const rows = inside(modulesOf(drawQr(address)));
      sizes.add(rows.length);
      expect(readQr(rows)).toBe(address);
    }
    expect([...sizes]).toEqual([25, 29, 33, 37, 41]);
  });

  it('would be told from one in which a single module is wrong', () => {
    const rows = inside(modulesOf(drawQr('https://voorbeeld.test/a/')));
    const row = rows[12];
    if (row) row[12] = !row[12];
    expect(() => readQr(rows)).toThrow('The code has an error.');
  });

  it('is the same each time', () => {
    expect(drawQr('https://voorbeeld.test/a/')).toBe(drawQr('https://voorbeeld.test/a/'));
  });
});
