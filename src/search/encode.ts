import { beginsAfter, capital, FIELDS, FIRST_WORD, type Field, isWord, SMALL } from './codec.ts';
import { WORD } from './normalise.ts';

const TOKEN = new RegExp(`${WORD.source}|[^\\p{L}\\p{N}]+`, 'gu');

const small = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** Number → character: the printable ones, without those that JSON escapes and without surrogates. */
function characterOf(n: number): string {
  let code = n + 0x23;
  if (code >= 0x5c) code += 1;
  if (code >= 0x7f) code += 0x22;
  if (code >= 0xd800) throw new Error(`The search list has room for some 55,000 different words, not for ${n}.`);
  return String.fromCharCode(code);
}

function* tokensOf(text: string): Generator<{ token: string; begins: boolean }> {
  let begins = true;
  for (const [token] of text.replace(/\s+/g, ' ').trim().matchAll(TOKEN)) {
    if (token === ' ') continue;
    yield { token, begins };
    begins = beginsAfter(token, begins);
  }
}

/** Gives each word its number, the commonest first. */
export class Encoder {
  readonly #counts = new Map<string, number>();
  #ids = new Map<string, number>();

  /** Takes note of a text before any is coded. */
  count(text: string): void {
    for (const { token, begins } of tokensOf(text)) {
      const key = begins ? token : `\0${token}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  /** The words in the order of their numbers; call once all texts are counted. */
  words(): string[] {
    const totals = new Map<string, number>();
    for (const [key, count] of this.#counts) {
      const word = key.startsWith('\0') ? key.slice(1) : this.#atBegin(key);
      totals.set(word, (totals.get(word) ?? 0) + count);
    }
    const words = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
    this.#ids = new Map(words.map((word, i) => [word, i]));
    return words;
  }

  /** A word at the begin of a sentence has the form it has elsewhere, if it has. */
  #atBegin(word: string): string {
    const lower = small(word);
    if (!isWord(word) || capital(lower) !== word) return word;
    return this.#counts.has(`\0${lower}`) || !this.#counts.has(`\0${word}`) ? lower : word;
  }

  /** One line of text as characters. */
  line(field: Field, text: string): string {
    let coded = characterOf(FIELDS.indexOf(field));
    for (const { token, begins } of tokensOf(text)) {
      const form = begins ? this.#atBegin(token) : token;
      const id = this.#ids.get(form);
      if (id === undefined) throw new Error(`"${form}" was not counted before it was coded.`);
      if (begins && isWord(token) && capital(form) !== token) coded += characterOf(SMALL);
      coded += characterOf(id + FIRST_WORD);
    }
    return coded;
  }
}
