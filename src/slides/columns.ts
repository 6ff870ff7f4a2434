import { countLines, textWidth } from '../figures/measure.ts';
import { cells, type TextBox } from '../theme/slide-layouts.ts';
import type { TableContent } from './plain.ts';

/** The face of a cell: headers of columns and rows are set in semi-bold, in PowerPoint in bold, which is wider. */
function faceOf(size: number, row: number, column: number) {
  return { size, weight: row === 0 || column === 0 ? 700 : 400 } as const;
}

/** The width in px of the widest word of a cell. */
function widestWord(text: string, size: number, row: number, column: number): number {
  return Math.max(...text.split(' ').map((word) => textWidth(word, faceOf(size, row, column))));
}

/** The height of the table in px at these widths of its columns. */
function heightAt(
  texts: readonly (readonly string[])[],
  widths: readonly number[],
  { size, gap }: Pick<TextBox, 'size' | 'gap'>,
): number {
  const line = size * cells.leading;
  return texts.reduce((sum, row, r) => {
    const lines = row.map((text, c) =>
      countLines(text, faceOf(size, r, c), Math.max(1, (widths[c] ?? 0) - 2 * cells.side)),
    );
    return sum + Math.max(1, ...lines) * line + 2 * gap;
  }, 0);
}

/** Every way to divide 100 % over `count` columns in steps of 5, none below `least`. */
function* divisions(count: number, rest: number, least: number): Generator<readonly number[]> {
  if (count === 1) yield [rest];
  else
    for (let first = least; first <= rest - (count - 1) * least; first += 5)
      for (const others of divisions(count - 1, rest - first, least)) yield [first, ...others];
}

/**
 * Divides the width of a slide's table over its columns so that it becomes as low as it can be;
 * of equals, the one that leaves its words the most room. Every output takes these widths.
 * @param texts its cells by row, the header first
 * @param box where it stands, with the size of its text
 */
export function fitTable(texts: TableContent['rows'], box: TextBox): TableContent {
  const { width, size } = box;
  const count = Math.max(1, texts[0]?.length ?? 1);
  const longest = Array.from({ length: count }, (_, c) =>
    Math.max(1, ...texts.map((row, r) => textWidth(row[c] ?? '', faceOf(size, r, c)))),
  );
  let best: { readonly shares: readonly number[]; readonly height: number; readonly slack: number } | undefined;
  const widestWords = Array.from({ length: count }, (_, c) =>
    Math.max(0, ...texts.map((row, r) => widestWord(row[c] ?? '', size, r, c))),
  );
  for (const shares of divisions(count, 100, count > 4 ? 10 : 15)) {
    const widths = shares.map((share) => (share / 100) * width);
    if (widths.some((w, c) => (widestWords[c] ?? 0) > w - 2 * cells.side)) continue;
    const height = heightAt(texts, widths, box);
    const slack = Math.min(...widths.map((w, c) => w / (longest[c] ?? 1)));
    if (best === undefined || height < best.height || (height === best.height && slack > best.slack))
      best = { shares, height, slack };
  }
  const even = Array.from({ length: count }, () => Math.floor(100 / count / 5) * 5);
  return { rows: texts, shares: best?.shares ?? even };
}

/** The height in px of a table in its box; endless where a word is wider than its column. */
export function tableHeight({ rows, shares }: TableContent, box: TextBox): number {
  const { width, size } = box;
  const widths = shares.map((share) => (share / 100) * width);
  const breaks = rows.some((row, r) =>
    row.some((text, c) => widestWord(text, size, r, c) > (widths[c] ?? 0) - 2 * cells.side),
  );
  return breaks ? Number.POSITIVE_INFINITY : heightAt(rows, widths, box);
}
