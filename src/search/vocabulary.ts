import { distance } from '../document/suggest.ts';
import { Splitter } from './compounds.ts';
import type { SearchIndex } from './index.ts';
import { normalise } from './normalise.ts';
import { sound } from './sound.ts';
import { root, stem } from './stem.ts';
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

class Groups extends Map<string, Set<string>> {
  put(key: string, value: string): void {
    this.set(key, (this.get(key) ?? new Set()).add(value));
  }
}

/** All words of the texts, and how they hang together. */
export class Vocabulary {
  /** Stem → the commonest word that has it. */
  readonly spelled = new Map<string, string>();
  readonly #heads = new Groups();
  /** Word → how it sounds; the commonest words first. */
  #sounds: ReadonlyMap<string, string> | undefined;
  readonly #words: readonly string[];
  readonly #same = new Map<string, readonly string[]>();
  readonly #splitter: Splitter;
  readonly #weak: ReadonlySet<string>;

  constructor({ words, stems }: SearchIndex, same: readonly (readonly string[])[], weak: ReadonlySet<string>) {
    this.#weak = weak;
    this.#words = words.filter((_, i) => stems[i] !== '');
    this.#splitter = new Splitter(this.#words);
    for (const [i, one] of stems.entries()) {
      const word = words[i] ?? '';
      if (one === '') continue;
      if (this.spelled.has(one)) continue;
      this.spelled.set(one, word);
      const parts = this.#splitter.split(word);
      if (parts) this.#heads.put(root(parts.head), one);
    }
    for (const group of same) {
      const forms = group.map((word) => stem(normalise(word)));
      for (const one of forms) this.#same.set(one, [...(this.#same.get(one) ?? []), ...forms]);
    }
  }

  /** What a word that is spelled right may mean; empty when we do not have it. */
  of(word: string): Meaning {
    const meaning: Meaning = new Map();
    const own = stem(word);
    if (this.spelled.has(own)) meaning.set(own, SURE.same);
    if (STOP_WORDS.has(word)) return meaning;
    add(meaning, this.#heads.get(root(word)) ?? [], SURE.kind);
    const parts = meaning.size > 0 && !this.#weak.has(word) ? this.#splitter.split(word) : undefined;
    const first = stem(parts?.first ?? '');
    if (this.spelled.has(first)) add(meaning, [first], SURE.first);
    const others = (this.#same.get(own) ?? []).filter((other) => this.spelled.has(other));
    add(meaning, others, meaning.size > 0 ? SURE.synonym : SURE.instead);
    return meaning;
  }

  /** For a word that we do not have, the first word for the same that we do. */
  instead(word: string): string {
    if (this.spelled.has(stem(word))) return word;
    const other = this.#same.get(stem(word))?.find((one) => this.spelled.has(one));
    return other === undefined ? word : (this.spelled.get(other) ?? word);
  }

  /** What the begin of a word may mean: the nearer to the whole word, the surer. */
  ofBeginning(letters: string): Meaning {
    const meaning: Meaning = new Map();
    if (letters.length < 2) return meaning;
    for (const [one, word] of this.spelled)
      if (word.startsWith(letters)) meaning.set(one, (SURE.prefix * letters.length) / word.length);
    return meaning;
  }

  /** The word of ours that a word which we do not have is another spelling of; undefined when none is near. */
  nearest(typed: string): string | undefined {
    const most = typed.length < 4 || /\d/.test(typed) ? 0 : typed.length < LONG ? 1 : 2;
    const heard = sound(typed);
    let best: string | undefined;
    let least = most + 0.5;
    this.#sounds ??= new Map(this.#words.map((word) => [word, sound(word)]));
    for (const [word, sounds] of this.#sounds) {
      if (most === 0 || sounds[0] !== heard[0] || Math.abs(word.length - typed.length) > most) continue;
      const steps = Math.min(distance(typed, word), distance(heard, sounds) + ONLY_SOUNDS);
      if (steps < least) [best, least] = [word, steps];
    }
    return best;
  }

  /** The parts of a word that we do not have, of which at least one is ours: "werkbelasting", "verzuimregistratie". */
  partsOf(word: string): readonly string[] {
    const half = this.#splitter.half(word);
    return this.split(word) ?? (half ? [half.first, half.head] : []);
  }

  /** The two parts of a compound of our words. */
  split(word: string): readonly string[] | undefined {
    const parts = this.#splitter.split(word);
    return parts && [parts.first, parts.head];
  }
}
