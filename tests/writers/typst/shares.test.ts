import { describe, expect, it } from 'vitest';
import { addressBehind, addressOnSide, printedAddress } from '../../../src/writers/typst/addresses.ts';
import { breaksWords, columnShares, LETTERS } from '../../../src/writers/typst/columns.ts';

describe('the columns of a table', () => {
  it('share alike when they hold alike', () => {
    const [one = 0, two = 0] = columnShares([
      ['Vraag', 'Doe niet'],
      ['Een zin', 'Een zin'],
    ]);
    expect(one / two).toBeGreaterThan(0.75);
    expect(one / two).toBeLessThan(1.33);
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

  it('give no room to who cannot use it while another column needs it', () => {
    const rows = [
      ['Wanneer', 'Wie', 'Wat er dan gebeurt'],
      ['Het tweede jaar', 'HR en de leidinggevende', 'Samen kijken of er werk is bij een ander bedrijf'],
      ['De eerste weken', 'De leidinggevende alleen', 'Bellen, luisteren, en het werk van deze week verdelen'],
      ['Na de afspraak', 'De medewerker en de arts', 'Een plan op papier, met een datum om terug te kijken'],
    ];
    const [when = 0, who = 0, what = 0] = columnShares(rows, LETTERS.page);
    expect(when).toBeGreaterThanOrEqual('Het tweede jaar'.length);
    expect(who).toBeGreaterThanOrEqual('De leidinggevende'.length);
    expect(what).toBeGreaterThan(who);
  });

  it('take all of the width and no more, as long as their words fit', () => {
    const shares = columnShares(
      [
        ['Een paar woorden', 'Nog een paar woorden meer', 'Iets'],
        ['a', 'b', 'c d'],
      ],
      60,
    );
    expect(Math.abs(shares.reduce((all, one) => all + one, 0) - 60)).toBeLessThanOrEqual(2);
  });

  it('need more than a column of a page where a word would not fit theirs', () => {
    const rows = [
      ['Wanneer', 'De bedrijfsarts', 'De arbeidsdeskundige'],
      ['nu', 'een week later', 'eerstejaarsevaluatie'],
    ];
    expect(breaksWords(rows, LETTERS.column)).toBe(true);
    expect(breaksWords(rows, LETTERS.page)).toBe(false);
    expect(
      breaksWords(
        [
          ['Wie', 'Wat', 'Wanneer'],
          ['jij', 'bellen', 'nu, of later'],
        ],
        LETTERS.column,
      ),
    ).toBe(false);
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

  it('is that of the site, or of its computer, where nobody would type over that of the page and it takes the room of the text', () => {
    const page = 'handreiking/iets-met-een-lange-naam/';
    const on = (site: string) => addressOnSide(site + page, new URL(site));
    expect(on('https://voorbeeld.test/')).toBe('voorbeeld.test/handreiking/iets-met-een-lange-naam');
    const host = 'intranet.gemeente-voorbeeld.test';
    const folder = 'personeel-en-organisatie/blijven-werken';
    expect(on(`https://${host}/${folder}/`)).toBe(`${host}/${folder}`);
    expect(on(`https://${host}/${folder}/${folder}/`)).toBe(host);
  });

  it.each([
    ['https://www.113.nl/', 'de site van 113.nl', ''],
    ['tel:08000113', 'Bel 0800-0113', ''],
    ['https://hulp.test/plek', 'deze plek', 'hulp.test/plek'],
  ])('stands behind %s where the words do not say it', (url, text, expected) => {
    expect(addressBehind(url, text)).toBe(expected);
  });
});
