import type { Measure } from './measure.ts';
import { answerCell, fill, type Sheet } from './sheet.ts';

/** Why nothing was taken over of what was pasted. */
export type Refusal =
  | { readonly kind: 'rows'; readonly given: number; readonly room: number }
  | { readonly kind: 'columns'; readonly given: number; readonly room: number };

/** A cell as it is meant: without the quotation marks and the zeros behind the comma of a spreadsheet. */
const clean = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/^(\d+)[.,]0+$/, '$1');

/** Text of a spreadsheet as cells: by tabs, else by semicolons; what is empty at the right and at the end does not count. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/);
  const by = lines.some((line) => line.includes('\t')) ? '\t' : ';';
  const rows = lines.map((line) => line.split(by).map(clean));
  const filled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== '') + 1;
  const width = Math.max(1, ...rows.map(filled));
  const height = rows.findLastIndex((row) => filled(row) > 0) + 1;
  return rows.slice(0, Math.max(1, height)).map((row) => row.slice(0, width));
}

/** Whether a text has more than one cell, so that pasting it fills more than the field it is pasted into. */
export const hasCells = (text: string): boolean => /[\t\n;]/.test(text.trim());

/**
 * A sheet with what was pasted, from one of its cells to the right and down. All of it or nothing.
 * @param from the statement and the answer, counted from 1, of the cell that was pasted into
 */
export function paste(
  sheet: Sheet,
  { statements, scale }: Measure,
  moment: string,
  from: { readonly naam: string; readonly answer: number },
  text: string,
): Sheet | Refusal {
  const cells = cellsOf(text);
  const first = statements.findIndex(({ naam }) => naam === from.naam);
  const rows = statements.length - first;
  if (cells.length > rows) return { kind: 'rows', given: cells.length, room: rows };
  const columns = scale.length - from.answer + 1;
  const widest = Math.max(...cells.map((row) => row.length));
  if (widest > columns) return { kind: 'columns', given: widest, room: columns };
  return fill(
    sheet,
    cells.flatMap((row, i) =>
      row.map((cell, j) => [answerCell(moment, statements[first + i]?.naam ?? '', from.answer + j), cell] as const),
    ),
  );
}
