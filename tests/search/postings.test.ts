import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { Postings } from '../../src/search/postings.ts';

const STEMS = ['', 'werk', 'druk', 'werk', 'gesprek', 'rust'];
const FIELDS = ['title', 'keyword', 'description', 'heading', 'text'] as const;
/** Tokens by document and field; 0 is a sign, 1 and 3 are forms of one word. */
const DOCUMENTS: readonly Partial<Record<(typeof FIELDS)[number], readonly number[]>>[] = [
  { title: [1, 0, 2], text: [3, 2, 4, 1, 1] },
  { title: [4], heading: [2], description: [5, 5] },
  { title: [5], keyword: [1, 4], text: [0, 2, 2, 2] },
];
const options = { tokenize: (text: string) => text.split(' '), processTerm: (one: string) => one };

describe('what stands where, as MiniSearch would have gathered it', () => {
  const postings = new Postings(STEMS);
  for (const [document, fields] of DOCUMENTS.entries())
    for (const field of FIELDS) if (fields[field]) postings.add(document, field, fields[field]);
  const engine = postings.load();
  const usual = new MiniSearch({ fields: [...FIELDS], ...options });
  usual.addAll(
    DOCUMENTS.map((fields, id) => ({
      id,
      ...Object.fromEntries(
        FIELDS.map((field) => [field, (fields[field] ?? []).flatMap((token) => STEMS[token] || []).join(' ')]),
      ),
    })),
  );

  it.each(['werk', 'druk', 'gesprek', 'rust', 'werk druk', 'fiets'])('finds the same for %s', (query) => {
    const found = engine.search(query, options).map(({ id, terms, match }) => ({ id, terms, match }));
    const same = usual.search(query, options).map(({ id, terms, match }) => ({ id, terms, match }));
    expect(found.sort((a, b) => a.id - b.id)).toEqual(same.sort((a, b) => a.id - b.id));
  });

  it('weighs what stands in a short field, or often, for more', () => {
    const best = (query: string) => engine.search(query, options).map(({ id }) => id);
    expect(best('gesprek')[0]).toBe(1);
    expect(best('druk').indexOf(2)).toBeLessThan(best('druk').indexOf(1) + 3);
    const [first, second] = engine.search('rust', options);
    expect(first?.score).toBeGreaterThan(second?.score ?? 0);
  });

  it('counts in how many documents a stem stands, once each', () => {
    expect([...postings.frequency()]).toEqual([
      ['werk', 2],
      ['druk', 3],
      ['gesprek', 3],
      ['rust', 2],
    ]);
  });
});
