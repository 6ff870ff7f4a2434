import { readTables } from '../../theme/typeface/truetype.ts';

/** What a PDF draws letters with: their shapes, widths and numbers. What sets text (kerning, names) is not among it. */
const DRAWING = ['cmap', 'cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];
/** Where the table `head` has the sum of the file, which its own does not count. */
const SUM_OF_FILE = 8;

/** The sum of a table as a TrueType file tells it; its length is a multiple of four. */
function sumOf(name: string, table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4)
    if (name !== 'head' || at !== SUM_OF_FILE) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A TrueType file with no more than what draws its letters, each under its own number. */
export function bareFont(data: Buffer): Buffer {
  const kept = [...readTables(data)].filter(([name]) => DRAWING.includes(name));
  const log = Math.floor(Math.log2(kept.length));
  const head = Buffer.alloc(12 + 16 * kept.length);
  data.copy(head, 0, 0, 4);
  for (const [i, count] of [kept.length, 16 * 2 ** log, log, 16 * (kept.length - 2 ** log)].entries())
    head.writeUInt16BE(count, 4 + 2 * i);
  let at = head.length;
  const tables = kept.map(([name, table], i) => {
    const whole = Buffer.alloc(4 * Math.ceil(table.length / 4));
    table.copy(whole);
    const row = 12 + 16 * i;
    head.write(name, row, 'latin1');
    for (const [j, number] of [sumOf(name, whole), at, table.length].entries())
      head.writeUInt32BE(number, row + 4 + 4 * j);
    at += whole.length;
    return whole;
  });
  return Buffer.concat([head, ...tables]);
}
