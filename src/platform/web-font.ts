import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { DUTCH, LATIN, writeFontCss } from '../theme/font-css.ts';
import { chosenTypeface, typeface } from '../theme/typeface/typeface.ts';
import { keepBytes } from './keep.ts';

/** The kit's font as its package brings it: it has nothing but Latin. */
const KIT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
/** How stylesheets name the folder of the font. */
export const FOLDER = '@lettertype';
/** The font that pages load first. */
const FIRST = 'nederlands.woff2';
const SHEET = 'letters.css';

/** "U+0020-007E, U+00A0" → those characters. */
export function charactersIn(range: string): string {
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)]
    .flatMap(([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join('');
}

/** Makes a font of the signs in a range alone; where it has several weights, of ours. The same font gives the same bytes. */
const cut = (whole: Buffer, range: string, weight: string) =>
  keepBytes('web-font', [whole, range, weight], async () => {
    const [min, max] = weight.split(' ').map(Number);
    const axes = min !== undefined && max !== undefined ? { variationAxes: { wght: { min, max } } } : {};
    return new Uint8Array(await subsetFont(whole, charactersIn(range), { targetFormat: 'woff2', ...axes }));
  });

interface WebFont {
  /** As CSS says it. */
  readonly weight: string;
  /** With the letters of Dutch alone. */
  readonly dutch: string;
  /** With all of Latin. */
  readonly latin: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

async function makeKitFont(): Promise<WebFont> {
  const [weight, whole] = ['400 700', readFileSync(createRequire(import.meta.url).resolve(KIT))];
  const latin = KIT.replace(/^.*\//, '');
  return {
    weight,
    dutch: FIRST,
    latin,
    files: new Map([
      [FIRST, await cut(whole, DUTCH, weight)],
      [latin, whole],
    ]),
  };
}

async function makeOwnFont(weight: string, path: string): Promise<WebFont> {
  const whole = readFileSync(path);
  const [dutch, latin] = [
    weight === '600' || weight === '700' ? FIRST.replace('.', `-${weight}.`) : FIRST,
    `latijn-${weight.replace(' ', '-')}.woff2`,
  ];
  const files = new Map([
    [dutch, await cut(whole, DUTCH, weight)],
    [latin, await cut(whole, LATIN, weight)],
  ]);
  return { weight, dutch, latin, files };
}

/**
 * Makes the fonts of pages and the stylesheet that names them: the letters of Dutch alone, in the weights we use, less than
 * half of the whole, and all of Latin for what has other letters. The same package gives the same bytes.
 * @param root the project's folder; they stand in its `.cache/`
 * @returns the folder they stand in
 */
export async function makeWebFont(root: string = process.cwd()): Promise<string> {
  // Publications beside each other may have each their own.
  const folder = join(root, '.cache/lettertype', (chosenTypeface?.package ?? 'kit').replaceAll(/\W+/g, '-'));
  const web = chosenTypeface?.made?.web;
  const fonts = web
    ? await Promise.all(web.map(({ weight, path }) => makeOwnFont(weight, path)))
    : [await makeKitFont()];
  mkdirSync(folder, { recursive: true });
  const write = (name: string, bytes: Uint8Array | string) => {
    // In one step: a build beside this one finds the whole font.
    const half = join(folder, `${process.pid}.half`);
    writeFileSync(half, bytes);
    renameSync(half, join(folder, name));
  };
  for (const { files } of fonts) for (const [name, bytes] of files) write(name, bytes);
  write(SHEET, writeFontCss(typeface, fonts));
  return folder;
}
