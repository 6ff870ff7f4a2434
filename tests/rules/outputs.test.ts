import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { printsOf } from '../../src/corpus/prints.ts';
import { claimantOf } from '../../src/outputs.ts';

describe('the register of outputs', () => {
  it('names every place of the site that is no text', () => {
    const places = readdirSync('src/pages')
      .filter((name) => !name.startsWith('['))
      .filter((name) => !/\.(txt|xml)\.ts$/.test(name))
      .map((name) => name.replace(/\.(astro|ts)$/, ''));
    expect(places.filter((place) => claimantOf('pages', place) === undefined)).toEqual([]);
    const decks = readdirSync('src/pages/presenteren')
      .filter((name) => !name.startsWith('['))
      .map((name) => name.replace(/\.astro$/, ''));
    expect(decks.filter((deck) => claimantOf('decks', deck) === undefined)).toEqual([]);
  });

  it('names every address of print that is no text', () => {
    const corpus = buildCorpus(readFiles('.'));
    const unclaimed = printsOf(corpus).filter(({ kind, path }) => {
      if (kind === 'page') return claimantOf('pages', path) !== undefined;
      if (kind === 'bundle') return claimantOf('bundles', path.replace('bundels/', '')) !== undefined;
      if (kind === 'booklet' || kind === 'cut') return claimantOf('bundles', path) === undefined;
      return claimantOf('pages', path) === undefined;
    });
    expect(unclaimed.map(({ path }) => path)).toEqual([]);
  });
});
