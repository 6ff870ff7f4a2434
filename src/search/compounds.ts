import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Short words that do make compounds. */
const SHORT = new Set(['rol', 'wet', 'hr', 'dag', 'uur', 'arbo', 'rij', 'job']);
/** Endings and adverbs that only look like a part. */
const NO_PART = new Set(
  `achter boven buiten onder over terug tegen voor vast rond lang laat goed hoog deel heel lijk schap staat stand teit tijk ratie wijze
lees neem naar koning handel waard eigen leven beter liever`.split(/\s+/),
);
const LINKS = ['', 's', 'e', 'en', 'n'];
const SHORTEST = 4;

const fits = (part: string) =>
  (part.length >= SHORTEST || SHORT.has(part)) && !NO_PART.has(part) && !STOP_WORDS.has(part) && !/\d/.test(part);

/** The two parts of a compound: what comes first, and the head, which says what it is. */
export interface Compound {
  readonly first: string;
  readonly head: string;
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

  #first(part: string): string | undefined {
    return LINKS.filter((link) => part.endsWith(link))
      .map((link) => part.slice(0, part.length - link.length))
      .find((bare) => this.#words.has(bare));
  }

  #isHead(part: string): boolean {
    return fits(part) && (this.#words.has(part) || (stem(part).length >= 3 && this.#stems.has(stem(part))));
  }

  /** The parts of a normalised word, the longest head first; undefined when it is no compound. */
  split(word: string): Compound | undefined {
    if (word.length < 7 || /\d/.test(word)) return undefined;
    for (let at = 3; at <= word.length - 3; at++) {
      const first = this.#first(word.slice(0, at));
      if (first !== undefined && this.#isHead(word.slice(at))) return { first, head: word.slice(at) };
    }
    return undefined;
  }

  /** A word of which only one part is ours, the longer one if it could be either: "vergaderverslag" → vergader + verslag. */
  half(word: string): Compound | undefined {
    let best: Compound | undefined;
    let most = 0;
    for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
      const head = word.slice(at);
      const first = this.#first(word.slice(0, at)) ?? '';
      if (first.length > most) [best, most] = [{ first, head }, first.length];
      if (head.length > Math.max(most, SHORTEST) && this.#isHead(head))
        [best, most] = [{ first: word.slice(0, at), head }, head.length];
    }
    return best;
  }
}
