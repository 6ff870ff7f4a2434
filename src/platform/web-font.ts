import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { keepBytes } from './keep.ts';

const WHOLE =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
/** How a stylesheet names the folder of the font, and the font itself. */
export const FOLDER = '@lettertype';
const NAME = 'nederlands.woff2';
/** The lightest and boldest text on the site. */
const WEIGHTS = { min: 400, max: 700 };

/** "U+0020-007E, U+00A0" → those characters. */
export function charactersIn(range: string): string {
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)]
    .flatMap(([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join('');
}

/** The `unicode-range` that a stylesheet says the font with Dutch letters has. @throws when it says none */
export function rangeIn(css: string): string {
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const range = /unicode-range:([^;]+);/.exec(faces.find((face) => face.includes(`${FOLDER}/${NAME}`)) ?? '')?.[1];
  if (range === undefined) throw new Error(`No @font-face of ${FOLDER}/${NAME} with a unicode-range.`);
  return range.trim();
}

/**
 * Makes the font that pages load first: the letters of Dutch alone, in the weights we use, less than half of the whole.
 * It holds what `src/styles/fonts.css` says it does. The same package gives the same bytes.
 * @param root the project's folder; the font stands in its `.cache/`
 * @returns the folder it stands in
 */
export async function makeWebFont(root: string = process.cwd()): Promise<string> {
  const folder = join(root, '.cache/lettertype');
  const range = rangeIn(readFileSync(join(root, 'src/styles/fonts.css'), 'utf8'));
  const whole = readFileSync(createRequire(import.meta.url).resolve(WHOLE));
  const font = await keepBytes(
    'web-font',
    [whole, range],
    async () =>
      new Uint8Array(
        await subsetFont(whole, charactersIn(range), { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } }),
      ),
  );
  mkdirSync(folder, { recursive: true });
  // In one step: a build beside this one finds the whole font.
  const half = join(folder, `${process.pid}.half`);
  writeFileSync(half, font);
  renameSync(half, join(folder, NAME));
  return folder;
}
