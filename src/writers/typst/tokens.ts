import { print } from '../../strings/print.ts';
import type { PrintSizes } from '../../theme/paper-sizes.ts';
import { leading, lines, palettes } from '../../theme/tokens.ts';
import { code } from './escape.ts';

const accents = Object.fromEntries(Object.entries(palettes.print.accents).map(([name, hues]) => [name, { ...hues }]));

/** The theme and the words of the interface as a Typst file, which the templates import as `tokens.typ`. */
export function writeTokens(sizes: PrintSizes): string {
  return [
    `#let palette = ${code({ ...palettes.print, accents })}`,
    `#let sizes = ${code({ ...sizes })}`,
    `#let leading = ${leading.print}`,
    `#let lines = ${code(lines.print)}`,
    `#let words = ${code(print)}`,
  ].join('\n');
}
