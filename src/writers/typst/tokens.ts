import { print } from '../../strings/print.ts';
import { leading, lines, palettes, printSizes } from '../../theme/tokens.ts';
import { code } from './escape.ts';

const accents = Object.fromEntries(Object.entries(palettes.print.accents).map(([name, hues]) => [name, { ...hues }]));

/** The theme and the words of the interface as a Typst file, which the templates import as `tokens.typ`. */
export const tokensFile = [
  `#let palette = ${code({ ...palettes.print, accents })}`,
  `#let sizes = ${code(printSizes)}`,
  `#let leading = ${leading.print}`,
  `#let lines = ${code(lines.print)}`,
  `#let words = ${code(print)}`,
].join('\n');
