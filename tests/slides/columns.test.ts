import { describe, expect, it } from 'vitest';
import { fitTable, tableHeight } from '../../src/slides/columns.ts';
import { frameOf, type TextBox } from '../../src/theme/slide-layouts.ts';

/** The cells of a table as Markdown writes it. */
const tableOf = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .filter((line) => !line.startsWith('|-'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A table has a place.');
  return value;
}
const box = (width: number): TextBox => ({ ...must(frameOf('tabel', false, 4).text), width });

const long = 'Een heel lange cel met veel woorden die samen niet op één regel passen, hoe breed je haar ook maakt';

describe('the columns of a table on a slide', () => {
  it('fill the whole width in steps of 5', () => {
    const rows = tableOf(`| A | B | C |\n|---|---|---|\n| een | ${long} | drie |`);
    const { shares } = fitTable(rows, box(1120));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(shares.every((share) => share % 5 === 0)).toBe(true);
  });

  it('give most room to the longest cells', () => {
    const rows = tableOf(`| A | B |\n|---|---|\n| een | ${long} |`);
    const { shares } = fitTable(rows, box(1120));
    expect(shares[1]).toBeGreaterThan(shares[0] ?? 0);
  });

  it('are even where their cells are as long', () => {
    const rows = tableOf('| Wel | Wel |\n|---|---|\n| een | een |');
    expect(fitTable(rows, box(1120)).shares).toEqual([50, 50]);
  });

  it('give a long word its room, however long the other cells are', () => {
    const rows = tableOf(`| Verzuimverzekeraars | B |\n|---|---|\n| een | ${long} ${long} |`);
    const fitted = fitTable(rows, box(1120));
    expect(fitted.shares[0]).toBeGreaterThan(15);
    expect(tableHeight(fitted, box(1120))).toBeLessThan(500);
  });

  it('never break a word, and say so when there is no other way', () => {
    const word = 'arbeidsdeskundigenvereniging'.repeat(2);
    const rows = tableOf(`| ${word} | ${word} |\n|---|---|\n| ${word} | ${word} |`);
    expect(tableHeight(fitTable(rows, box(1120)), box(1120))).toBe(Number.POSITIVE_INFINITY);
  });

  it('grow higher as the table grows narrower', () => {
    const rows = tableOf(`| A | B |\n|---|---|\n| een | ${long} |`);
    const highAt = (width: number) => tableHeight(fitTable(rows, box(width)), box(width));
    expect(highAt(560)).toBeGreaterThan(highAt(1120));
  });
});
