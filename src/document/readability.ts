/**
 * Vowel groups that sound as one in Dutch, longest first; a vowel with a diaeresis starts a syllable of its own.
 * The two English words that every page on work has (team, coach) would else count double.
 */
const VOWELS =
  /(?<=t)ea(?=m)|(?<=c)oa(?=ch)|ëe|ëi|eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ai|ei|ij|[aeiouyàáâèéêìíîòóôùúûäëïöü]/giu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** The number of syllables of a Dutch word, by its vowel groups; at least one. */
export function countSyllables(word: string): number {
  return Math.max(1, word.match(VOWELS)?.length ?? 0);
}

/** Cuts a block of prose into sentences: at full stops, question marks, exclamation marks, colons and semicolons. */
export function splitSentences(block: string): string[] {
  return block
    .split(/(?<=[.!?:;…]["”’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.match(WORD) !== null);
}

/** How readable a text is. */
export interface Readability {
  /** Flesch-Douma: 206.835 − 0.93 × words a sentence − 77 × syllables a word (Douma 1960); higher is easier. */
  readonly score: number;
  readonly words: number;
  /** Mean words a sentence. */
  readonly meanSentence: number;
}

/** Measures sentences together; undefined where there are no words. */
export function measureReadability(sentences: readonly string[]): Readability | undefined {
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []);
  if (words.length === 0) return undefined;
  const meanSentence = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return { score: 206.835 - 0.93 * meanSentence - 77 * (syllables / words.length), words: words.length, meanSentence };
}
