import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/load.ts';
import { sectionsOf } from '../../src/corpus/source-sections.ts';
import { guide } from '../../src/guide.ts';

const source = (delen: string) => {
  const text = `bron: { titel: Een bron, soort: bron, maker: Iemand, wat: Een bron om na te vertellen., delen: ${delen} }`;
  const found = buildCorpus(new Map([['content/bronnen.yaml', text]])).sources.get('bron');
  if (found === undefined) throw new Error('The ledger could not be read.');
  return sectionsOf(found).map(({ key }) => key);
};

describe('the sections of a source', () => {
  it.each([
    ['{ vooraf: V, "1.1": A, "2": B, stap-1: C, "3.1": D, "4": E, bijlage: F }', 'vooraf 1.1 2 stap-1 3.1 4 bijlage'],
    ['{ vooraf: V, "1": A, "2": B, "10": C }', '1 2 10 vooraf'],
    ['{ inleiding: A, slot: B }', 'inleiding slot'],
    ['{ "2.10": A, "3": B }', '2.10 3'],
  ])('%s', (delen, order) => {
    expect(source(delen)).toEqual(order.split(' '));
  });

  it('are all there, for every source of the site', () => {
    for (const found of guide().corpus.sources.values())
      expect(Object.fromEntries(sectionsOf(found).map(({ key, title }) => [key, title]))).toEqual(found.delen);
  });
});
