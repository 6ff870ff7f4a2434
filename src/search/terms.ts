import { everydayWordsFor } from './everyday.ts';
import { add, type Meaning, SURE } from './meanings.ts';
import type { SearchIndex } from './search-index.ts';
import { root, stem } from './stem.ts';
import { BINDING_WORDS, STOP_WORDS, WEAK_WORDS, without } from './stop-words.ts';

/** A term of the glossary that a question names, by its own word or by another for it. */
export interface NamedTerm {
  /** Its place among the entries. */
  readonly entry: number;
  /** The concepts of the question it covers, by their place. */
  readonly places: readonly number[];
  /** The question is this term and nothing else. */
  readonly whole: boolean;
}

const LONGEST_PHRASE = 6;

/**
 * What a phrase is looked up by, in whatever order its words stand: "wil niet meer" is "niet meer willen". A word of every
 * day names a term only as it stands: who types "werkt" does not ask what "werkende" is.
 */
const keyOf = (words: readonly string[], form = stem): string =>
  words
    .map((word) => (WEAK_WORDS.has(word) ? `=${word}` : form(word.replace(/^wi(?:l|lt|lde|lden)$/, 'willen'))))
    .sort()
    .join(' ');

/** The glossary, as questions name it. */
export class Terms {
  readonly #index: SearchIndex;
  /** Stems of a term or of a word for it → the terms' entries. */
  readonly #phrases = new Map<string, Set<number>>();
  /** The same by their roots, for forms the glossary does not have: "overspanenheid". */
  readonly #roots = new Map<string, Set<number>>();

  constructor(index: SearchIndex) {
    this.#index = index;
    const terms = [...index.entries.entries()].filter(([, { kind }]) => kind === 'begrip');
    // A term's own name goes before the same word as another word for something else.
    for (const [i, { titleWords }] of terms) this.#enter(titleWords, i);
    for (const [i, { keywords }] of terms) for (const phrase of keywords) this.#enter(phrase, i);
  }

  #enter(phrase: readonly number[], entry: number): void {
    const words = without(this.#spell(phrase), BINDING_WORDS);
    for (const [map, key] of [
      [this.#phrases, keyOf(words)],
      [this.#roots, keyOf(words, root)],
    ] as const)
      map.set(key, (map.get(key) ?? new Set()).add(entry));
  }

  #spell(ids: readonly number[]): string[] {
    return ids.map((id) => this.#index.lexicon.words[id] ?? '');
  }

  #named(span: readonly string[]): ReadonlySet<number> {
    const joined = span.length === 2 ? this.#phrases.get(keyOf([span.join('')])) : undefined;
    const named = new Set([...(this.#phrases.get(keyOf(span)) ?? []), ...(joined ?? [])]);
    if (named.size > 0) return named;
    const [word = '', second] = span;
    return second !== undefined || this.#index.lexicon.inflections(word).length > 0 ? named : this.#namedInstead(word);
  }

  /** The terms that a word we do not have is a form of, or another word for: "workload" names werkdruk. */
  #namedInstead(word: string): ReadonlySet<number> {
    const forms = this.#roots.get(keyOf([word], root));
    return (
      forms ?? new Set([...everydayWordsFor(word)].flatMap((other) => [...(this.#phrases.get(keyOf([other])) ?? [])]))
    );
  }

  /**
   * The terms some words name, the longest first; a term inside the name of a longer one is not named.
   * @param placeOf the concept a word became; −1 for a word that says nothing by itself
   * @param count how many concepts there are
   */
  find(words: readonly string[], placeOf: (word: string) => number, count: number): NamedTerm[] {
    const found: NamedTerm[] = [];
    for (let length = Math.min(words.length, LONGEST_PHRASE); length > 0; length--)
      for (let start = 0; start + length <= words.length; start++) {
        const span = words.slice(start, start + length);
        const places = span.map(placeOf).filter((place) => place >= 0);
        const inLonger = found.some(
          (term) => term.places.length > places.length && places.every((place) => term.places.includes(place)),
        );
        if (places.length === 0 || inLonger) continue;
        for (const entry of this.#named(span)) found.push({ entry, places, whole: places.length === count });
      }
    return found;
  }

  /** Adds to what a word means: the term it names, and the other single words for that term. */
  widen(meaning: Meaning, { entry }: NamedTerm): void {
    const { entries, lexicon } = this.#index;
    const term = entries[entry];
    if (!term) return;
    const title = without(this.#spell(term.titleWords), STOP_WORDS);
    for (const word of title) add(meaning, lexicon.inflections(word), SURE.term / title.length);
    for (const [only, second] of term.keywords) {
      if (only === undefined || second !== undefined) continue;
      const forms = lexicon.inflections(lexicon.words[only] ?? '');
      const fit = forms.filter((id) => id === only || !WEAK_WORDS.has(lexicon.words[id] ?? ''));
      add(meaning, fit, SURE.synonym);
    }
  }
}
