import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, wordsOfQuery } from '../../src/search/normalise.ts';

describe('words are compared apart from how they are written', () => {
  it.each([
    ['Burn-out', 'burnout'],
    ['collega’s', 'collega'],
    ["collega's", 'collega'],
    ['RI&E', 'rie'],
    ['reïntegratie', 'reintegratie'],
    ['re-integratie', 'reintegratie'],
    ['45.000', '45000'],
    ['2,5', '2,5'],
  ])('%s → %s', (written, compared) => {
    expect(normalise(written)).toBe(compared);
  });

  it.each([
    ['€45.000,-', ['45000']],
    ['84%', ['84']],
    ['één op de 3?', ['een', 'op', 'de', '3']],
    ['arbo-arts?', ['arboarts']],
    ['Wat kost een zieke medewerker per dag?', ['wat', 'kost', 'een', 'zieke', 'medewerker', 'per', 'dag']],
    ['', []],
    ['… – “”', []],
  ])('%s', (query, words) => {
    expect(wordsOfQuery(query)).toEqual(words);
  });

  it('takes a word with a hyphen apart where it is none of ours, but no number', () => {
    const known = (word: string) => word === 'burnout';
    expect(wordsOfQuery('HR-afdeling bij burn-out, 0800-0113', known)).toEqual([
      'hr',
      'afdeling',
      'bij',
      'burnout',
      '0800-0113',
    ]);
  });

  it('reads three hundred characters, and no more of what is pasted', () => {
    expect(wordsOfQuery('rouw '.repeat(1000))).toHaveLength(60);
  });

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        for (const word of wordsOfQuery(query)) expect(word).not.toMatch(/\s|^$/);
      }),
      { numRuns: 600 },
    );
  });
});
