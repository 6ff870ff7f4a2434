import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { Postings } from '../../src/search/postings.ts';

const FIELDS = ['title', 'keyword', 'description', 'heading', 'text'] as const;
/** Stems by document and field; an empty one is a sign. */
const DOCUMENTS: readonly Partial<Record<(typeof FIELDS)[number], readonly string[]>>[] = [
  { title: ['werk', '', 'druk'], text: ['werk', 'druk', 'gesprek'] },
  { title: ['gesprek'], heading: ['druk'], description: ['rust'] },
  { title: ['rust'], keyword: ['werk', 'gesprek'], text: ['', 'druk'] },
];
const options = { tokenize: (text: string) => text.split(' '), processTerm: (one: string) => one };

describe('what stands where, as MiniSearch would have gathered it', () => {
  const postings = new Postings();
  for (const [document, fields] of DOCUMENTS.entries())
    for (const field of FIELDS) for (const one of fields[field] ?? []) postings.add(one, field, document);
  const engine = postings.load(DOCUMENTS.length);
  const usual = new MiniSearch({ fields: [...FIELDS], ...options });
  usual.addAll(
    DOCUMENTS.map((fields, id) => ({
      id,
      ...Object.fromEntries(FIELDS.map((field) => [field, (fields[field] ?? []).filter(Boolean).join(' ')])),
    })),
  );

  it.each(['werk', 'druk', 'gesprek', 'rust', 'werk druk', 'fiets'])('finds the same for %s', (query) => {
    const found = engine.search(query, options).map(({ id, terms, match }) => ({ id, terms, match }));
    const same = usual.search(query, options).map(({ id, terms, match }) => ({ id, terms, match }));
    expect(found.sort((a, b) => a.id - b.id)).toEqual(same.sort((a, b) => a.id - b.id));
  });

  it('weighs what stands in a short field for more', () => {
    expect(engine.search('gesprek', options).map(({ id }) => id)[0]).toBe(1);
    const [first, second] = engine.search('rust', options);
    expect(first?.score).toBeGreaterThan(second?.score ?? 0);
  });

  it('counts a stem in a field once, and an empty one not', () => {
    const twice = new Postings();
    for (const one of ['werk', 'werk', '']) twice.add(one, 'text', 0);
    twice.add('rust', 'text', 1);
    const [found] = twice.load(2).search('werk', options);
    const once = new Postings();
    once.add('werk', 'text', 0);
    once.add('rust', 'text', 1);
    expect(found?.score).toBe(once.load(2).search('werk', options)[0]?.score);
  });
});
