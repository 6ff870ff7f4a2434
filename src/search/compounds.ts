import { NO_PARTS } from '../strings/dutch-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS, wordSet } from './stop-words.ts';

const NO_PART = wordSet(NO_PARTS);
const LINKS = ['', 's', 'e', 'en', 'n'];
const SHORTEST = 4;

const fits = (part: string) =>
  part.length >= SHORTEST && !NO_PART.has(part) && !STOP_WORDS.has(part) && !/\d/.test(part);

/** What comes first in a compound, and the head, which says what it is; whether both are words of ours. */
interface Compound {
  readonly first: string;
  readonly head: string;
  readonly whole: boolean;
}

/** Takes compounds apart by a list of words: the first part stands in it, and the head in one of its forms. */
export class Splitter {
  readonly #words: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;

  /** @param words the normalised words of the texts */
  constructor(words: Iterable<string>) {
    this.#words = new Set([...words].filter(fits));
    this.#stems = new Set([...this.#words].map(stem));
  }

  /**
   * The parts of a normalised word of which both are ours, or else the longest one, with the other as it stands:
   * "vergaderverslag" → vergader + verslag.
   */
  split(word: string): Compound | undefined {
    let best: Compound | undefined;
    let most = 0;
    for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
      const [begin, head] = [word.slice(0, at), word.slice(at)];
      const bare = LINKS.filter((link) => begin.endsWith(link)).map((link) => begin.slice(0, at - link.length));
      const first = bare.find((one) => this.#words.has(one));
      const isHead = fits(head) && this.#stems.has(stem(head));
      if (first !== undefined && isHead) return { first, head, whole: true };
      const known = first?.length ?? (isHead ? head.length : 0);
      if (known > most) best = { first: first ?? begin, head, whole: false };
      most = Math.max(most, known);
    }
    return best;
  }
}
