import type { Run } from '../../slides/plain.ts';

/** What may not stand alone on a last line, in letters; and how long the words may get that are kept together. */
const [SHORT, LONG] = [12, 22];

/**
 * Ties the last words of a text with spaces that do not break, so that no short word stands alone on its last line.
 * A browser balances lines; Typst fills them one by one.
 */
export function keepLastWords(text: string): string {
  const words = text.split(' ');
  let end = words.pop() ?? '';
  while (end.length < SHORT && words.length > 0) {
    const longer = `${words.at(-1)}\u00A0${end}`;
    if (longer.length > LONG) break;
    words.pop();
    end = longer;
  }
  return [...words, end].join(' ');
}

/** Runs of a paragraph whose last words stay together. */
export function keepLastRun(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, i) => (i === runs.length - 1 ? { ...run, text: keepLastWords(run.text) } : run));
}
