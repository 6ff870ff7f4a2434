const THOUSANDS = /(?<=\d)[.\u00a0 ](?=\d{3}(?!\d))/g;

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
  if (/^\d/.test(plain)) return plain.replace(THOUSANDS, '');
  return plain.replace(/['’]s$/, '').replace(/[-'’&.]/g, '');
}

/** What one types, as one would write it: "1 op 5" → "een op de 5", "45 duizend €" → "45000 euro". */
function plainQuery(query: string): string {
  return query
    .slice(0, 300)
    .replace(/\b(?:1|één) op (?:de )?(?=\d)/giu, 'een op de ')
    .replace(/€/g, ' euro ')
    .replace(/%/g, ' procent ')
    .replace(/(\d) ?(?:duizend|k)(?![\p{L}\d])/giu, '$1000')
    .replace(THOUSANDS, '');
}

/**
 * What one types, as the words it is compared by. "wat kost 45 duizend €?" → wat, kost, 45000, euro.
 * @param known whether a word that hangs together by hyphens is one of ours: else it is as many as it has parts
 */
export function wordsOfQuery(query: string, known: (word: string) => boolean = () => true): string[] {
  return (plainQuery(query).match(WORD) ?? [])
    .flatMap((word) => (/\d/.test(word) || known(normalise(word)) ? word : word.split('-')))
    .map(normalise)
    .filter((word) => word !== '');
}
