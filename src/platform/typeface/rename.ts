import { readTables, tableOf } from '../../theme/typeface/truetype.ts';

/** How a font file is called: programs find it by its family, weight and style. */
export interface FontName {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

const STYLES: Readonly<Record<number, string>> = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' };

/** The name without spaces that PDF gives it: "SourceSans3-Bold". */
export function postScriptName({ family, weight, style }: FontName): string {
  const face = `${STYLES[weight] ?? weight}${style === 'italic' ? 'Italic' : ''}`.replace('RegularItalic', 'Italic');
  return `${family.replaceAll(/[^A-Za-z0-9]/g, '')}-${face}`;
}

const COPYRIGHT = 0;
/** What says whose work it is, and under which licence: it stays as it was. */
const KEPT = [COPYRIGHT, 7, 8, 9, 11, 12, 13, 14];
/** Windows, Unicode, English: what every program reads. */
const RECORD = [3, 1, 0x409] as const;

/** The texts of a table of names by number, in the encoding of Windows. */
function textsIn(table: Buffer): ReadonlyMap<number, string> {
  const storage = table.readUInt16BE(4);
  return new Map(
    Array.from({ length: table.readUInt16BE(2) }, (_, i) => table.subarray(6 + 12 * i, 18 + 12 * i)).flatMap(
      (record) => {
        if (record.readUInt16BE(0) !== RECORD[0]) return [];
        const from = storage + record.readUInt16BE(10);
        const text = Buffer.from(table.subarray(from, from + record.readUInt16BE(8)));
        return [[record.readUInt16BE(6), text.swap16().toString('utf16le')] as const];
      },
    ),
  );
}

function writeNames(texts: ReadonlyMap<number, string>): Buffer {
  const all = [...texts]
    .sort(([a], [b]) => a - b)
    .map(([id, text]) => [id, Buffer.from(text, 'utf16le').swap16()] as const);
  const head = Buffer.alloc(6 + 12 * all.length);
  head.writeUInt16BE(all.length, 2);
  head.writeUInt16BE(head.length, 4);
  let at = 0;
  all.forEach(([id, text], i) => {
    [...RECORD, id, text.length, at].forEach((value, j) => {
      head.writeUInt16BE(value, 6 + 12 * i + 2 * j);
    });
    at += text.length;
  });
  return Buffer.concat([head, ...all.map(([, text]) => text)]);
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

function sumOf(data: Buffer): number {
  const whole = Buffer.concat([data, Buffer.alloc(padded(data.length) - data.length)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** What the sums of a whole file and its own field come to together. */
const MAGIC = 0xb1b0afba;

/** Tables as one TrueType file. */
function writeFile(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const head = Buffer.alloc(12 + 16 * sorted.length);
  head.writeUInt32BE(0x00010000, 0);
  [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].forEach((value, i) => {
    head.writeUInt16BE(value, 4 + 2 * i);
  });
  let at = head.length;
  const bodies = sorted.map(([name, table], i) => {
    head.write(name, 12 + 16 * i, 'latin1');
    [sumOf(table), at, table.length].forEach((value, j) => {
      head.writeUInt32BE(value, 16 + 16 * i + 4 * j);
    });
    const body = Buffer.concat([table, Buffer.alloc(padded(table.length) - table.length)]);
    at += body.length;
    return { name, body, from: at - body.length };
  });
  const file = Buffer.concat([head, ...bodies.map(({ body }) => body)]);
  const from = bodies.find(({ name }) => name === 'head')?.from;
  if (from !== undefined) file.writeUInt32BE((MAGIC - sumOf(file) + 2 ** 32) % 2 ** 32, from + 8);
  return file;
}

/** Numbers of the texts by which programs find a family: as older ones know it, and with all of its weights. */
const [FAMILY, WHOLE_FAMILY] = [1, 16];

/**
 * Gives a TrueType file another family, by which programs find it, and nothing else: what a PDF calls its faces stays.
 * Whose weights they are, the table `OS/2` tells.
 */
export function renameFamily(data: Buffer, family: string): Buffer {
  const tables = readTables(data);
  const texts = new Map([...textsIn(tableOf(tables, 'name'))].filter(([id]) => id !== WHOLE_FAMILY));
  return writeFile(new Map([...tables, ['name', writeNames(texts.set(FAMILY, family))]]));
}

/**
 * Gives a TrueType file the name that its family, weight and style have together, in every table that tells it: files of
 * a package say it in many ways, or of the first of their weights alone. The letters stay as they are.
 */
export function renameFont(data: Buffer, name: FontName): Buffer {
  const tables = readTables(data);
  const { family, weight, style } = name;
  const face = `${STYLES[weight] ?? weight}${style === 'italic' ? ' Italic' : ''}`.replace('Regular Italic', 'Italic');
  const psName = postScriptName(name);
  const old = textsIn(tables.get('name') ?? Buffer.alloc(6));
  const texts = new Map([...old].filter(([id]) => KEPT.includes(id)));
  for (const [id, text] of [family, face, psName, `${family} ${face}`, old.get(5) ?? 'Version 1', psName].entries())
    texts.set(id + 1, text);
  const [os2, head] = [Buffer.from(tables.get('OS/2') ?? ''), Buffer.from(tables.get('head') ?? '')];
  const [italic, bold] = [style === 'italic', weight === 700];
  os2.writeUInt16BE(weight, 4);
  os2.writeUInt16BE(
    (os2.readUInt16BE(62) & ~0b1100001) | (italic ? 1 : 0) | (bold ? 32 : 0) | (italic || bold ? 0 : 64),
    62,
  );
  head.writeUInt16BE((bold ? 1 : 0) | (italic ? 2 : 0), 44);
  head.writeUInt32BE(0, 8);
  // What varied is fixed now, and a seal is of other bytes.
  for (const gone of ['STAT', 'DSIG']) tables.delete(gone);
  return writeFile(new Map([...tables, ['name', writeNames(texts)], ['OS/2', os2], ['head', head]]));
}
