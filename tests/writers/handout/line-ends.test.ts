import { describe, expect, it } from 'vitest';
import { keepLastRun, keepLastWords } from '../../../src/writers/handout/line-ends.ts';

describe('the last words of a text', () => {
  it.each([
    ['Blijven werken met psychische klachten', 'Blijven werken met psychische~klachten'],
    ['Een collega zag het als eerste', 'Een collega zag het~als~eerste'],
    ['Stuur op eigen regie', 'Stuur op~eigen~regie'],
    ['Aandacht voor werkaanpassingen', 'Aandacht voor werkaanpassingen'],
    ['Over arbeidsomstandigheden nu', 'Over arbeidsomstandigheden nu'],
    ['Bel 112.', 'Bel~112.'],
    ['Werk', 'Werk'],
    ['', ''],
  ])('of “%s” stay together where they are short', (text, kept) => {
    expect(keepLastWords(text)).toBe(kept.replaceAll('~', '\u00A0'));
  });

  it('are those of the last run, and the runs before it stay as they are', () => {
    expect(keepLastRun([{ text: 'Praat over het werk. ' }, { text: 'Bel nu.', bold: true }])).toEqual([
      { text: 'Praat over het werk. ' },
      { text: 'Bel\u00A0nu.', bold: true },
    ]);
    expect(keepLastRun([])).toEqual([]);
  });
});
