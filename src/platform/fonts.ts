import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Weight } from '../theme/typeface/face.ts';
import { chosenTypeface, typeface } from '../theme/typeface/typeface.ts';

/** One font file: what it is, and its bytes (TTF). The shape is the one satori asks for, without its `name`. */
export interface FontFile {
  readonly weight: Weight;
  readonly style: 'normal' | 'italic';
  readonly data: Buffer;
}

const FACES = [
  { weight: 400, style: 'normal', face: '400Regular' },
  { weight: 400, style: 'italic', face: '400Regular_Italic' },
  { weight: 600, style: 'normal', face: '600SemiBold' },
  { weight: 700, style: 'normal', face: '700Bold' },
  { weight: 700, style: 'italic', face: '700Bold_Italic' },
] as const;

const { resolve } = createRequire(import.meta.url);

/** The files of the kit's typeface. @throws when the package is not installed */
const kitFiles = () =>
  FACES.map(({ face, ...rest }) => ({
    ...rest,
    path: resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${face}/AtkinsonHyperlegibleNext_${face}.ttf`),
  }));

const files = () => chosenTypeface?.made?.files ?? kitFiles();

let loaded: readonly FontFile[] | undefined;

/** Where the TTF files stand, for programs that read them themselves. @throws when the package is not installed */
export const fontPaths = (): readonly string[] => files().map(({ path }) => path);

/** The typeface as TTF files, read once. @throws when its package is not installed */
export function loadFonts(): readonly FontFile[] {
  loaded ??= files().map(({ weight, style, path }) => ({ weight, style, data: readFileSync(path) }));
  return loaded;
}

/** The face in which people type: its name as PDF wants it, and its bytes. @throws when the package is not installed */
export function typingFace(): { readonly name: string; readonly data: Buffer } {
  const [regular] = loadFonts();
  if (regular === undefined) throw new Error('The typeface has no regular face.');
  return { name: `${typeface.family.replaceAll(/[^A-Za-z0-9]/g, '')}-Regular`, data: regular.data };
}
