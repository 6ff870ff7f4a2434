import { CAPITAL, capital, FIELDS, FIRST_WORD, type Field, foldWords, isWord, lettersOf } from '../../search/codec.ts';
import { WORD } from '../../search/normalise.ts';

const TOKEN = new RegExp(`${WORD.source}|[^\\p{L}\\p{N}]+`, 'gu');
/** So many words are numbered by how common they are, for short codes; the rest by the alphabet, for a short list. */
const COMMON = 500;

const tokensOf = (text: string): string[] =>
  [...text.replace(/\s+/g, ' ').trim().matchAll(TOKEN)].map(([token]) => token).filter((token) => token !== ' ');

/** Gives each word its number. */
export class Encoder {
  readonly #ids = new Map<string, number>();
  #counts = new Map<string, number>();

  /** Takes note of a text before any is coded. */
  count(text: string): void {
    for (const token of tokensOf(text)) this.#counts.set(token, (this.#counts.get(token) ?? 0) + 1);
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
    const coded = tokensOf(text).flatMap((token) => {
      const word = this.#plain(token);
      const id = this.#ids.get(word);
      if (id === undefined) throw new Error(`"${word}" was not counted before it was coded.`);
      return [...(word === token ? [] : [CAPITAL]), id + FIRST_WORD];
    });
    return [FIELDS.indexOf(field), ...coded].map(lettersOf).join('');
  }
}
