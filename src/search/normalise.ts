/** A word of a text as the writer wrote it: letters and digits, with what may stand inside a word. */
export const WORD = /[\p{L}\p{N}]+(?:[-’'&.][\p{L}\p{N}]+|(?<=\d),[\p{L}\p{N}]+)*/gu;

/**
 * A word as words are compared: lower case, without accents, hyphens, apostrophes or the dots of thousands.
 * "To-do" → "todo", "collega’s" → "collega", "B&W" → "benw", "45.000" → "45000".
 */
export function normalise(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  if (/^\d/.test(plain)) return plain.replace(/\.(?=\d{3}(?!\d))/g, '');
  return plain.replace(/['’]s$/, '').replace(/[-'’&.]/g, '');
}

/** The words of a text, normalised. */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map(normalise).filter((word) => word !== '');

/**
 * What one types, as the words it is compared by: no more than its first three hundred signs.
 * @param known whether a word that hangs together by hyphens is one of ours: else it is as many as it has parts
 */
export const wordsOfQuery = (query: string, known: (word: string) => boolean = () => true): string[] =>
  wordsOf(
    query
      .slice(0, 300)
      .replace(WORD, (word) => (/\d/.test(word) || known(normalise(word)) ? word : word.replace(/-/g, ' '))),
  );
