/** A character of a typeface: its code in Unicode, the number of its drawing, and its advance in thousandths of the size. */
export interface Glyph {
  readonly code: number;
  readonly glyph: number;
  readonly advance: number;
}

/** The last code of a cmap of format 4, which marks its end and is no character. */
const END = 0xffff;

/**
 * Reads from the tables of a TrueType file which characters it has and how far each moves the pen (the typeface has
 * 1000 units to the em). Only what Latin text needs: a cmap of format 4.
 * @returns the characters in the order of their codes
 */
export function readGlyphs(data: Buffer): readonly Glyph[] {
  const tables = new Map(
    Array.from({ length: data.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index;
      return [data.toString('latin1', at, at + 4), data.readUInt32BE(at + 8)] as const;
    }),
  );
  const table = (name: string) => tables.get(name) ?? Number.NaN;
  const measured = data.readUInt16BE(table('hhea') + 34);
  const maps = Array.from({ length: data.readUInt16BE(table('cmap') + 2) }, (_, index) => {
    return table('cmap') + data.readUInt32BE(table('cmap') + 4 + 8 * index + 4);
  });
  const map = maps.find((at) => data.readUInt16BE(at) === 4) ?? Number.NaN;
  const segments = data.readUInt16BE(map + 6) / 2;
  const field = (row: number, segment: number) => map + 14 + 2 * (row * segments + segment) + (row > 0 ? 2 : 0);
  const glyphOf = (code: number, segment: number) => {
    const range = data.readUInt16BE(field(3, segment));
    const start = data.readUInt16BE(field(1, segment));
    const raw = range === 0 ? code : data.readUInt16BE(field(3, segment) + range + 2 * (code - start));
    return raw === 0 ? 0 : (raw + data.readUInt16BE(field(2, segment))) % 65536;
  };
  return Array.from({ length: segments }, (_, segment) => {
    const [first, last] = [data.readUInt16BE(field(1, segment)), data.readUInt16BE(field(0, segment))];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((code): Glyph[] => {
      const glyph = code === END ? 0 : glyphOf(code, segment);
      if (glyph === 0) return [];
      return [{ code, glyph, advance: data.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, measured - 1)) }];
    });
  }).flat();
}
