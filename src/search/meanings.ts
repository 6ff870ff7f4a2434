import { everydayWordsFor } from './everyday.ts';
import type { Lexicon } from './lexicon.ts';
import { misspelt } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Words of ours a typed word may mean, by id, each with how surely: up to 1. */
export type Meaning = Map<number, number>;

/** How surely a word of ours is meant when it is related to the typed one in this way. */
export const SURE = {
  same: 1,
  joined: 1,
  inflection: 0.9,
  misspelt: 0.85,
  prefix: 0.75,
  term: 0.65,
  /** "druk" means werkdruk. */
  kind: 0.55,
  relative: 0.5,
  synonym: 0.5,
  everyday: 0.4,
  /** "poen" means geld: there is no nearer word. */
  instead: 0.7,
  /** "verzuim" may mean verzuimkosten. */
  beginning: 0.3,
  /** "werkdruk" may mean druk. */
  head: 0.3,
  first: 0.2,
} as const;

/** Adds words to a meaning; what is surer already stays. */
export function add(meaning: Meaning, ids: Iterable<number>, sure: number): void {
  for (const id of ids) if ((meaning.get(id) ?? 0) < sure) meaning.set(id, sure);
}

/** What single words mean, in the words of one lexicon. */
export class Meanings {
  readonly #lexicon: Lexicon;
  readonly #times: (id: number) => number;

  /** @param times how often a word stands in the texts */
  constructor(lexicon: Lexicon, times: (id: number) => number) {
    this.#lexicon = lexicon;
    this.#times = times;
  }

  /** What a word that is spelled right may mean; empty when we do not have it. */
  of(word: string): Meaning {
    const lexicon = this.#lexicon;
    const meaning: Meaning = new Map();
    const same = lexicon.id(word);
    if (same !== undefined) add(meaning, [same], SURE.same);
    add(meaning, lexicon.inflections(word), SURE.inflection);
    if (STOP_WORDS.has(word)) return meaning;
    add(meaning, lexicon.relatives(word), SURE.relative);
    add(meaning, lexicon.kindsOf(word), SURE.kind);
    add(meaning, lexicon.startingWith(word), SURE.beginning);
    const parts = meaning.size > 0 ? lexicon.splitter.split(word) : undefined;
    if (parts) {
      add(meaning, lexicon.inflections(parts.head), SURE.head);
      add(meaning, lexicon.inflections(parts.first), SURE.first);
    }
    // A word we do not have ourselves can only mean what it is another word for.
    const sure = meaning.size > 0 ? SURE.everyday : SURE.instead;
    for (const other of everydayWordsFor(word)) add(meaning, lexicon.inflections(other), sure);
    return meaning;
  }

  /** What the begin of a word may mean: the nearer to the whole word, the surer. */
  ofBeginning(letters: string): Meaning {
    const meaning: Meaning = new Map();
    if (letters.length < 2) return meaning;
    for (const [id, word] of this.#lexicon.words.entries())
      if (word.length > letters.length && word.startsWith(letters))
        add(meaning, [id], (SURE.prefix * letters.length) / word.length);
    return meaning;
  }

  /** What a misspelt word may mean, and the commonest word among those nearest to it; undefined when none is near. */
  ofMisspelt(typed: string): { readonly word: string; readonly steps: number; readonly meaning: Meaning } | undefined {
    let least = Number.POSITIVE_INFINITY;
    let nearest: number[] = [];
    for (const [id, word] of this.#lexicon.words.entries()) {
      const steps = misspelt(typed, word);
      if (steps === undefined || steps > least || STOP_WORDS.has(word)) continue;
      if (steps < least) nearest = [];
      least = steps;
      nearest.push(id);
    }
    const words = nearest
      .sort((a, b) => this.#times(b) - this.#times(a))
      .slice(0, 3)
      .map((id) => this.#lexicon.words[id] ?? '');
    const [word] = words;
    if (word === undefined) return undefined;
    const meaning: Meaning = new Map();
    for (const one of words) for (const [id, sure] of this.of(one)) add(meaning, [id], sure * SURE.misspelt);
    return { word, steps: least, meaning };
  }
}
