import satori from 'satori';
import sharp from 'sharp';
import { fonts } from '../theme/tokens.ts';
import { loadFonts } from './fonts.ts';

type SatoriNode = Parameters<typeof satori>[0];

/**
 * Draws elements with our own fonts and gives the bytes of a PNG; the same elements give the same bytes.
 * @param width and height in px
 */
export async function rasterise(
  node: SatoriNode,
  { width, height }: { width: number; height: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const faces = loadFonts()
    .filter((font) => font.style === 'normal')
    .map(({ weight, style, data }) => ({ name: fonts.family, weight, style, data }));
  const svg = await satori(node, { width, height, fonts: faces });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer();
  return new Uint8Array(png);
}
