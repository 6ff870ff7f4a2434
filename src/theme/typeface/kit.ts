import type { Typeface } from './face.ts';
import { kitAdvances } from './kit-advances.ts';
import { kitNumerals } from './kit-numerals.ts';

/** The typeface of who chooses none: Atkinson Hyperlegible Next. Tests hold each of these to its font files. */
export const KIT: Typeface = {
  family: 'Atkinson Hyperlegible Next',
  licence: 'SIL Open Font License 1.1',
  webFamily: 'Atkinson Hyperlegible Next Variable',
  standIns: [
    { name: 'Atkinson als Arial', like: 'Arial', size: 99, ascent: 99, descent: 32 },
    { name: 'Atkinson als Verdana', like: 'Verdana', size: 86, ascent: 114, descent: 37 },
  ],
  advances: kitAdvances,
  numerals: kitNumerals,
  glyphs:
    '20-7e a0-ac ae-b4 b6-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-133 136-137 139-13e 141-148 150-155 158-15b 15e-165 16a-16b 16e-17e 192 218-21b 237 2c6-2c7 2c9 2d8-2dd 300-304 306-308 30a-30c 312 326-328 394 3a9 3bc 3c0 1e80-1e85 1e9e 1ef2-1ef3 2009 2013-2014 2018-201a 201c-201e 2020-2022 2026 2030 2039-203a 2044 20ac 20b9 2113 2122 212e 2202 220f 2211-2212 2215 2219-221a 221e 222b 2248 2260 2264-2265 25ca 266a',
  vertical: { ascent: 950, descent: -290, cap: 668, box: [-200, -300, 1200, 1000] },
};
