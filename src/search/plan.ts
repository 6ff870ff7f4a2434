import { add, type Meaning, Meanings, SURE } from './meanings.ts';
import { hyphenated, wordsOfQuery } from './normalise.ts';
import type { SearchIndex } from './search-index.ts';
import { withoutParticle } from './stem.ts';
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
  /** All words as they were typed, small ones too: forms of each, by id, and the concept it became, or −1. */
  readonly wording: readonly { readonly ids: ReadonlySet<number>; readonly place: number }[];
  /** Typed word → the word of ours it was taken for. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words we have nothing for. */
  readonly unknown: readonly string[];
}

/** So near to a word of ours one was misspelt; further off it may also be a compound that we do not have. */
const ONE_LETTER = 1;
/** The shortest left-over of a word that may mean something. */
const SHORTEST_REST = 4;

/** A word of a question with its neighbours. */
interface Typed {
  readonly word: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** It may not be finished. */
  readonly open: boolean;
  /** What stands between its hyphens, if it has any. */
  readonly parts: readonly string[];
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
    const parts = hyphenated(query);
    const phrase = without(all, BINDING_WORDS).filter((word, i, list) => list.indexOf(word) === i);
    const words = without(phrase, STOP_WORDS);
    const remarks: Remarks = { corrections: new Map(), unknown: [] };
    const concepts = words.flatMap((word, i) => {
      const open = typing && word === all.at(-1);
      const typed = { word, before: words[i - 1], after: words[i + 1], open, parts: parts.get(word) ?? [] };
      return this.#read(typed, remarks);
    });
    const meant = (word: string) => remarks.corrections.get(word) ?? word;
    const placeOf = (word: string) => concepts.findIndex(({ typed }) => meant(typed) === word);
    const terms = this.#terms.find(phrase.map(meant), placeOf, concepts.length);
    for (const term of terms)
      for (const place of term.places) {
        const concept = concepts[place];
        if (concept) this.#terms.widen(concept.meaning, term);
      }
    const wording = all.map((word) => ({
      ids: new Set(this.#index.lexicon.inflections(meant(word))),
      place: placeOf(meant(word)),
    }));
    return { concepts, terms, wording, ...remarks };
  }

  #concept(word: string, meaning = this.#meanings.of(word)): Concept {
    return { typed: word, meaning, weak: WEAK_WORDS.has(word) };
  }

  /** One word mostly is one concept; an unknown compound is as many as it has parts, an unknown word is none. */
  #read({ word, before = '', after = '', open, parts }: Typed, remarks: Remarks): Concept[] {
    const { lexicon } = this.#index;
    const meaning = this.#meanings.of(word);
    if (after !== '') add(meaning, lexicon.inflections(word + after), SURE.joined);
    if (before !== '') add(meaning, lexicon.inflections(before + word), SURE.joined);
    if (open) for (const [id, sure] of this.#meanings.ofBeginning(word)) add(meaning, [id], sure);
    if (meaning.size > 0) return [this.#concept(word, meaning)];
    const said = this.#byParts(word, parts);
    const misspelt = this.#meanings.ofMisspelt(word);
    // Parts that were put together by a hyphen are meant; others may well be one word with a letter wrong.
    const whole = said.length > 0 && said.every(({ meaning: { size } }) => size > 0);
    if (misspelt && !(whole && (parts.length > 0 || misspelt.steps > ONE_LETTER))) {
      remarks.corrections.set(word, misspelt.word);
      return [this.#concept(word, misspelt.meaning)];
    }
    if (said.length > 0) return said.filter(({ meaning: { size } }) => size > 0);
    const half = lexicon.splitter.half(word);
    const rest = half && this.#rest(half.rest);
    if (!rest) remarks.unknown.push(word);
    return half ? [...(rest ? [rest] : []), this.#concept(half.part)].filter(({ meaning: { size } }) => size > 0) : [];
  }

  /** A word we do not have, by its parts: those of a compound, those between its hyphens, or the verb in it. */
  #byParts(word: string, hyphenated: readonly string[]): Concept[] {
    const compound = this.#index.lexicon.splitter.split(word);
    const verb = withoutParticle(word);
    const ways = [
      compound ? [compound.first, compound.head] : [],
      hyphenated.flatMap((part) => this.#halves(part)),
      verb === undefined ? [] : [verb],
    ].map((parts) => without(parts, STOP_WORDS).map((part) => this.#concept(part)));
    const known = ({ meaning }: Concept) => meaning.size > 0;
    return ways.find((way) => way.length > 0 && way.every(known)) ?? ways.find((way) => way.some(known)) ?? [];
  }

  #halves(part: string): readonly string[] {
    const { splitter } = this.#index.lexicon;
    const compound = this.#meanings.of(part).size > 0 ? undefined : splitter.split(part);
    return compound ? [compound.first, compound.head] : [part];
  }

  /** What is left of a word of which we know a half: another word for ours, the begin of one, or one that is misspelt. */
  #rest(rest: string): Concept | undefined {
    if (rest.length < SHORTEST_REST) return undefined;
    const ways = [this.#meanings.of(rest), this.#meanings.ofBeginning(rest), this.#meanings.ofMisspelt(rest)?.meaning];
    const meaning = ways.find((way) => way !== undefined && way.size > 0);
    return meaning && this.#concept(rest, meaning);
  }
}
