import MiniSearch, { type AsPlainObject } from 'minisearch';
import { FIELDS, type Field } from './codec.ts';

/** A stem, and the field of the doc in which it stands. */
export type Place = readonly [stem: string, field: Field, doc: number];

/** Numbers far apart make an object of them small: near ones are kept as a list with room for all between. */
const APART = 4096;

/**
 * What stands where, as MiniSearch keeps it (https://lucaong.github.io/minisearch/types/MiniSearch.AsPlainObject.html):
 * it would need the texts to gather that itself. Once or often in a field is the same.
 * @param count how many docs there are
 */
export function load(places: readonly Place[], count: number): MiniSearch {
  const index = new Map<string, Record<number, Record<number, 1>>>();
  const lengths = Array.from({ length: count }, () => FIELDS.map(() => 0));
  const totals = FIELDS.map(() => ({ words: 0, docs: 0 }));
  for (const [one, field, doc] of places) {
    const at = FIELDS.indexOf(field);
    const own = index.get(one) ?? {};
    index.set(one, own);
    own[at] ??= {};
    const [length = [], total = { words: 0, docs: 0 }] = [lengths[doc], totals[at]];
    if (own[at][doc * APART] !== undefined) continue;
    own[at][doc * APART] = 1;
    if (length[at] === 0) total.docs++;
    length[at] = (length[at] ?? 0) + 1;
    total.words++;
  }
  const apart = <T>(values: readonly T[]) => Object.fromEntries(values.map((value, id) => [id * APART, value]));
  const plain: AsPlainObject = {
    documentCount: count,
    nextId: count * APART,
    documentIds: apart([...lengths.keys()]),
    fieldIds: Object.fromEntries(FIELDS.map((field, at) => [field, at])),
    fieldLength: apart(lengths),
    averageFieldLength: totals.map(({ words, docs }) => words / Math.max(1, docs)),
    storedFields: {},
    dirtCount: 0,
    index: [...index],
    serializationVersion: 2,
  };
  return MiniSearch.loadJS(plain, { fields: [...FIELDS] });
}
