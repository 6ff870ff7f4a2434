/**
 * Texts as numbers: each different word or sign once in a list, and each text as one character a word.
 * This makes all texts of the site small enough to search in the browser, and the words come out already split.
 */

/** What a line of a coded text is. The order is that of their codes. */
export const FIELDS = ['title', 'description', 'keyword', 'heading', 'hidden', 'passage'] as const;
export type Field = (typeof FIELDS)[number];

/** One line of a coded text: a field and the ids of its words and signs. */
export interface CodedLine {
  readonly field: Field;
  readonly tokens: readonly number[];
}

/** Stands before a word that begins a sentence without a capital. */
export const SMALL = FIELDS.length;
export const FIRST_WORD = SMALL + 1;
const STARTS_WORD = /^[\p{L}\p{N}]/u;
/** Whether a token is a word; else it is a sign. */
export const isWord = (token: string): boolean => STARTS_WORD.test(token);
const ENDS_SENTENCE = /[.?!:][”’)]*\s+[“‘(]*$/u;

/** Character → number, the other way of `encode.ts`: without those that JSON escapes, control characters and surrogates. */
function numberOf(code: number): number {
  const n = code >= 0xa1 ? code - 0x22 : code;
  return (n > 0x5c ? n - 1 : n) - 0x23;
}

/** Whether a sentence begins after this word or sign. */
export function beginsAfter(token: string, begins: boolean): boolean {
  return !isWord(token) && (begins || ENDS_SENTENCE.test(token));
}

/** A word as it stands at the begin of a sentence. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** The lines of a coded text. A word without its capital keeps a −1 before it, for `textOf`. */
export function decodeLines(coded: string): CodedLine[] {
  const lines: { field: Field; tokens: number[] }[] = [];
  for (let i = 0; i < coded.length; i++) {
    const n = numberOf(coded.charCodeAt(i));
    const field = FIELDS[n];
    if (field !== undefined) lines.push({ field, tokens: [] });
    else lines.at(-1)?.tokens.push(n - FIRST_WORD);
  }
  return lines;
}

/** A piece of text, and whether it is a word to mark. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Writes coded words out again, in pieces; `isHit` says which of them to mark. */
export function piecesOf(tokens: readonly number[], words: readonly string[], isHit: (id: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let begins = true;
  let afterWord = false;
  let plain = false;
  for (const id of tokens) {
    if (id < 0) {
      plain = true;
      continue;
    }
    const token = words[id] ?? '';
    const word = isWord(token);
    const shown = word && begins && !plain ? capital(token) : token;
    if (word && afterWord) pieces.push({ text: ' ', hit: false });
    pieces.push({ text: shown, hit: word && isHit(id) });
    begins = beginsAfter(token, begins);
    afterWord = word;
    plain = false;
  }
  return pieces;
}

/** Coded words as plain text. */
export function textOf(tokens: readonly number[], words: readonly string[]): string {
  return piecesOf(tokens, words, () => false)
    .map((piece) => piece.text)
    .join('');
}
