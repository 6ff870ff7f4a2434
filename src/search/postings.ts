import MiniSearch, { type AsPlainObject } from 'minisearch';

/** What MiniSearch looks in. */
const IN = ['title', 'keyword', 'description', 'heading', 'text'] as const;
export type In = (typeof IN)[number];
/** Finds sections, by their numbers, by the stems of words. */
export type Engine = MiniSearch<{ readonly id: number }>;

/** By field, and in it by document, that a stem stands there. */
type Places = Record<number, Record<number, 1>>;
/** Numbers far apart make an object of them small: near ones are kept as a list with room for all between. */
const APART = 4096;

/** Gathers for MiniSearch which stem stands in which field of which section: once or often is the same. */
export class Postings {
  readonly #index = new Map<string, Places>();
  readonly #lengths: number[][] = [];

  /** Notes that a stem stands in a field of a document; an empty one does not count. */
  add(one: string | undefined, field: In, document: number): void {
    if (!one) return;
    const at = IN.indexOf(field);
    const places = this.#index.get(one) ?? {};
    const documents = places[at] ?? {};
    const lengths = this.#lengths[document] ?? IN.map(() => 0);
    if (documents[document * APART] === undefined) lengths[at] = (lengths[at] ?? 0) + 1;
    documents[document * APART] = 1;
    places[at] = documents;
    this.#index.set(one, places);
    this.#lengths[document] = lengths;
  }

  /**
   * As MiniSearch keeps an index (https://lucaong.github.io/minisearch/types/MiniSearch.AsPlainObject.html).
   * @param count how many documents there are
   */
  load(count: number): Engine {
    const lengths = Array.from({ length: count }, (_, document) => this.#lengths[document] ?? IN.map(() => 0));
    const apart = <T>(values: readonly T[]) => Object.fromEntries(values.map((value, id) => [id * APART, value]));
    const plain: AsPlainObject = {
      documentCount: count,
      nextId: count * APART,
      documentIds: apart([...lengths.keys()]),
      fieldIds: Object.fromEntries(IN.map((field, at) => [field, at])),
      fieldLength: apart(lengths),
      averageFieldLength: IN.map((_, at) => {
        const own = lengths.flatMap((length) => length[at] || []);
        return own.reduce((sum, length) => sum + length, 0) / Math.max(1, own.length);
      }),
      storedFields: {},
      dirtCount: 0,
      index: [...this.#index].map(([one, places]) => [one, places]),
      serializationVersion: 2,
    };
    return MiniSearch.loadJS(plain, { fields: [...IN] });
  }
}
