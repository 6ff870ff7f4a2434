/** Words and the places where they stand, in so few letters that they can be searched in the browser. */

/** Letters of the code: the printable ones of ASCII without those that JSON escapes. A number ends in one of the first. */
const LETTERS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(0x23 + i)).filter((one) => one !== '\\');
const VALUES = new Map(LETTERS.map((letter, value) => [letter, value]));
const LAST = 48;
const MORE = LETTERS.length - LAST;

/** A number as letters: the small ones are one. */
export function lettersOf(n: number): string {
  let coded = LETTERS[n % LAST] ?? '';
  for (let rest = Math.floor(n / LAST); rest > 0; rest = Math.floor((rest - 1) / MORE))
    coded = LETTERS[LAST + ((rest - 1) % MORE)] + coded;
  return coded;
}

/** The numbers that some letters are. */
export function numbersOf(coded: string): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const letter of coded) {
    const value = VALUES.get(letter) ?? 0;
    if (value < LAST) numbers.push(before * LAST + value);
    before = value < LAST ? 0 : before * MORE + value - LAST + 1;
  }
  return numbers;
}

/** No word has capitals: one says how many letters the word behind it has of the one before, from A for none. */
const AT_WORDS = /(?=[A-Z])/;
const NONE = 'A'.charCodeAt(0);
const MOST = 25;

/** Sorted words as one text: of each what differs from the one before. @param words normalised */
export function foldWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let same = 0;
      while (same < MOST && same < word.length && word[same] === before[same]) same++;
      return String.fromCharCode(NONE + same) + word.slice(same);
    })
    .join('');
}

/** The words that a text of `foldWords` stands for. */
export function unfoldWords(folded: string): string[] {
  const words: string[] = [];
  for (const part of folded.split(AT_WORDS).filter(Boolean))
    words.push((words.at(-1) ?? '').slice(0, part.charCodeAt(0) - NONE) + part.slice(1));
  return words;
}
