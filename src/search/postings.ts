import MiniSearch, { type AsPlainObject } from 'minisearch';

/** What MiniSearch looks in. */
const IN = ['title', 'keyword', 'description', 'heading', 'text'] as const;
export type In = (typeof IN)[number];
/** Finds entries, by their numbers, by the stems of words. */
export type Engine = MiniSearch<{ readonly id: number }>;

/** Where one stem stands: by field, documents and times by turns. */
type Places = number[][];
/** Numbers far apart make an object of them small: near ones are kept as a list with room for all between. */
const APART = 4096;

/** Gathers for MiniSearch which word stands where, without making texts of the words again. */
export class Postings {
  readonly #stems: readonly string[];
  /** Token → the number of its stem; −1 for what is not looked for. */
  readonly #numbers: Int32Array;
  readonly #places: Places[] = [];
  readonly #times: number[] = [];
  readonly #last: number[] = [];
  readonly #lengths: number[][] = [];

  /** @param stems of each token; empty for what is not looked for */
  constructor(stems: readonly string[]) {
    const numbers = new Map<string, number>();
    this.#numbers = Int32Array.from(stems, (one) => {
      if (one === '') return -1;
      const number = numbers.get(one) ?? numbers.size;
      numbers.set(one, number);
      return number;
    });
    this.#stems = [...numbers.keys()];
    for (const _ of this.#stems) this.#places.push(IN.map(() => []));
  }

  /** Notes that some words stand in a field of a document; documents come in order. */
  add(document: number, field: In, tokens: readonly number[]): void {
    const at = IN.indexOf(field);
    const lengths = this.#lengths[document] ?? IN.map(() => 0);
    this.#lengths[document] = lengths;
    for (const token of tokens) {
      const number = this.#numbers[token] ?? -1;
      const places = this.#places[number]?.[at];
      if (places === undefined) continue;
      const last = places.length - 2;
      if (places[last] === document) places[last + 1] = (places[last + 1] ?? 0) + 1;
      else {
        places.push(document, 1);
        lengths[at] = (lengths[at] ?? 0) + 1;
      }
      if (this.#last[number] !== document) this.#times[number] = (this.#times[number] ?? 0) + 1;
      this.#last[number] = document;
    }
  }

  /** Stem → in how many documents it stands. */
  frequency(): ReadonlyMap<string, number> {
    return new Map(this.#stems.map((one, i) => [one, this.#times[i] ?? 0]));
  }

  /** As MiniSearch keeps an index (https://lucaong.github.io/minisearch/types/MiniSearch.AsPlainObject.html). */
  load(): Engine {
    const lengths = this.#lengths;
    const apart = <T>(values: readonly T[]) => Object.fromEntries(values.map((value, id) => [id * APART, value]));
    const timesOf = (places: readonly number[]) => {
      const times: Record<number, number> = {};
      for (let i = 0; i < places.length; i += 2) times[(places[i] ?? 0) * APART] = places[i + 1] ?? 0;
      return times;
    };
    const plain: AsPlainObject = {
      documentCount: lengths.length,
      nextId: lengths.length * APART,
      documentIds: apart([...lengths.keys()]),
      fieldIds: Object.fromEntries(IN.map((field, at) => [field, at])),
      fieldLength: apart(lengths),
      averageFieldLength: IN.map((_, at) => {
        const own = lengths.flatMap((length) => length[at] || []);
        return own.reduce((sum, length) => sum + length, 0) / Math.max(1, own.length);
      }),
      storedFields: {},
      dirtCount: 0,
      index: this.#stems.map((one, i) => {
        const fields = (this.#places[i] ?? []).flatMap((places, at) =>
          places.length > 0 ? [[at, timesOf(places)] as const] : [],
        );
        return [one, Object.fromEntries(fields)];
      }),
      serializationVersion: 2,
    };
    return MiniSearch.loadJS(plain, { fields: [...IN] });
  }
}
