import { BINDING, SAYING_LITTLE, SAYING_NOTHING } from '../strings/dutch-words.ts';
import { stem } from './stem.ts';

/** The words of a text that are set apart by spaces. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that only bind: left out even where whole phrases are compared. */
export const BINDING_WORDS = wordSet(BINDING);

/** Words that say nothing about what one looks for; as they are compared. */
export const STOP_WORDS = wordSet(BINDING + SAYING_NOTHING);

/** Words that say little, with those of a publication. @param own normalised */
export const weakWords = (own: readonly string[] = []): ReadonlySet<string> =>
  new Set([...wordSet(SAYING_LITTLE), ...own]);

/** The stem of a normalised word; empty for one that says nothing. */
export const tellingStem = (word: string): string => (STOP_WORDS.has(word) ? '' : stem(word));
