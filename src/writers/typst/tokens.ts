import { print } from '../../strings/print.ts';
import type { PrintSizes } from '../../theme/paper-sizes.ts';
import { leading, lines, type Palette } from '../../theme/tokens.ts';
import { code } from './escape.ts';

/** The theme and the words of the interface as a Typst file, which the templates import as `tokens.typ`. */
export function writeTokens(sizes: PrintSizes, palette: Palette): string {
  const accents = Object.fromEntries(Object.entries(palette.accents).map(([name, hues]) => [name, { ...hues }]));
  return [
    `#let palette = ${code({ ...palette, accents })}`,
    `#let sizes = ${code({ ...sizes })}`,
    `#let leading = ${leading.print}`,
    `#let lines = ${code(lines.print)}`,
    `#let words = ${code(print)}`,
  ].join('\n');
}
