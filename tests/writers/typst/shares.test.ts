import { describe, expect, it } from 'vitest';
import { addressBehind, printedAddress } from '../../../src/writers/typst/addresses.ts';
import { columnShares } from '../../../src/writers/typst/columns.ts';

describe('the columns of a table', () => {
  it('share alike when they hold alike', () => {
    const [one, two] = columnShares([
      ['Vraag', 'Doe niet'],
      ['Een zin', 'Een zin'],
    ]);
    expect(Math.abs((one ?? 0) - (two ?? 0))).toBeLessThan(3);
  });

  it('give more to more text, but less than in proportion', () => {
    const [short = 0, long = 0] = columnShares([
      ['Wie', 'Wat'],
      ['jij', 'een zin '.repeat(12)],
    ]);
    expect(long / short).toBeGreaterThan(3);
    expect(long / short).toBeLessThan(96 / 3);
  });

  it('leave room for the longest word', () => {
    const [word = 0] = columnShares([['arbeidsdeskundigenopleiding', 'een twee drie vier vijf']]);
    expect(word).toBeGreaterThan('arbeidsdeskundigenopleiding'.length);
  });

  it('count the widest row', () => {
    expect(columnShares([['a'], ['a', 'b', 'c']])).toHaveLength(3);
  });
});

describe('an address on paper', () => {
  it.each([
    ['https://www.113.nl/', '113.nl'],
    ['https://hulp.test/een/plek/?q=1', 'hulp.test/een/plek/?q=1'],
    ['mailto:post@hulp.test', 'post@hulp.test'],
    ['tel:08000113', '08000113'],
  ])('%s → %s', (url, expected) => {
    expect(printedAddress(url)).toBe(expected);
  });

  it.each([
    ['https://www.113.nl/', 'de site van 113.nl', ''],
    ['tel:08000113', 'Bel 0800-0113', ''],
    ['https://hulp.test/plek', 'deze plek', 'hulp.test/plek'],
  ])('stands behind %s where the words do not say it', (url, text, expected) => {
    expect(addressBehind(url, text)).toBe(expected);
  });
});
