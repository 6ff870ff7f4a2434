import { stemmer } from '@orama/stemmers/dutch';

/** From two on: one asks for "5" and for "vijf", and means the same. */
const NUMERALS = ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
/** The t and d of a verb, which the stemmer leaves. */
const PRESENT = /(?<=[aeiou]{2}[^aeiou]|[^aeiou]{2}|ij.)t$/;
const PAST = /(?<=[aeiou]{2}[^aeiou]|[^aeiou]{2}|ij.)[dt]$/;

const known = new Map<string, string>();

function make(word: string): string {
  const figure = NUMERALS.indexOf(word);
  if (figure >= 0) return String(figure + 2);
  if (word.length < 4 || /\d/.test(word)) return word;
  const plain = word.replace(/(?<=[tsnrg])ies$/, 'ie').replace(/(?<=\p{L}{3})(?:[tp]je|je)s?$/u, '');
  // No Dutch word that stands alone ends in a v or z: "huis" and "huizen".
  return stemmer(plain)
    .replace(plain.endsWith('de') ? PAST : PRESENT, '')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(.)\1$/, '$1');
}

/**
 * What the inflections of a normalised word share, by Snowball's Dutch stemmer with what it does not know of Dutch.
 * Made for finding, so it need not be a word.
 */
export function stem(word: string): string {
  const before = known.get(word) ?? make(word);
  known.set(word, before);
  return before;
}
