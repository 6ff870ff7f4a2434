import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { fonts } from '../theme/tokens.ts';
import { loadFonts } from './fonts.ts';
import { holdNative } from './native-memory.ts';

/** Elements as satori draws them. */
export type SatoriNode = Parameters<typeof satori>[0];

/** In px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws elements with our own fonts and gives the bytes of a PNG; the same elements give the same bytes. */
export async function rasterise(node: SatoriNode, { width, height }: Size): Promise<Uint8Array<ArrayBuffer>> {
  const faces = loadFonts()
    .filter((font) => font.style === 'normal')
    .map(({ weight, style, data }) => ({ name: fonts.family, weight, style, data }));
  const svg = await satori(node, { width, height, fonts: faces });
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  holdNative(2 * drawn.pixels.length);
  // Few flat colours: more of them, or more search for the smallest file, costs time and shows nothing.
  const png = await sharp(drawn.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
  return new Uint8Array(png);
}
