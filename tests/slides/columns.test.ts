import { describe, expect, it } from 'vitest';
import { walk } from '../../src/document/text.ts';
import type { Table } from '../../src/document/tree.ts';
import { fitTable, tableHeight } from '../../src/slides/columns.ts';
import { frameOf, type TextBox } from '../../src/theme/slide-layouts.ts';
import { corpusOf, page } from '../corpus/small.ts';

function tableOf(markdown: string): { corpus: ReturnType<typeof corpusOf>; table: Table } {
  const corpus = corpusOf({ 'content/a.mdx': page(markdown) });
  for (const node of walk(corpus.pages.get('a')?.root ?? { type: 'text', value: '', position: nowhere }))
    if (node.type === 'table') return { corpus, table: node };
  throw new Error('There is a table.');
}
function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A table has a place.');
  return value;
}
const point = { line: 1, column: 1, offset: 0 };
const nowhere = { start: point, end: point };

const box = (width: number): TextBox => ({ ...must(frameOf('tabel', false, 4).text), width });

const long = 'Een heel lange cel met veel woorden die samen niet op één regel passen, hoe breed je haar ook maakt';

describe('the columns of a table on a slide', () => {
  it('fill the whole width in steps of 5', () => {
    const { corpus, table } = tableOf(`| A | B | C |\n|---|---|---|\n| een | ${long} | drie |`);
    const { shares } = fitTable(corpus, table, box(1120));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(shares.every((share) => share % 5 === 0)).toBe(true);
  });

  it('give most room to the longest cells', () => {
    const { corpus, table } = tableOf(`| A | B |\n|---|---|\n| een | ${long} |`);
    const { shares } = fitTable(corpus, table, box(1120));
    expect(shares[1]).toBeGreaterThan(shares[0] ?? 0);
  });

  it('are even where their cells are as long', () => {
    const { corpus, table } = tableOf('| Wel | Wel |\n|---|---|\n| een | een |');
    expect(fitTable(corpus, table, box(1120)).shares).toEqual([50, 50]);
  });

  it('give a long word its room, however long the other cells are', () => {
    const { corpus, table } = tableOf(`| Verzuimverzekeraars | B |\n|---|---|\n| een | ${long} ${long} |`);
    const fitted = fitTable(corpus, table, box(1120));
    expect(fitted.shares[0]).toBeGreaterThan(15);
    expect(tableHeight(fitted, box(1120))).toBeLessThan(500);
  });

  it('never break a word, and say so when there is no other way', () => {
    const word = 'arbeidsdeskundigenvereniging'.repeat(2);
    const { corpus, table } = tableOf(`| ${word} | ${word} |\n|---|---|\n| ${word} | ${word} |`);
    expect(tableHeight(fitTable(corpus, table, box(1120)), box(1120))).toBe(Number.POSITIVE_INFINITY);
  });

  it('grow higher as the table grows narrower', () => {
    const { corpus, table } = tableOf(`| A | B |\n|---|---|\n| een | ${long} |`);
    const highAt = (width: number) => tableHeight(fitTable(corpus, table, box(width)), box(width));
    expect(highAt(560)).toBeGreaterThan(highAt(1120));
  });
});
