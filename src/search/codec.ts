/**
 * Texts as numbers: each different word or sign once in a list, and each text as one to three letters a word. So all
 * texts of the site are small enough to search in the browser, and the words come out already split.
 */

/** What a line of a coded text is; the order is that of their numbers. A label goes with the passages after it. */
export const FIELDS = ['title', 'description', 'keyword', 'heading', 'asked', 'label', 'passage'] as const;
export type Field = (typeof FIELDS)[number];

/** Stands before a word whose first letter is a capital here, and not in the list. */
export const CAPITAL = FIELDS.length;
export const FIRST_WORD = CAPITAL + 1;

/** Letters of the code: the printable ones of ASCII without those that JSON escapes. A number ends in one of the first. */
const LETTERS = 91;
const LAST = 48;
const MORE = LETTERS - LAST;

const letter = (n: number) => String.fromCharCode(n + 0x23 + (n + 0x23 >= 0x5c ? 1 : 0));

/** A number as letters: the small ones are one. */
export function lettersOf(n: number): string {
  let coded = letter(n % LAST);
  for (let rest = Math.floor(n / LAST); rest > 0; rest = Math.floor((rest - 1) / MORE))
    coded = letter(LAST + ((rest - 1) % MORE)) + coded;
  return coded;
}

/** The numbers that some letters are. */
export function numbersOf(coded: string): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (let at = 0; at < coded.length; at++) {
    const code = coded.charCodeAt(at);
    const digit = code - 0x23 - (code > 0x5c ? 1 : 0);
    if (digit >= LAST) before = before * MORE + digit - LAST + 1;
    else {
      numbers.push(before * LAST + digit);
      before = 0;
    }
  }
  return numbers;
}

/** One line of a coded text: a field and the numbers of its words and signs; −1 makes the next a capital. */
export interface CodedLine {
  readonly field: Field;
  readonly tokens: readonly number[];
}

/** The lines of a coded text. */
export function decodeLines(coded: string): CodedLine[] {
  const lines: { field: Field; tokens: number[] }[] = [];
  for (const n of numbersOf(coded)) {
    const field = FIELDS[n];
    if (field === undefined) lines.at(-1)?.tokens.push(n - FIRST_WORD);
    else lines.push({ field, tokens: [] });
  }
  return lines;
}

/** Words in order, each as how many letters it shares with the one before, at most nine, and the rest. */
export function foldWords(words: readonly string[]): string {
  const folded = words.map((word, i) => {
    const before = words[i - 1] ?? '';
    const shared = [...word.slice(0, 9)].findIndex((one, at) => one !== before[at]);
    const kept = shared < 0 ? Math.min(9, word.length) : shared;
    return `${kept}${word.slice(kept)}`;
  });
  return folded.join(' ');
}

/** The other way of `foldWords`. */
export function unfoldWords(folded: string): string[] {
  let before = '';
  return (folded.match(/\S+/g) ?? []).map((line) => {
    before = before.slice(0, Number(line[0])) + line.slice(1);
    return before;
  });
}

/** Whether a token is a word; else it is a sign. */
export const isWord = (token: string): boolean => /^[\p{L}\p{N}]/u.test(token);
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A piece of text, and whether it is a word to mark. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Writes coded words out again, in pieces; `isHit` says which of them to mark. */
export function piecesOf(tokens: readonly number[], words: readonly string[], isHit: (id: number) => boolean): Piece[] {
  return tokens.flatMap((id, i): Piece[] => {
    const token = words[id] ?? '';
    const raised = tokens[i - 1] === -1;
    const afterWord = isWord(words[tokens[raised ? i - 2 : i - 1] ?? -1] ?? '');
    const piece = { text: raised ? capital(token) : token, hit: isWord(token) && isHit(id) };
    if (id < 0) return [];
    return afterWord && isWord(token) ? [{ text: ' ', hit: false }, piece] : [piece];
  });
}

/** Coded words as plain text. */
export const textOf = (tokens: readonly number[], words: readonly string[]): string =>
  piecesOf(tokens, words, () => false)
    .map(({ text }) => text)
    .join('');
