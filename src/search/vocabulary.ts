import { distance } from '../document/suggest.ts';
import { Splitter } from './compounds.ts';
import type { SearchIndex } from './index.ts';
import { normalise } from './normalise.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Stems of ours that a typed word may mean, each with how surely: up to 1. */
export type Meaning = Map<string, number>;

/** How surely a word of ours is meant when it is related to the typed one in this way. */
export const SURE = {
  same: 1,
  prefix: 0.75,
  /** "spreken we af" means afspreken, "kosten van reizen" means reiskosten. */
  split: 0.75,
  /** "poen" means geld: there is no nearer word. */
  instead: 0.5,
  term: 0.65,
  /** "druk" means tijdsdruk. */
  kind: 0.55,
  synonym: 0.4,
} as const;

/** From this length on a word may have two letters wrong. */
const LONG = 8;

/** Adds stems to a meaning; what is surer already stays. */
export function add(meaning: Meaning, stems: Iterable<string>, sure: number): void {
  for (const one of stems) if ((meaning.get(one) ?? 0) < sure) meaning.set(one, sure);
}

/** All words of the texts, and how they hang together. */
export class Vocabulary {
  readonly splitter: Splitter;
  /** Stem → the commonest word that has it. */
  readonly #spelled = new Map<string, string>();
  /** Stem → the stems of the compounds that it ends. */
  readonly #heads = new Map<string, string[]>();
  /** The commonest first. */
  readonly #words: readonly string[];
  readonly #same = new Map<string, readonly string[]>();

  constructor(index: SearchIndex, same: readonly (readonly string[])[]) {
    const rarity = new Map([...index.words].map((word) => [word, index.rarity(stem(word))]));
    const telling = [...index.words].filter((word) => !STOP_WORDS.has(word));
    this.#words = telling.sort((a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0));
    this.splitter = new Splitter(this.#words);
    for (const word of this.#words) {
      if (this.has(word)) continue;
      this.#spelled.set(stem(word), word);
      const { head = '', whole = false } = this.splitter.split(word) ?? {};
      if (whole) this.#heads.set(stem(head), [...(this.#heads.get(stem(head)) ?? []), stem(word)]);
    }
    for (const group of same) {
      const forms = group.map((word) => stem(normalise(word)));
      for (const one of forms) this.#same.set(one, [...(this.#same.get(one) ?? []), ...forms]);
    }
  }

  /** Whether a word stands in the texts, in some form. */
  has(word: string): boolean {
    return this.#spelled.has(stem(word));
  }

  /** Whether a word, as a whole, is one of ours: as it stands, as a compound, or with a mistake in it. */
  knows(word: string): boolean {
    return this.has(word) || this.splitter.split(word)?.whole === true || this.nearest(word) !== undefined;
  }

  /** What a word that is spelled right may mean; empty when we do not have it. */
  of(word: string): Meaning {
    const own = stem(word);
    const meaning: Meaning = new Map(this.has(word) ? [[own, SURE.same]] : []);
    if (STOP_WORDS.has(word)) return meaning;
    add(meaning, this.#heads.get(own) ?? [], SURE.kind);
    const others = (this.#same.get(own) ?? []).filter((other) => this.#spelled.has(other));
    add(meaning, others, meaning.size > 0 ? SURE.synonym : SURE.instead);
    return meaning;
  }

  /** Adds a word to what one of its parts may mean, if it is one of ours. */
  addSplit(meaning: Meaning, word: string): void {
    if (this.has(word)) add(meaning, [stem(word)], SURE.split);
  }

  /** What the begin of a word may mean: the nearer to the whole word, the surer. */
  ofBeginning(letters: string): Meaning {
    const begun = [...this.#spelled].filter(([, word]) => letters.length > 1 && word.startsWith(letters));
    return new Map(begun.map(([one, word]) => [one, (SURE.prefix * letters.length) / word.length]));
  }

  /** The word of ours that a word which we do not have is another spelling of; undefined when none is near. */
  nearest(typed: string): string | undefined {
    const most = typed.length < 4 || /\d/.test(typed) ? 0 : typed.length < LONG ? 1 : 2;
    const near = this.#words.filter((word) => word[0] === typed[0] && Math.abs(word.length - typed.length) <= most);
    const steps = near.map((word) => distance(typed, word));
    const least = Math.min(...steps);
    return most > 0 && least <= most ? near[steps.indexOf(least)] : undefined;
  }
}
