import { stem } from './stem.ts';
import { BINDING_WORDS, weakWords, without } from './stop-words.ts';

const LONGEST = 6;

/** A phrase that stands in a question: what it means, and which words of the question it is. */
export interface Named<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Phrases, each with what it means, to find in questions. Small words that only bind do not count. */
export class Phrases<T> {
  readonly #known = new Map<string, Set<T>>();
  readonly #weak: ReadonlySet<string>;

  /** @param weak the words of every day */
  constructor(weak: ReadonlySet<string> = weakWords()) {
    this.#weak = weak;
  }

  /**
   * What a phrase is looked up by, in whatever order its words stand: "wil niet meer" is "niet meer willen". A word of
   * every day counts only as it stands: who types "werkt" does not ask what "werkende" is.
   */
  #keyOf(words: readonly string[]): string {
    return words
      .map((word) => (this.#weak.has(word) ? `=${word}` : stem(word)))
      .sort()
      .join(' ');
  }

  /** @param words normalised */
  add(words: readonly string[], value: T): void {
    const key = this.#keyOf(without(words, BINDING_WORDS));
    this.#known.set(key, (this.#known.get(key) ?? new Set()).add(value));
  }

  /**
   * The phrases in the words of a question without those that bind, the longest first; one inside a longer one is not
   * named. Two words are looked up as one, too: "burn out".
   */
  find(words: readonly string[]): Named<T>[] {
    const found: Named<T>[] = [];
    for (let length = Math.min(words.length, LONGEST); length > 0; length--)
      for (let from = 0; from + length <= words.length; from++) {
        const to = from + length;
        if (found.some((longer) => longer.from <= from && to <= longer.to)) continue;
        const span = words.slice(from, to);
        const values =
          this.#known.get(this.#keyOf(span)) ??
          (length === 2 ? this.#known.get(this.#keyOf([span.join('')])) : undefined);
        for (const value of values ?? []) found.push({ value, from, to });
      }
    return found;
  }
}
