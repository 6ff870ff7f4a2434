import { NO_PARTS, SHORT_PARTS } from '../strings/dutch-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS, wordSet } from './stop-words.ts';

const SHORT = wordSet(SHORT_PARTS);
const NO_PART = wordSet(NO_PARTS);
const LINKS = ['', 's', 'e', 'en', 'n'];
const SHORTEST = 4;

const fits = (part: string) =>
  (part.length >= SHORTEST || SHORT.has(part)) && !NO_PART.has(part) && !STOP_WORDS.has(part) && !/\d/.test(part);

/** The two parts of a compound: what comes first, and the head, which says what it is. */
type Compound = readonly [first: string, head: string];

/** Takes compounds apart by a list of words: the first part stands in it, and the head in one of its forms. */
export class Splitter {
  readonly #words: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;

  /** @param words the normalised words of the texts */
  constructor(words: Iterable<string>) {
    this.#words = new Set([...words].filter(fits));
    this.#stems = new Set([...this.#words].map(stem));
  }

  /** The parts of a normalised word, the longest head first; undefined when it is no compound of these words. */
  split(word: string): Compound | undefined {
    if (word.length < 7 || /\d/.test(word)) return undefined;
    return this.#cuts(word, 3).find(([first, head]) => this.#words.has(first) && this.#isHead(head));
  }

  /** A word of which only one part is ours, the longer one if it could be either: "vergaderverslag" → vergader + verslag. */
  half(word: string): Compound | undefined {
    const known = ([first, head]: Compound) =>
      Math.max(this.#words.has(first) ? first.length : 0, this.#isHead(head) ? head.length : 0);
    const [best] = this.#cuts(word, SHORTEST).sort((a, b) => known(b) - known(a));
    return best && known(best) > 0 ? best : undefined;
  }

  /** All ways to cut a word in two, the first part without what links it if it is a word of ours then. */
  #cuts(word: string, shortest: number): Compound[] {
    return Array.from({ length: Math.max(0, word.length - 2 * shortest + 1) }, (_, i) => {
      const part = word.slice(0, shortest + i);
      const bare = LINKS.filter((link) => part.endsWith(link)).map((link) => part.slice(0, part.length - link.length));
      return [bare.find((one) => this.#words.has(one)) ?? part, word.slice(shortest + i)];
    });
  }

  #isHead(part: string): boolean {
    return fits(part) && (this.#words.has(part) || (stem(part).length >= 3 && this.#stems.has(stem(part))));
  }
}
