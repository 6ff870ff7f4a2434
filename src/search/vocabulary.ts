import { distance } from '../document/suggest.ts';
import { Splitter } from './compounds.ts';
import type { SearchIndex } from './index.ts';
import { normalise } from './normalise.ts';
import { sound } from './sound.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Stems of ours that a typed word may mean, each with how surely: up to 1. */
export type Meaning = Map<string, number>;

/** How surely a word of ours is meant when it is related to the typed one in this way. */
export const SURE = {
  same: 1,
  misspelt: 0.85,
  prefix: 0.75,
  /** "poen" means geld: there is no nearer word. */
  instead: 0.5,
  term: 0.65,
  /** "druk" means tijdsdruk. */
  kind: 0.55,
  synonym: 0.4,
  /** "tijdsdruk" may mean tijd. */
  first: 0.2,
} as const;

/** From this length on a word may have two letters wrong. */
const LONG = 9;
/** What only sounds alike is a little further than what is the same. */
const ONLY_SOUNDS = 0.25;

/** Adds stems to a meaning; what is surer already stays. */
export function add(meaning: Meaning, stems: Iterable<string>, sure: number): void {
  for (const one of stems) if ((meaning.get(one) ?? 0) < sure) meaning.set(one, sure);
}

/** All words of the texts, and how they hang together. */
export class Vocabulary {
  /** Stem → the commonest word that has it. */
  readonly #spelled = new Map<string, string>();
  /** Stem → the stems of the compounds that it ends. */
  readonly #heads = new Map<string, string[]>();
  /** Word → how it sounds; the commonest words first. */
  readonly #sounds: ReadonlyMap<string, string>;
  readonly #same = new Map<string, readonly string[]>();
  readonly #splitter: Splitter;
  readonly #weak: ReadonlySet<string>;

  constructor({ words, stems }: SearchIndex, same: readonly (readonly string[])[], weak: ReadonlySet<string>) {
    this.#weak = weak;
    const telling = words.filter((_, i) => stems[i] !== '');
    this.#splitter = new Splitter(telling);
    this.#sounds = new Map(telling.map((word) => [word, sound(word)]));
    for (const word of telling) {
      if (this.has(word)) continue;
      this.#spelled.set(stem(word), word);
      const { head } = this.#splitter.split(word) ?? {};
      if (head !== undefined) this.#heads.set(stem(head), [...(this.#heads.get(stem(head)) ?? []), stem(word)]);
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

  /** The same, or as a compound of our words or with a mistake in it. */
  knows(word: string): boolean {
    return this.has(word) || this.#splitter.split(word) !== undefined || this.nearest(word) !== undefined;
  }

  /** What a word that is spelled right may mean; empty when we do not have it. */
  of(word: string): Meaning {
    const meaning: Meaning = new Map();
    const own = stem(word);
    if (this.has(word)) meaning.set(own, SURE.same);
    if (STOP_WORDS.has(word)) return meaning;
    add(meaning, this.#heads.get(own) ?? [], SURE.kind);
    const first = meaning.size > 0 && !this.#weak.has(word) ? this.#splitter.split(word)?.first : undefined;
    if (first !== undefined) add(meaning, [stem(first)], SURE.first);
    const others = (this.#same.get(own) ?? []).filter((other) => this.#spelled.has(other));
    add(meaning, others, meaning.size > 0 ? SURE.synonym : SURE.instead);
    return meaning;
  }

  /** For a word that we do not have, the first word for the same that we do. */
  instead(word: string): string {
    const other = this.has(word) ? undefined : this.#same.get(stem(word))?.find((one) => this.#spelled.has(one));
    return this.#spelled.get(other ?? '') ?? word;
  }

  /** What the begin of a word may mean: the nearer to the whole word, the surer. */
  ofBeginning(letters: string): Meaning {
    const begun = [...this.#spelled].filter(([, word]) => letters.length > 1 && word.startsWith(letters));
    return new Map(begun.map(([one, word]) => [one, (SURE.prefix * letters.length) / word.length]));
  }

  /** The word of ours that a word which we do not have is another spelling of; undefined when none is near. */
  nearest(typed: string): string | undefined {
    const most = typed.length < 4 || /\d/.test(typed) ? 0 : typed.length < LONG ? 1 : 2;
    const heard = sound(typed);
    let best: string | undefined;
    let least = most + 0.5;
    for (const [word, sounds] of this.#sounds) {
      if (most === 0 || sounds[0] !== heard[0] || Math.abs(word.length - typed.length) > most) continue;
      const steps = Math.min(distance(typed, word), distance(heard, sounds) + ONLY_SOUNDS);
      if (steps < least) [best, least] = [word, steps];
    }
    return best;
  }

  /** The two parts of a word that we do not have; undefined when neither is ours. @param whole whether both must be */
  partsOf(word: string, whole: boolean): readonly string[] | undefined {
    const parts = this.#splitter.split(word) ?? (whole ? undefined : this.#splitter.half(word));
    return parts && [parts.first, parts.head];
  }
}
