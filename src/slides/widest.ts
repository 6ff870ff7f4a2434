import { textWidth, unbroken } from '../figures/measure.ts';
import { type Layout, traits } from '../theme/layout-kinds.ts';
import { cells, hangOf, numbersIn, type TextBox } from '../theme/slide-layouts.ts';
import { type SlideText, wordsOf } from './plain.ts';

/** A word on a slide, the width it takes and the width it has, in px of 1280. */
export interface Wide {
  readonly word: string;
  readonly used: number;
  readonly room: number;
}

function wordsIn(text: string, { size, weight }: Pick<TextBox, 'size' | 'weight'>, room: number): Wide[] {
  return unbroken(text).map((word) => ({ word, used: textWidth(word, { size, weight }), room }));
}

/** The word of a text that comes nearest to, or goes furthest past, the room it has; undefined where there is none. */
export function widestWord(
  layout: Layout,
  { paragraphs, numbers: rows, table }: Omit<SlideText, 'grade'>,
  box: TextBox,
): Wide | undefined {
  const { points } = traits[layout];
  const { width, gap } = numbersIn(layout);
  const inText = paragraphs.flatMap((paragraph) => {
    const hangs = paragraph.mark !== 'none' && points !== 'rows';
    return wordsIn(wordsOf(paragraph), box, box.width - (hangs ? hangOf(box) : 0));
  });
  const inRows = rows.flatMap(({ caption }) => wordsIn(caption, box, box.width - width - gap));
  const inCells = table
    ? table.rows.flatMap((row, r) =>
        row.flatMap((text, c) => {
          const weight = r === 0 || c === 0 ? 700 : 400;
          return wordsIn(text, { size: box.size, weight }, ((table.shares[c] ?? 0) / 100) * box.width - 2 * cells.side);
        }),
      )
    : [];
  return widestOf([...inText, ...inRows, ...inCells]);
}

/** The same of a title. */
export const widestInTitle = (words: string, title: TextBox): Wide | undefined =>
  widestOf(wordsIn(words, title, title.width));

/** Of some words the one that has the least room. */
export const widestOf = (words: readonly Wide[]): Wide | undefined =>
  [...words].sort((a, b) => b.used / b.room - a.used / a.room)[0];
