import { add, type Meaning, Meanings, SURE } from './meanings.ts';
import { wordsOfQuery } from './normalise.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';
import { BINDING_WORDS, STOP_WORDS, WEAK_WORDS, without } from './stop-words.ts';
import { type NamedTerm, Terms } from './terms.ts';

/** One word of the question. */
export interface Concept {
  readonly typed: string;
  readonly meaning: Meaning;
  /** Counts less: almost every text has it. */
  readonly weak: boolean;
}

/** A question, understood. */
export interface Plan {
  readonly concepts: readonly Concept[];
  readonly terms: readonly NamedTerm[];
  /** Typed word → the word of ours it was taken for. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words we have nothing for. */
  readonly unknown: readonly string[];
  /** The stems of the words that count, for comparing with titles and keywords. */
  readonly stems: readonly string[];
}

/** A word of a question with its neighbours. */
interface Typed {
  readonly word: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** It may not be finished. */
  readonly open: boolean;
}

/** What was found out about spelling while reading a question. */
interface Remarks {
  readonly corrections: Map<string, string>;
  readonly unknown: string[];
}

/** Understands questions, with the words and terms of one index. */
export class Planner {
  readonly #index: SearchIndex;
  readonly #meanings: Meanings;
  readonly #terms: Terms;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#meanings = new Meanings(index.lexicon, (id) => index.postings[id]?.length ?? 0);
    this.#terms = new Terms(index);
  }

  /** @param typing the last word may not be finished */
  plan(query: string, typing: boolean): Plan {
    const all = wordsOfQuery(query);
    const phrase = without(all, BINDING_WORDS).filter((word, i, list) => list.indexOf(word) === i);
    const words = without(phrase, STOP_WORDS);
    const remarks: Remarks = { corrections: new Map(), unknown: [] };
    const concepts = words.flatMap((word, i) => {
      const open = typing && word === all.at(-1);
      return this.#read({ word, before: words[i - 1], after: words[i + 1], open }, remarks);
    });
    const meant = (word: string) => remarks.corrections.get(word) ?? word;
    const placeOf = (word: string) => concepts.findIndex(({ typed }) => meant(typed) === word);
    const terms = this.#terms.find(phrase.map(meant), placeOf, concepts.length);
    for (const term of terms)
      for (const place of term.places) {
        const concept = concepts[place];
        if (concept) this.#terms.widen(concept.meaning, term);
      }
    return { concepts, terms, ...remarks, stems: concepts.map(({ typed }) => stem(meant(typed))) };
  }

  #concept(word: string, meaning = this.#meanings.of(word)): Concept {
    return { typed: word, meaning, weak: WEAK_WORDS.has(word) };
  }

  /** One word mostly is one concept; an unknown compound is as many as it has parts, an unknown word is none. */
  #read({ word, before = '', after = '', open }: Typed, remarks: Remarks): Concept[] {
    const { lexicon } = this.#index;
    const meaning = this.#meanings.of(word);
    if (after !== '') add(meaning, lexicon.inflections(word + after), SURE.joined);
    if (before !== '') add(meaning, lexicon.inflections(before + word), SURE.joined);
    if (open) for (const [id, sure] of this.#meanings.ofBeginning(word)) add(meaning, [id], sure);
    if (meaning.size > 0) return [this.#concept(word, meaning)];
    const parts = lexicon.splitter.split(word);
    if (parts) return [this.#concept(parts.first), this.#concept(parts.head)];
    const misspelt = this.#meanings.ofMisspelt(word);
    if (misspelt) {
      remarks.corrections.set(word, misspelt.word);
      return [this.#concept(word, misspelt.meaning)];
    }
    remarks.unknown.push(word);
    const half = lexicon.splitter.half(word);
    if (!half) return [];
    const rest = this.#concept(half.rest, half.rest.length > 3 ? this.#meanings.ofBeginning(half.rest) : new Map());
    return [rest, this.#concept(half.part)].filter((concept) => concept.meaning.size > 0);
  }
}
