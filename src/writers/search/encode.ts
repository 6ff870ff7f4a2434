import { CAPITAL, capital, FIELDS, FIRST_WORD, type Field, foldWords, isWord, lettersOf } from '../../search/codec.ts';
import { WORD } from '../../search/normalise.ts';

const TOKEN = new RegExp(`${WORD.source}|[^\\p{L}\\p{N}]+`, 'gu');
/** So many words are numbered by how common they are, for short codes; the rest by the alphabet, for a short list. */
const COMMON = 500;

/** The words and signs of a text, in order. */
export const tokensOf = (text: string): readonly string[] =>
  (text.replace(/\s+/g, ' ').trim().match(TOKEN) ?? []).filter((token) => token !== ' ');

/** Gives what `make` does, made once for each text. */
export function once<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

/** Gives each word its number. */
export class Encoder {
  readonly #tokensOf: typeof tokensOf;
  readonly #ids = new Map<string, number>();
  #counts = new Map<string, number>();

  /** @param split `tokensOf`, or what gives the same: each text is split to be counted and again to be coded */
  constructor(split = tokensOf) {
    this.#tokensOf = split;
  }

  /** Takes note of a text before any is coded. */
  count(text: string): void {
    for (const token of this.#tokensOf(text)) this.#counts.set(token, (this.#counts.get(token) ?? 0) + 1);
  }

  /** All words so far, in the order of their numbers. */
  get words(): string[] {
    return [...this.#ids.keys()];
  }

  /** Numbers the words that were counted and have no number yet, common ones and signs first. */
  number(): { readonly common: string; readonly rest: string } {
    const totals = new Map<string, number>();
    for (const [token, count] of this.#counts) {
      const word = this.#plain(token);
      if (!this.#ids.has(word)) totals.set(word, (totals.get(word) ?? 0) + count);
    }
    const order = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
    const common = order.filter((word, i) => i < COMMON || !isWord(word));
    const rest = order.filter((word, i) => i >= COMMON && isWord(word)).sort();
    for (const word of [...common, ...rest]) this.#ids.set(word, this.#ids.size);
    this.#counts = new Map();
    return { common: common.join('\n'), rest: foldWords(rest) };
  }

  /** A word with a capital that it does not have elsewhere, without it. */
  #plain(token: string): string {
    const lower = token.charAt(0).toLowerCase() + token.slice(1);
    if (this.#ids.has(token) || capital(lower) !== token) return token;
    return this.#ids.has(lower) || this.#counts.has(lower) ? lower : token;
  }

  /** One line of text as letters. */
  line(field: Field, text: string): string {
    const coded = this.#tokensOf(text).flatMap((token) => {
      const word = this.#plain(token);
      const id = this.#ids.get(word);
      if (id === undefined) throw new Error(`"${word}" was not counted before it was coded.`);
      return [...(word === token ? [] : [CAPITAL]), id + FIRST_WORD];
    });
    return [FIELDS.indexOf(field), ...coded].map(lettersOf).join('');
  }
}
