/** A character of a typeface: its code in Unicode, the number of its drawing, and its advance in thousandths of the size. */
export interface Glyph {
  readonly code: number;
  readonly glyph: number;
  readonly advance: number;
}

/** The last code of a cmap of format 4, which marks its end and is no character. */
const END = 0xffff;

/** The tables of a TrueType file by name, each a view upon it. @throws a RangeError where the file is none, or cut short */
export function readTables(data: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: data.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const from = data.readUInt32BE(at + 8);
      return [data.toString('latin1', at, at + 4), data.subarray(from, from + data.readUInt32BE(at + 12))] as const;
    }),
  );
}

/** A table that a font must have. @throws where it has not */
export function tableOf(tables: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`The font has no table ${name}.`);
  return table;
}

/** How many units go to the size of the letter. */
export const unitsOf = (tables: ReadonlyMap<string, Buffer>): number => tableOf(tables, 'head').readUInt16BE(18);

/**
 * Reads from the tables of a TrueType file which characters it has and how far each moves the pen. Only what Latin text
 * needs: a cmap of format 4.
 * @returns the characters in the order of their codes
 */
export function readGlyphs(data: Buffer): readonly Glyph[] {
  const tables = readTables(data);
  const [cmap, hmtx] = [tableOf(tables, 'cmap'), tableOf(tables, 'hmtx')];
  const units = unitsOf(tables);
  const measured = tableOf(tables, 'hhea').readUInt16BE(34);
  const places = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + 8 * index + 4));
  const at = places.find((place) => cmap.readUInt16BE(place) === 4);
  if (at === undefined) throw new Error('The font has no cmap of format 4.');
  const map = cmap.subarray(at);
  const segments = map.readUInt16BE(6) / 2;
  const field = (row: number, segment: number) => 14 + 2 * (row * segments + segment) + (row > 0 ? 2 : 0);
  const glyphOf = (code: number, segment: number) => {
    const range = map.readUInt16BE(field(3, segment));
    const start = map.readUInt16BE(field(1, segment));
    const raw = range === 0 ? code : map.readUInt16BE(field(3, segment) + range + 2 * (code - start));
    return raw === 0 ? 0 : (raw + map.readUInt16BE(field(2, segment))) % 65536;
  };
  return Array.from({ length: segments }, (_, segment) => {
    const [first, last] = [map.readUInt16BE(field(1, segment)), map.readUInt16BE(field(0, segment))];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((code): Glyph[] => {
      const glyph = code === END ? 0 : glyphOf(code, segment);
      if (glyph === 0) return [];
      const advance = hmtx.readUInt16BE(4 * Math.min(glyph, measured - 1));
      return [{ code, glyph, advance: Math.round((advance * 1000) / units) }];
    });
  }).flat();
}
