import {
  beginsAfter,
  capital,
  FIELDS,
  FIRST_WORD,
  type Field,
  foldWords,
  isWord,
  lettersOf,
  SMALL,
} from '../../search/codec.ts';
import { WORD } from '../../search/normalise.ts';

const TOKEN = new RegExp(`${WORD.source}|[^\\p{L}\\p{N}]+`, 'gu');
/** So many words are numbered by how common they are, for short codes; the rest by the alphabet, for a short list. */
const COMMON = 500;

function* tokensOf(text: string): Generator<{ token: string; begins: boolean }> {
  let begins = true;
  for (const [token] of text.replace(/\s+/g, ' ').trim().matchAll(TOKEN)) {
    if (token === ' ') continue;
    yield { token, begins };
    begins = beginsAfter(token, begins);
  }
}

/** Gives each word its number. */
export class Encoder {
  readonly #counts = new Map<string, number>();
  #ids: ReadonlyMap<string, number> = new Map();

  /** Takes note of a text before any is coded. */
  count(text: string): void {
    for (const { token, begins } of tokensOf(text)) {
      const key = begins ? token : `\0${token}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  /** The words in the order of their numbers, common ones and signs first; call once all texts are counted. */
  words(): { readonly common: string; readonly rest: string } {
    const totals = new Map<string, number>();
    for (const [key, count] of this.#counts) {
      const word = key.startsWith('\0') ? key.slice(1) : this.#atBegin(key);
      totals.set(word, (totals.get(word) ?? 0) + count);
    }
    const order = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
    const common = order.filter((word, i) => i < COMMON || !isWord(word));
    const rest = order.filter((word, i) => i >= COMMON && isWord(word)).sort();
    this.#ids = new Map([...common, ...rest].map((word, i) => [word, i]));
    return { common: common.join('\n'), rest: foldWords(rest) };
  }

  /** A word at the begin of a sentence has the form it has elsewhere, if it has. */
  #atBegin(word: string): string {
    const lower = word.charAt(0).toLowerCase() + word.slice(1);
    if (!isWord(word) || capital(lower) !== word) return word;
    return this.#counts.has(`\0${lower}`) || !this.#counts.has(`\0${word}`) ? lower : word;
  }

  /** One line of text as letters. */
  line(field: Field, text: string): string {
    let coded = lettersOf(FIELDS.indexOf(field));
    for (const { token, begins } of tokensOf(text)) {
      const form = begins ? this.#atBegin(token) : token;
      const id = this.#ids.get(form);
      if (id === undefined) throw new Error(`"${form}" was not counted before it was coded.`);
      if (begins && isWord(token) && capital(form) !== token) coded += lettersOf(SMALL);
      coded += lettersOf(id + FIRST_WORD);
    }
    return coded;
  }
}
