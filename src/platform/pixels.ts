import { Resvg } from '@resvg/resvg-js';
import { fonts } from '../theme/tokens.ts';
import { fontPaths } from './fonts.ts';

/**
 * Turns a drawing into pixels with our own fonts; no font of the machine is read. The same drawing gives the same bytes.
 * @param width in px; the height follows
 */
export function drawPixels(svg: string, width: number): Uint8Array {
  const font = { fontFiles: [...fontPaths()], loadSystemFonts: false, defaultFontFamily: fonts.family };
  return new Uint8Array(new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng());
}
