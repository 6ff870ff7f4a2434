import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { load, type Place } from '../../src/search/postings.ts';

const FIELDS = ['title', 'keyword', 'description', 'heading', 'passage'] as const;
/** Stems by doc and field. */
const DOCUMENTS: readonly Partial<Record<(typeof FIELDS)[number], readonly string[]>>[] = [
  { title: ['werk', 'druk'], passage: ['werk', 'druk', 'gesprek'] },
  { title: ['gesprek'], heading: ['druk'], description: ['rust'] },
  { title: ['rust'], keyword: ['werk', 'gesprek'], passage: ['druk'] },
];
const options = { tokenize: (text: string) => text.split(' '), processTerm: (one: string) => one };

describe('what stands where, as MiniSearch would have gathered it', () => {
  const places = DOCUMENTS.flatMap((fields, document) =>
    FIELDS.flatMap((field) => (fields[field] ?? []).map((one): Place => [one, field, document])),
  );
  const engine = load(places, DOCUMENTS.length);
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

  it('counts a stem in a field once', () => {
    const rest: Place = ['rust', 'passage', 1];
    const found = (...of: Place[]) => load([...of, rest], 2).search('werk', options)[0]?.score;
    expect(found(['werk', 'passage', 0], ['werk', 'passage', 0])).toBe(found(['werk', 'passage', 0]));
  });
});
