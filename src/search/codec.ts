/** Numbers as one to three letters each, so that the places of all words are small enough to search in the browser. */

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
