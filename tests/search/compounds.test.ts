import { describe, expect, it } from 'vitest';
import { Splitter } from '../../src/search/compounds.ts';
import { SearchIndex } from '../../src/search/index.ts';
import { writeLists } from '../../src/writers/search/write-lists.ts';
import { corpus, records } from './whole.ts';

const { words: all } = new SearchIndex(writeLists(corpus, records).map(({ list }) => list));
const words = [...all];
const splitter = new Splitter(words);

describe('compounds of our own texts', () => {
  it.each([
    ['werkdruk', 'werk', 'druk'],
    ['gespreksverslag', 'gesprek', 'verslag'],
    ['bedrijfsarts', 'bedrijf', 'arts'],
    ['huisarts', 'huis', 'arts'],
    ['stappenplan', 'stappen', 'plan'],
    ['thuiswerken', 'thuis', 'werken'],
    ['verzuimkosten', 'verzuim', 'kosten'],
    ['leerdoelen', 'leer', 'doelen'],
    ['paniekaanval', 'paniek', 'aanval'],
    ['teamverantwoordelijkheid', 'team', 'verantwoordelijkheid'],
    ['arbeidsdeskundige', 'arbeid', 'deskundige'],
  ])('%s = %s + %s', (word, first, head) => {
    expect(splitter.split(word)).toEqual({ first, head, whole: true });
  });

  it.each([
    'medewerker',
    'vertrouwen',
    'aangepast',
    'ontmoeten',
    'belasting',
    'september',
    'vergeten',
    'opleveren',
    'telefoon',
  ])('%s is one word', (word) => {
    expect(splitter.split(word)?.whole ?? false).toBe(false);
  });

  it('counts a word as a compound only when its parts are words', () => {
    const known = new Set(words);
    const parts = words.flatMap((word) => splitter.split(word) ?? []).filter(({ whole }) => whole);
    expect(parts.length).toBeGreaterThan(150);
    expect(parts.filter(({ first }) => !known.has(first))).toEqual([]);
    // A head in a form our texts do not have is at least a form of a word: it is never shorter than three letters.
    expect(parts.filter(({ head }) => head.length < 3)).toEqual([]);
  });

  it('knows the known half of a new word', () => {
    expect(splitter.split('verzuimprotocol')).toEqual({ first: 'verzuim', head: 'protocol', whole: false });
    expect(splitter.split('xqzwwerken')).toEqual({ first: 'xqzw', head: 'werken', whole: false });
    expect(splitter.split('roddelen')).toBeUndefined();
  });
});
