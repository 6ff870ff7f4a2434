import { Resvg } from '@resvg/resvg-js';
import { fonts } from '../theme/tokens.ts';
import { fontPaths } from './fonts.ts';
import { keptAt } from './keep.ts';

/** Our own fonts; no font of the machine is read. */
const font = () => ({ fontFiles: [...fontPaths()], loadSystemFonts: false, defaultFontFamily: fonts.family });

/** Path data to hundredths of a unit: finer than any screen shows, and half as long. */
function roundPaths(svg: string): string {
  return svg.replace(/ d="[^"]*"/g, (path) =>
    path.replace(/-?\d+\.\d{3,}/g, (value) => String(Number(Number(value).toFixed(2)))),
  );
}

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
  const made = { svg: roundPaths(drawing.toString()), png: new Uint8Array(drawing.render().asPng()) };
  kept.write([Buffer.from(made.svg), made.png]);
  return made;
}
