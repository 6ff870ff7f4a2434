/**
 * Reads from the tables of a TrueType file how far a character moves the pen, in thousandths of the size
 * (the typeface has 1000 units to the em). Only what a Dutch text needs: a cmap of format 4.
 * @returns for each character its advance, or undefined where the font does not have it
 */
export function readAdvances(data: Buffer): (character: string) => number | undefined {
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
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    const segment = Array.from({ length: segments }, (_, index) => index).find(
      (index) => code <= data.readUInt16BE(field(0, index)),
    );
    if (segment === undefined || code < data.readUInt16BE(field(1, segment))) return undefined;
    const delta = data.readUInt16BE(field(2, segment));
    const range = data.readUInt16BE(field(3, segment));
    const start = data.readUInt16BE(field(1, segment));
    const raw = range === 0 ? code : data.readUInt16BE(field(3, segment) + range + 2 * (code - start));
    const glyph = raw === 0 ? 0 : (raw + delta) % 65536;
    return glyph === 0 ? undefined : data.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, measured - 1));
  };
}
