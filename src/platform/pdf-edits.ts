/** A piece of a file that gives way to another. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where each object begins, by its number, and where the table of them does. */
function readTable(raw: string): { readonly offsets: readonly number[]; readonly table: number } {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(raw)?.[1]);
  const [head = '', count = '0'] = /^xref\s+0 (\d+)\s+/.exec(raw.slice(table, table + 40)) ?? [];
  if (head === '') throw new Error('Not a PDF with one plain table of objects.');
  const rows = raw.slice(table + head.length, table + head.length + 20 * Number(count));
  return { table, offsets: Array.from({ length: Number(count) }, (_, i) => Number(rows.slice(20 * i, 20 * i + 10))) };
}

/**
 * A PDF with these edits made, each object where its table says.
 * @param raw the file, a character a byte
 * @param find gives the edits, none over another
 * @throws when the file is not written as plain objects with one table
 */
export function rewritePdf(raw: string, find: (raw: string) => readonly Edit[]): string {
  const { offsets, table } = readTable(raw);
  const edits = find(raw).toSorted((a, b) => a.from - b.from);
  const pieces: string[] = [];
  // How far what stands behind each edit moves.
  const moves: { readonly behind: number; readonly by: number }[] = [{ behind: -1, by: 0 }];
  let [at, by] = [0, 0];
  for (const { from, to, text } of edits) {
    pieces.push(raw.slice(at, from), text);
    at = to;
    by += text.length - (to - from);
    moves.push({ behind: from, by });
  }
  const body = pieces.join('') + raw.slice(at, table);
  const inOrder = offsets.map((offset, number) => ({ offset, number })).sort((a, b) => a.offset - b.offset);
  const rows: string[] = [];
  let move = 0;
  for (const { offset, number } of inOrder) {
    while ((moves[move + 1]?.behind ?? Number.POSITIVE_INFINITY) < offset) move++;
    const moved = String(offset + (moves[move]?.by ?? 0)).padStart(10, '0');
    rows[number] = number === 0 ? '0000000000 65535 f\r\n' : `${moved} 00000 n\r\n`;
  }
  const trailer = raw.slice(raw.indexOf('trailer', table)).replace(/startxref\s+\d+/, `startxref\n${body.length}`);
  return `${body}xref\n0 ${offsets.length}\n${rows.join('')}${trailer}`;
}
