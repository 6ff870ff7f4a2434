import { lettersOf, type Tag, tagsOf, textOfTag } from '../typst/read-pdf.ts';
import type { Mark, Sheet } from './sheet.ts';

/** Where words stand on a page, looked up in the order in which they were written. */
export function finder({ marks }: Sheet): (letters: string) => Mark | undefined {
  let all = '';
  const begins: { at: number; mark: Mark }[] = [];
  for (const mark of marks) {
    if (mark.text === undefined) continue;
    begins.push({ at: all.length, mark });
    all += lettersOf(mark.text);
  }
  let from = 0;
  return (letters) => {
    const at = all.indexOf(letters, from);
    if (at < 0) return undefined;
    from = at + letters.length;
    return begins.findLast((begin) => begin.at <= at)?.mark;
  };
}

/** The rows of a table on one page, without its head, as groups that stand below each other; each row by its number. */
function groupsOf(rows: readonly Tag[], find: (letters: string) => Mark | undefined): number[][] {
  const groups: number[][] = [];
  let before: Mark | undefined;
  for (const [i, row] of rows.entries()) {
    const letters = lettersOf(textOfTag(row));
    const mark = letters === '' ? undefined : find(letters);
    if (mark === undefined) continue;
    if (before && mark.top > before.top) groups.at(-1)?.push(i);
    else groups.push([i]);
    before = mark;
  }
  return groups;
}

/** The rows of each table of a page, in groups that stand below each other. */
export function tablesOn(sheet: Sheet): { readonly count: number; readonly groups: readonly number[][] }[] {
  if (sheet.tags === undefined) return [];
  const find = finder(sheet);
  return tagsOf([sheet.tags], 'TBody').map((body) => {
    const rows = tagsOf([body], 'TR');
    return { count: rows.length, groups: groupsOf(rows, find) };
  });
}

/** Whether the first or the last row of a table stands alone in a column, the others in another or on another page. */
export const partsLoneRow = (sheet: Sheet): boolean =>
  tablesOn(sheet).some(
    ({ count, groups }) =>
      count > 1 && groups.some(([row = 0, ...others]) => others.length === 0 && (row === 0 || row === count - 1)),
  );
