import type { Logo } from '../theme/logo.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What is needed to draw the pixels; who made them, where, and with what is not. */
const NEEDED = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];
/** More than this is a photograph. */
const MOST_PIXELS = 4_000_000;

interface Chunk {
  readonly name: string;
  readonly whole: Buffer;
}

/** The chunks of a file; undefined where it breaks off. */
function chunksOf(bytes: Buffer): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    if (at + 12 > bytes.length) return undefined;
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    chunks.push({ name: bytes.toString('latin1', at + 4, at + 8), whole: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}

/**
 * Reads pixels (PNG) as a logo, without anything in the file that is not drawn.
 * @returns the logo, or what is wrong with the file, in Dutch
 */
export function readPng(bytes: Buffer): Logo | string {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return 'is geen PNG, al heet het zo';
  const chunks = chunksOf(bytes);
  const [first] = chunks ?? [];
  if (chunks === undefined || first?.name !== 'IHDR' || chunks.at(-1)?.name !== 'IEND') return 'is geen hele PNG';
  const [width, height] = [first.whole.readUInt32BE(8), first.whole.readUInt32BE(12)];
  if (width === 0 || height === 0) return 'is een PNG zonder beeldpunten';
  if (width * height > MOST_PIXELS) return `heeft ${width} bij ${height} beeldpunten, en dat zijn er te veel`;
  const kept = chunks.filter(({ name }) => NEEDED.includes(name)).map(({ whole }) => whole);
  const data = Buffer.concat([SIGNATURE, ...kept]).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${data}"/></svg>`;
  return { svg, ratio: width / height };
}
