import type { StandIn, Typeface } from './typeface/face.ts';

/** The signs of the letters that nearly every page has enough of, and those that stylesheets add to it. */
export const DUTCH =
  'U+0020-007E, U+00A0, U+00A7, U+00A9, U+00AD, U+00B0-00B3, U+00B7, U+00BD, U+00C0-00C1, U+00C4, U+00C8-00C9, U+00CB, U+00CD, U+00CF, U+00D3, U+00D6-00D7, U+00DA, U+00DC, U+00E0-00E2, U+00E4, U+00E7-00EF, U+00F1-00F4, U+00F6-00F7, U+00F9-00FC, U+2013-2014, U+2018-2019, U+201C-201E, U+2022, U+2026, U+203A, U+20AC, U+2212';

/** The signs of all of Latin, for what has other letters. */
export const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215';

/** Faces of machines by the one that a stand-in is like. */
const LOCAL: Readonly<Record<StandIn['like'], readonly string[]>> = {
  Arial: ['Arial', 'Liberation Sans', 'Helvetica', 'Roboto'],
  Verdana: ['Verdana', 'DejaVu Sans'],
};

/** Where the fonts of one weight, or of several, stand beside the stylesheet. */
interface FontFiles {
  readonly weight: string;
  readonly dutch: string;
  readonly latin: string;
}

const face = (declarations: Readonly<Record<string, string>>): string =>
  `@font-face {\n${Object.entries(declarations)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`;

/**
 * The typeface as a stylesheet, upright: the letters of Dutch, and for what has other letters all of Latin. Italics are
 * slanted by the browser, because more files would carry a handful of words. The stand-ins are local faces scaled to the
 * same width.
 */
export function writeFontCss({ webFamily, standIns }: Typeface, fonts: readonly FontFiles[]): string {
  // What comes later goes first where ranges overlap.
  const files = fonts.flatMap(({ weight, dutch, latin }) =>
    [
      [latin, LATIN],
      [dutch, DUTCH],
    ].map(([file, range = '']) =>
      face({
        'font-family': `"${webFamily}"`,
        'font-weight': weight,
        'font-display': 'swap',
        src: `url("./${file}") format("woff2")`,
        'unicode-range': range,
      }),
    ),
  );
  const local = standIns.map(({ name, like, size, ascent, descent }) =>
    face({
      'font-family': `"${name}"`,
      src: LOCAL[like].map((one) => `local("${one}")`).join(', '),
      'size-adjust': `${size}%`,
      'ascent-override': `${ascent}%`,
      'descent-override': `${descent}%`,
      'line-gap-override': '0%',
    }),
  );
  return [...files, ...local].join('');
}
