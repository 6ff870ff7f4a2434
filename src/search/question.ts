import { type SearchIndex, smallWord } from './index.ts';
import type { SearchList } from './list.ts';
import { wordsOf, wordsOfQuery } from './normalise.ts';
import { Phrases, telling } from './phrases.ts';
import { stem } from './stem.ts';
import { STOP_WORDS, tellingStem, weakWords } from './stop-words.ts';
import { add, type Meaning, SURE, Vocabulary } from './vocabulary.ts';

/** One word of the question. */
export interface Concept {
  readonly typed: string;
  readonly meaning: Meaning;
  /** How much it tells: how rare it is in the texts. */
  readonly worth: number;
}

/** A term of the glossary that a question names: its entry, and whether it is all that is asked. */
interface NamedTerm {
  readonly entry: number;
  readonly whole: boolean;
}

/** A question, understood. */
export interface Question {
  /** Words that say nothing by themselves are the last: they tell one name from another. */
  readonly concepts: readonly Concept[];
  readonly terms: readonly NamedTerm[];
  /** All words as they are meant, small ones too. */
  readonly words: readonly string[];
  /** Typed word → the word of ours it was taken for. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words we have nothing for. */
  readonly unknown: readonly string[];
}

type Read = readonly [typed: string, meaning: Meaning];

/** What a word counts that says nothing by itself. */
const SMALL = 0.35;

/** Understands questions, with the words of one index. */
export class Reader {
  readonly #index: SearchIndex;
  readonly #vocabulary: Vocabulary;
  readonly #weak: ReadonlySet<string>;
  readonly #terms: Phrases<number>;

  constructor(index: SearchIndex, { same, weak }: Pick<SearchList, 'same' | 'weak'>) {
    this.#index = index;
    this.#weak = weakWords(weak);
    this.#vocabulary = new Vocabulary(index, same);
    this.#terms = new Phrases(this.#weak);
    for (const { entry, field, text } of index.docs)
      if (index.entries[entry]?.kind === 'begrip' && (field === 'title' || field === 'keyword'))
        this.#terms.add(wordsOf(text), entry);
  }

  /**
   * @param typing the last word may not be finished
   * @param exact words that name what is not treated here: one counts as it stands, and nothing broader in its place; what
   *   is left of the question counts when it says something by itself
   */
  read(query: string, typing: boolean, exact: readonly string[] = []): Question {
    const vocabulary = this.#vocabulary;
    const all = wordsOfQuery(query, (word) => vocabulary.knows(word));
    const corrections = new Map<string, string>();
    const unknown: string[] = [];
    const different = [...new Set(all)];
    const others = different.filter((word) => !STOP_WORDS.has(word) && !exact.includes(word));
    const left = exact.length > 0 && others.every((word) => this.#weak.has(word)) ? [] : others;
    const open = typing ? all.at(-1) : undefined;
    const read = left.flatMap((word) => this.#meanings(word, word === open, corrections, unknown));
    for (const [word, meaning] of read)
      for (const later of all.slice(all.indexOf(word) + 1)) vocabulary.addSplit(meaning, later + word);
    const [only = ''] = exact.length === 1 ? exact : [];
    if (vocabulary.has(only)) read.push([only, new Map([[stem(only), SURE.same]])]);
    const words = all.map((word) => corrections.get(word) ?? word);
    const terms = this.#named(telling(words), read);
    const small = exact.length > 0 ? [] : different.filter((word) => STOP_WORDS.has(word)).map(smallWord);
    return {
      concepts: [
        ...read.map(([typed, meaning]) => ({ typed, meaning, worth: this.#worth(meaning) })),
        ...small.map((typed) => ({ typed, meaning: new Map([[typed, 1]]), worth: SMALL * this.#index.rarity(typed) })),
      ],
      terms,
      words,
      corrections,
      unknown,
    };
  }

  /** What one word may mean: mostly one thing; an unknown compound is as many as it has parts, an unknown word none. */
  #meanings(word: string, open: boolean, corrections: Map<string, string>, unknown: string[]): Read[] {
    const vocabulary = this.#vocabulary;
    const meaning = vocabulary.of(word);
    if (open) for (const [one, sure] of vocabulary.ofBeginning(word)) add(meaning, [one], sure);
    if (meaning.size > 0) return [[word, meaning]];
    const compound = vocabulary.splitter.split(word);
    const near = compound?.whole ? undefined : vocabulary.nearest(word);
    if (near !== undefined) {
      corrections.set(word, near);
      return [[near, vocabulary.of(near)]];
    }
    const known = (compound ? [compound.first, compound.head] : [])
      .map((part): Read => [part, STOP_WORDS.has(part) ? new Map() : vocabulary.of(part)])
      .filter(([, meant]) => meant.size > 0);
    if (known.length === 0) unknown.push(word);
    return known;
  }

  /** The terms a question names; what their words may mean grows with the name of the term. */
  #named(words: readonly string[], read: readonly Read[]): NamedTerm[] {
    return this.#terms.find(words).flatMap(({ value: entry, from, to }) => {
      const meant = read.filter(([typed]) => words.slice(from, to).includes(typed));
      if (meant.length === 0 && (read.length > 0 || to - from < words.length)) return [];
      const name = wordsOf(this.#index.entries[entry]?.title ?? '')
        .map(tellingStem)
        .filter((one) => one !== '');
      for (const [, meaning] of meant) add(meaning, name, SURE.term / name.length);
      return [{ entry, whole: meant.length === read.length }];
    });
  }

  /** How rare a word is, by the surest of what it means, so that far synonyms do not make it common. */
  #worth(meaning: Meaning): number {
    const most = Math.max(...meaning.values());
    return this.#index.rarity(...[...meaning.keys()].filter((one) => meaning.get(one) === most));
  }
}
