import { typeface } from './typeface/typeface.ts';

/**
 * A run of signs that not every face of the typeface draws: they would be an empty box on paper and on slides. Line ends
 * and tabs are set as spaces.
 */
export const WITHOUT_GLYPH = new RegExp(
  `[^\\t\\n\\r${typeface.glyphs
    .split(' ')
    .map((range) => range.replaceAll(/[0-9a-f]+/g, '\\u{$&}'))
    .join('')}]+`,
  'u',
);
