import type { Problem } from './problem.ts';

/** No text of a page comes near this; the parser slows down on far longer ones. */
const MOST_CHARACTERS = 40_000;
/** Brackets open at once; some thousands of them inside `{ }` end the parser, and with it the whole check. */
const MOST_OPEN_BRACKETS = 100;
/** Blocks and words inside one another; a real text has some ten. */
export const MOST_NESTING = 40;
/** Lists inside one another: paper and slides have marks for no more. */
export const MOST_LISTS = 3;

/** What makes a text too long or too tangled to be read at all; undefined for a text that can be read. */
export function findExcess(source: string, file: string): Problem | undefined {
  if (source.length > MOST_CHARACTERS)
    return {
      rule: 'omvang',
      file,
      line: 1,
      column: 1,
      message: `Dit bestand telt ${source.length} tekens; hooguit ${MOST_CHARACTERS} kan.`,
      hint: 'Splits de tekst over meer bestanden.',
    };
  let open = 0;
  for (const { 0: sign, index } of source.matchAll(/[([{)\]}]/g)) {
    open = '([{'.includes(sign) ? open + 1 : Math.max(0, open - 1);
    if (open <= MOST_OPEN_BRACKETS) continue;
    const before = source.slice(0, index).split('\n');
    return {
      rule: 'omvang',
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: `Hier staan meer dan ${MOST_OPEN_BRACKETS} haakjes open.`,
      hint: 'Sluit de haakjes, of haal ze weg.',
    };
  }
  return undefined;
}
