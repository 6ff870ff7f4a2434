import { textWidth, unbroken } from '../figures/measure.ts';
import { cells, gaps, numbers, statement, type TextBox, traits } from '../theme/slide-layouts.ts';
import { type SlideText, wordsOf } from './plain.ts';
import type { Slide } from './slide.ts';

/** A word on a slide, the width it takes and the width it has, in px of 1280. */
export interface Wide {
  readonly word: string;
  readonly used: number;
  readonly room: number;
}

function wordsIn(text: string, { size, weight }: Pick<TextBox, 'size' | 'weight'>, room: number): Wide[] {
  return unbroken(text).map((word) => ({ word, used: textWidth(word, { size, weight }), room }));
}

/** The word of a slide that comes nearest to, or goes furthest past, the room it has; undefined on a slide without words. */
export function widestWord(
  { layout, title: words }: Slide,
  { paragraphs, numbers: rows, table }: SlideText,
  title: TextBox,
  box: TextBox | undefined,
): Wide | undefined {
  const { points, statement: large } = traits[layout];
  const inText = box
    ? paragraphs.flatMap((paragraph) => {
        const { mark, quote } = paragraph;
        if (mark === 'none')
          return wordsIn(wordsOf(paragraph), large && !quote ? { ...box, ...statement } : box, box.width);
        return wordsIn(wordsOf(paragraph), box, box.width - (points === 'rows' ? 0 : gaps.bullet));
      })
    : [];
  const inRows = box
    ? rows.flatMap(({ caption }) => wordsIn(caption, box, box.width - numbers.width - numbers.gap))
    : [];
  const inCells =
    box && table
      ? table.rows.flatMap((row, r) =>
          row.flatMap((text, c) => {
            const weight = r === 0 || c === 0 ? 700 : 400;
            return wordsIn(
              text,
              { size: cells.size, weight },
              ((table.shares[c] ?? 0) / 100) * box.width - 2 * cells.side,
            );
          }),
        )
      : [];
  const all = [...wordsIn(words, title, title.width), ...inText, ...inRows, ...inCells];
  return all.sort((a, b) => b.used / b.room - a.used / a.room)[0];
}
