/**
 * Texts as numbers: each different word or sign once in a list, and each text as one to three letters a word. So all
 * texts of the site are small enough to search in the browser, and the words come out already split.
 */

/** What a line of a coded text is; the order is that of their numbers. A label goes with the passages after it. */
export const FIELDS = ['title', 'description', 'keyword', 'heading', 'asked', 'label', 'passage'] as const;
export type Field = (typeof FIELDS)[number];

/** One line of a coded text: a field and the ids of its words and signs. */
export interface CodedLine {
  readonly field: Field;
  readonly tokens: readonly number[];
}

/** Stands before a word that begins a sentence without a capital. */
export const SMALL = FIELDS.length;
export const FIRST_WORD = SMALL + 1;

/** Letters of the code: the printable ones of ASCII without those that JSON escapes. */
const LETTERS = 91;
/** Numbers below this are one letter; those that begin with one of the last leads are three. */
const SHORT = 50;
const LEADS_OF_THREE = 6;
const MIDDLE = (LETTERS - SHORT - LEADS_OF_THREE) * LETTERS;

const letter = (n: number) => String.fromCharCode(n + 0x23 + (n + 0x23 >= 0x5c ? 1 : 0));
const digit = (code: number) => code - 0x23 - (code > 0x5c ? 1 : 0);

/** A number as letters. @throws when there is no room: some 53,000 different words */
export function lettersOf(n: number): string {
  if (n < SHORT) return letter(n);
  const m = n - SHORT;
  if (m < MIDDLE) return letter(SHORT + Math.floor(m / LETTERS)) + letter(m % LETTERS);
  const l = m - MIDDLE;
  const lead = Math.floor(l / LETTERS ** 2);
  if (lead >= LEADS_OF_THREE) throw new Error(`The search list has no room for word ${n}.`);
  return letter(LETTERS - LEADS_OF_THREE + lead) + letter(Math.floor(l / LETTERS) % LETTERS) + letter(l % LETTERS);
}

/** The numbers that some letters are. */
export function numbersOf(coded: string): number[] {
  const numbers: number[] = [];
  let at = 0;
  const next = () => digit(coded.charCodeAt(at++));
  while (at < coded.length) {
    let n = next();
    if (n >= LETTERS - LEADS_OF_THREE)
      n = SHORT + MIDDLE + ((n - LETTERS + LEADS_OF_THREE) * LETTERS + next()) * LETTERS + next();
    else if (n >= SHORT) n = SHORT + (n - SHORT) * LETTERS + next();
    numbers.push(n);
  }
  return numbers;
}

/**
 * The lines of a coded text. A word without its capital keeps a −1 before it, for `textOf`.
 * @param ids the numbers of the words where those of several lists are counted together
 */
export function decodeLines(coded: string, ids?: readonly number[]): CodedLine[] {
  const lines: { field: Field; tokens: number[] }[] = [];
  for (const n of numbersOf(coded)) {
    const field = FIELDS[n];
    const token = n - FIRST_WORD;
    if (field === undefined) lines.at(-1)?.tokens.push(ids?.[token] ?? token);
    else lines.push({ field, tokens: [] });
  }
  return lines;
}

/** How many letters a word shares with the one before it in the list: one digit. */
const MOST_SHARED = 9;

/** Words in order, each as how many letters it shares with the one before, and the rest. */
export function foldWords(words: readonly string[]): string {
  let before = '';
  const folded = words.map((word) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    return `${shared}${word.slice(shared)}`;
  });
  return folded.join(' ');
}

/** The other way of `foldWords`. */
export function unfoldWords(folded: string): string[] {
  let before = '';
  return folded.split(' ').map((line) => {
    before = before.slice(0, Number(line[0])) + line.slice(1);
    return before;
  });
}

const STARTS_WORD = /^[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /[.?!:][”’)]*\s+[“‘(]*$/u;
/** Whether a token is a word; else it is a sign. */
export const isWord = (token: string): boolean => STARTS_WORD.test(token);
/** A word as it stands at the begin of a sentence. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether a sentence begins after this word or sign. */
export function beginsAfter(token: string, begins: boolean): boolean {
  return !isWord(token) && (begins || ENDS_SENTENCE.test(token));
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
    if (word && afterWord) pieces.push({ text: ' ', hit: false });
    pieces.push({ text: word && begins && !plain ? capital(token) : token, hit: word && isHit(id) });
    begins = beginsAfter(token, begins);
    afterWord = word;
    plain = false;
  }
  return pieces;
}

/** Coded words as plain text. */
export function textOf(tokens: readonly number[], words: readonly string[]): string {
  return piecesOf(tokens, words, () => false)
    .map(({ text }) => text)
    .join('');
}
