import type { SearchIndex } from './index.ts';
import type { SearchList } from './list.ts';
import { hyphenated, wordsOfQuery } from './normalise.ts';
import { type Named, Phrases } from './phrases.ts';
import { stem } from './stem.ts';
import { BINDING_WORDS, STOP_WORDS, weakWords, without } from './stop-words.ts';
import { add, type Meaning, SURE, Vocabulary } from './vocabulary.ts';

/** One word of the question. */
export interface Concept {
  readonly typed: string;
  readonly meaning: Meaning;
  /** How much it tells: how rare it is in the texts. */
  readonly worth: number;
}

/** A term of the glossary that a question names: its entry, and whether it is all that is asked. */
export interface NamedTerm {
  readonly entry: number;
  readonly whole: boolean;
}

/** A question, understood. */
export interface Question {
  readonly concepts: readonly Concept[];
  readonly terms: readonly NamedTerm[];
  /** All words as they are meant, small ones too. */
  readonly words: readonly string[];
  /** Typed word → the word of ours it was taken for. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words we have nothing for. */
  readonly unknown: readonly string[];
}

/** A mention this sure makes a word as common as that word. */
const SURELY = 0.85;
const LIKELY = 0.5;
/** What a word counts that almost every text has. */
const WEAK = 0.35;

/** Understands questions, with the words and terms of one index. */
export class Reader {
  readonly #index: SearchIndex;
  readonly #vocabulary: Vocabulary;
  readonly #weak: ReadonlySet<string>;
  readonly #terms: Phrases<number>;

  constructor(index: SearchIndex, { same, weak }: Pick<SearchList, 'same' | 'weak'>) {
    this.#index = index;
    this.#weak = weakWords(weak);
    this.#terms = new Phrases(this.#weak);
    this.#vocabulary = new Vocabulary(index, same, this.#weak);
    for (const [i, { kind, title, keywords }] of index.entries.entries())
      if (kind === 'begrip') for (const phrase of [title, ...keywords]) this.#terms.add(this.#spell(phrase), i);
  }

  #spell(tokens: readonly number[]): string[] {
    return tokens.map((token) => this.#index.words[token] ?? '').filter((word) => word !== '');
  }

  /** The words of a question, mistakes mended. */
  words(query: string): string[] {
    return wordsOfQuery(query);
  }

  /**
   * @param typing the last word may not be finished
   * @param exact words that name what is not treated here: one counts as it stands, and nothing broader in its place; what
   *   is left of the question counts when it says something by itself
   */
  read(query: string, typing: boolean, exact: readonly string[] = []): Question {
    const all = wordsOfQuery(query);
    const parts = hyphenated(query);
    const corrections = new Map<string, string>();
    const unknown: string[] = [];
    const asked = [...new Set(all.filter((word) => !STOP_WORDS.has(word)))];
    const open = typing ? all.at(-1) : undefined;
    const others = asked.filter((word) => !exact.includes(word));
    const left = exact.length > 0 && others.every((word) => this.#weak.has(word)) ? [] : others;
    const itself = exact.length === 1 ? exact.filter((word) => this.#vocabulary.spelled.has(stem(word))) : [];
    const read = left.flatMap((word) => this.#meanings(word, parts.get(word), word === open, corrections, unknown));
    read.push(...itself.map((word) => ({ typed: word, meaning: new Map([[stem(word), SURE.same]]) })));
    const words = all.map((word) => corrections.get(word) ?? word);
    const telling = without(words, BINDING_WORDS);
    const named = this.#terms.find(telling.map((word) => this.#vocabulary.instead(word)));
    const terms = this.#widen(named, telling, read);
    const concepts = read.map(({ typed, meaning }) => ({ typed, meaning, worth: this.#worth(typed, meaning) }));
    return { concepts, terms, words, corrections, unknown };
  }

  /** What one word may mean: mostly one thing; an unknown compound is as many as it has parts, an unknown word none. */
  #meanings(
    word: string,
    hyphened: readonly string[] | undefined,
    open: boolean,
    corrections: Map<string, string>,
    unknown: string[],
  ): { typed: string; meaning: Meaning }[] {
    const vocabulary = this.#vocabulary;
    const meaning = vocabulary.of(word);
    if (open) for (const [one, sure] of vocabulary.ofBeginning(word)) add(meaning, [one], sure);
    if (meaning.size > 0) return [{ typed: word, meaning }];
    const halves = (part: string) => {
      const parts = vocabulary.of(part).size > 0 ? [] : vocabulary.partsOf(part);
      return parts.length > 0 ? parts : [part];
    };
    const whole = vocabulary.split(word);
    const pieces = without(whole ?? hyphened?.flatMap(halves) ?? vocabulary.partsOf(word), STOP_WORDS);
    const read = pieces.map((part) => ({ typed: part, meaning: vocabulary.of(part) }));
    const known = read.filter((piece) => piece.meaning.size > 0);
    const near = hyphened && known.length === pieces.length ? undefined : vocabulary.nearest(word);
    if (near !== undefined) {
      corrections.set(word, near);
      const meant = new Map([...vocabulary.of(near)].map(([one, sure]) => [one, sure * SURE.misspelt]));
      return [{ typed: near, meaning: meant }];
    }
    if (known.length === 0) unknown.push(word);
    return known;
  }

  /** The terms a question names; what their words may mean grows with the other words for the term. */
  #widen(
    named: readonly Named<number>[],
    words: readonly string[],
    read: readonly { typed: string; meaning: Meaning }[],
  ): NamedTerm[] {
    return named.flatMap(({ value: entry, from, to }) => {
      const inside = new Set(words.slice(from, to));
      const meant = read.filter(({ typed }) => inside.has(typed));
      const only = read.length === 0 && to - from === words.length;
      if (meant.length === 0 && !only) return [];
      const { title = [] } = this.#index.entries[entry] ?? {};
      const name = without(this.#spell(title), STOP_WORDS);
      for (const { meaning } of meant) add(meaning, name.map(stem), SURE.term / name.length);
      return [{ entry, whole: meant.length === read.length }];
    });
  }

  /** How rare a word is, by the surest of what it means, so that far synonyms do not make it common. */
  #worth(typed: string, meaning: Meaning): number {
    const least = [SURELY, LIKELY, 0].find((sure) => [...meaning.values()].some((one) => one >= sure)) ?? 0;
    const stems = [...meaning].filter(([, sure]) => sure >= least).map(([one]) => one);
    return this.#index.rarity(...stems) * (this.#weak.has(typed) ? WEAK : 1);
  }
}
