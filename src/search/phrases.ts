import { stem } from './stem.ts';
import { BINDING_WORDS } from './stop-words.ts';

/** A phrase that stands in a question: what it means, and which words of the question it is. */
interface Named<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Words without those that only bind, unless none would be left. */
export function telling(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !BINDING_WORDS.has(word));
  return rest.length > 0 ? rest : words;
}

/** Phrases, each with what it means, to find in questions. Small words that only bind do not count. */
export class Phrases<T> {
  readonly #known = new Map<string, Set<T>>();
  readonly #weak: ReadonlySet<string>;

  /** @param weak the words of every day: one counts only as it stands, so who types "werkt" asks for no "werkende" */
  constructor(weak: ReadonlySet<string>) {
    this.#weak = weak;
  }

  /** What a phrase is looked up by, in whatever order its words stand: "wil niet meer" is "niet meer willen". */
  #keyOf(words: readonly string[]): string {
    const keys = words.map((word) => (this.#weak.has(word) ? `=${word}` : stem(word)));
    return keys.sort().join(' ');
  }

  /** @param words normalised */
  add(words: readonly string[], value: T): void {
    const key = this.#keyOf(telling(words));
    this.#known.set(key, (this.#known.get(key) ?? new Set()).add(value));
  }

  /**
   * The phrases in the words of a question without those that bind, the longest first; one inside a longer one is not
   * named. Two words are looked up as one, too: "burn out".
   */
  find(words: readonly string[]): Named<T>[] {
    const found: Named<T>[] = [];
    for (let length = words.length; length > 0; length--)
      for (let from = 0; from + length <= words.length; from++) {
        const to = from + length;
        if (found.some((longer) => longer.from <= from && to <= longer.to)) continue;
        const span = words.slice(from, to);
        const asOne = length === 2 ? this.#known.get(this.#keyOf([span.join('')])) : undefined;
        for (const value of this.#known.get(this.#keyOf(span)) ?? asOne ?? []) found.push({ value, from, to });
      }
    return found;
  }
}
