import type { Edit } from './pdf-edits.ts';

/** A cell in the tags: its row, and what it says of itself. */
const CELL = /\/S \/TD\s+\/P (\d+) 0 R\s.*?\nendobj/gs;
/** The line above a cell that heads its row: a thousandth of a point thicker than the others. */
const MARKED = /\/BorderThickness \[\d+\.\d\d1\s/;
const HEADERS = /\/Headers \[[^\]]*\]/;

/**
 * The edits by which the first cell of a row heads it, for who hears the table. Typst knows heads of columns alone, and
 * of a cell it passes on no more than its lines: the template draws the one above such a cell a thousandth thicker.
 * The other cells of the row name no heads any more: what is named goes before what heads by its place.
 */
export function editRows(raw: string): Edit[] {
  const cells = [...raw.matchAll(CELL)].map((found) => ({ at: found.index, text: found[0], row: found[1] }));
  const headed = new Set(cells.filter(({ text }) => MARKED.test(text)).map(({ row }) => row));
  return cells.flatMap(({ at, text, row }) => {
    if (!headed.has(row)) return [];
    const heads = MARKED.test(text);
    const told = text.replace(HEADERS, heads ? '/Scope /Row' : '');
    return [{ from: at, to: at + text.length, text: heads ? told.replace('/S /TD', '/S /TH') : told }];
  });
}
