import type { Mark, Sheet } from './sheet.ts';
import { type Body, columnsOf } from './sheet-flaws.ts';

const isText = (mark: Mark) => mark.text !== undefined && /\S/.test(mark.text);

/** How many lines of text stand between head and foot of a page. */
export function linesWithin({ marks }: Sheet, { top, bottom }: Body): number {
  const within = marks.filter((mark) => isText(mark) && mark.top > top - 2 && mark.bottom < bottom + 4);
  return new Set(within.map((mark) => Math.round(mark.bottom))).size;
}

/** A line of a heading stands this many times its size below the one before it at most. */
const ONE_HEADING = 1.5;

/** The headings of a size, in pt, with nothing below them but another of that size. */
export function emptyHeadings(sheet: Sheet, body: Body, size: number): string[] {
  return columnsOf(sheet, body).flatMap((column) => {
    const marks = column.filter((mark) => isText(mark) || mark.bottom - mark.top > 20);
    const sorted = marks.toSorted((a, b) => a.bottom - b.bottom);
    return sorted.flatMap((mark, i) => {
      const next = sorted[i + 1];
      const isHead = (one: Mark | undefined) => one?.size !== undefined && Math.abs(one.size - size) < 0.1;
      const apart = next === undefined ? 0 : next.bottom - mark.bottom;
      return isHead(mark) && isHead(next) && apart > ONE_HEADING * size ? [mark.text ?? ''] : [];
    });
  });
}

/** What a page says first between its head and its foot, left to right. */
export function firstWords({ marks }: Sheet, { top, bottom }: Body): string {
  const within = marks.filter((mark) => isText(mark) && mark.top > top - 2 && mark.bottom < bottom + 4);
  const [first] = within.toSorted((a, b) => a.top - b.top || a.left - b.left);
  return first?.text ?? '';
}
