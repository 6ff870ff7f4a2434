import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { optimize } from 'svgo';
import { fonts } from '../theme/tokens.ts';
import { fontPaths } from './fonts.ts';
import { keepBytes, keptAt } from './keep.ts';
import { holdNative } from './native-memory.ts';

/** Our own fonts; no font of the machine is read. */
const font = () => ({ fontFiles: [...fontPaths()], loadSystemFonts: false, defaultFontFamily: fonts.family });

/** A drawing with its paths to hundredths of a unit: finer than a wall shows, and a third as long. */
const shorten = (svg: string) => optimize(svg, { floatPrecision: 2 }).data;

/**
 * A drawing for programs that may not have our typeface, as vector and as pixels. The same drawing gives the same bytes.
 * @param width of the pixels; the height follows
 * @returns `svg` with every letter as a shape, its references written out; `png`
 */
export function drawOutlines(svg: string, width: number): { svg: string; png: Uint8Array } {
  const kept = keptAt('outlines', [svg, String(width)]);
  const [vector, pixels] = kept.read() ?? [];
  if (vector && pixels) return { svg: Buffer.from(vector).toString(), png: pixels };
  const drawing = new Resvg(svg, { font: font(), fitTo: { mode: 'width', value: width } });
  const drawn = drawing.render();
  holdNative(8 * drawn.width * drawn.height);
  const made = { svg: shorten(drawing.toString()), png: new Uint8Array(drawn.asPng()) };
  kept.write([Buffer.from(made.svg), made.png]);
  return made;
}

/**
 * The pixels of drawings in a palette, as few flat colours ask: what is between them is the edge of a letter. They stand
 * in where a program shows no vectors, and were the half of a PowerPoint file.
 */
export async function lighten<Media extends { readonly png: Uint8Array }>(
  media: ReadonlyMap<string, Media>,
): Promise<ReadonlyMap<string, Media>> {
  const light = new Map<string, Media>();
  // One after another: a drawing asks for memory, and most are kept from the last build.
  for (const [name, one] of media) {
    const png = await keepBytes('palette', [one.png], async () => {
      const drawn = sharp(one.png).png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 });
      return new Uint8Array(await drawn.toBuffer());
    });
    light.set(name, { ...one, png });
  }
  return light;
}
