import { Splitter } from './compounds.ts';
import { normalise } from './normalise.ts';
import { root, stem } from './stem.ts';

function group(map: Map<string, number[]>, key: string, id: number): void {
  const known = map.get(key);
  if (known) known.push(id);
  else map.set(key, [id]);
}

/** All different words of the texts, as they are compared, and how they hang together. */
export class Lexicon {
  /** The normalised words; their place is their id. */
  readonly words: readonly string[];
  /** Id of each entry of the word list; −1 for signs. */
  readonly ofToken: readonly number[];
  readonly splitter: Splitter;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #stems = new Map<string, number[]>();
  readonly #roots = new Map<string, number[]>();
  readonly #heads = new Map<string, number[]>();
  readonly #firsts = new Map<string, number[]>();

  /** @param tokens the words and signs of the texts, as written */
  constructor(tokens: readonly string[]) {
    const ids = new Map<string, number>();
    this.ofToken = tokens.map((token) => {
      const word = /^[\p{L}\p{N}]/u.test(token) ? normalise(token) : '';
      if (word === '') return -1;
      const known = ids.get(word) ?? ids.size;
      ids.set(word, known);
      return known;
    });
    this.#ids = ids;
    this.words = [...ids.keys()];
    const forms = new Map(this.words.map((word) => [word, [stem(word), root(word)] as const]));
    this.splitter = new Splitter(this.words, (word) => forms.get(word) ?? []);
    for (const [word, id] of ids) {
      const [stemOfWord, rootOfWord] = forms.get(word) ?? [word, word];
      group(this.#stems, stemOfWord, id);
      group(this.#roots, rootOfWord, id);
      const parts = this.splitter.split(word);
      if (!parts) continue;
      group(this.#heads, root(parts.head), id);
      group(this.#firsts, root(parts.first), id);
    }
  }

  /** The id of a normalised word, if it is one of ours. */
  id(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /** Words with the same stem. */
  inflections(word: string): readonly number[] {
    return this.#stems.get(stem(word)) ?? [];
  }

  /** Words with the same root. */
  relatives(word: string): readonly number[] {
    return this.#roots.get(root(word)) ?? [];
  }

  /** Compounds that end in this word: they are a kind of it. */
  kindsOf(word: string): readonly number[] {
    return this.#heads.get(root(word)) ?? [];
  }

  /** Compounds that begin with this word. */
  startingWith(word: string): readonly number[] {
    return this.#firsts.get(root(word)) ?? [];
  }
}
