import MiniSearch, { type AsPlainObject } from 'minisearch';

/** What MiniSearch looks in. */
const IN = ['title', 'keyword', 'description', 'heading', 'text'] as const;
export type In = (typeof IN)[number];
/** Finds entries, by their numbers, by the stems of words. */
export type Engine = MiniSearch<{ readonly id: number }>;

/** Gathers for MiniSearch which word stands where, without making texts of the words again. */
export class Postings {
  /** Stem → for each field, document → times. */
  readonly #found = new Map<string, Record<string, Record<string, number>>>();
  readonly #lengths: Record<number, number[]> = {};
  readonly #stems: readonly string[];
  readonly #last = new Map<string, number>();
  /** Stem → in how many documents it stands. */
  readonly frequency = new Map<string, number>();

  constructor(stems: readonly string[]) {
    this.#stems = stems;
  }

  /** Notes that some words stand in a field of a document. */
  add(document: number, field: In, tokens: readonly number[]): void {
    const at = IN.indexOf(field);
    const lengths = this.#lengths[document] ?? [];
    this.#lengths[document] = lengths;
    for (const token of tokens) {
      const word = this.#stems[token] ?? '';
      if (word === '') continue;
      const fields = this.#found.get(word) ?? {};
      this.#found.set(word, fields);
      const documents = fields[at] ?? {};
      fields[at] = documents;
      const times = documents[document] ?? 0;
      documents[document] = times + 1;
      if (this.#last.get(word) !== document) this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1);
      this.#last.set(word, document);
      if (times === 0) lengths[at] = (lengths[at] ?? 0) + 1;
    }
  }

  /** As MiniSearch keeps an index (https://lucaong.github.io/minisearch/types/MiniSearch.AsPlainObject.html). */
  load(documents: number): Engine {
    const ids = Array.from({ length: documents }, (_, i) => i);
    const means = IN.map((_, at) => {
      const known = ids.flatMap((id) => this.#lengths[id]?.[at] ?? []);
      return known.reduce((sum, length) => sum + length, 0) / Math.max(1, known.length);
    });
    const plain: AsPlainObject = {
      documentCount: documents,
      nextId: documents,
      documentIds: Object.fromEntries(ids.map((id) => [id, id])),
      fieldIds: Object.fromEntries(IN.map((field, at) => [field, at])),
      fieldLength: Object.fromEntries(ids.map((id) => [id, IN.map((_, at) => this.#lengths[id]?.[at] ?? 0)])),
      averageFieldLength: means,
      storedFields: {},
      dirtCount: 0,
      index: [...this.#found],
      serializationVersion: 2,
    };
    return MiniSearch.loadJS(plain, { fields: [...IN] });
  }
}
