import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fonts } from '../theme/tokens.ts';

/** One font file: what it is, and its bytes (TTF). The shape is the one satori asks for, without its `name`. */
export interface FontFile {
  readonly weight: 400 | 600 | 700;
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
const pathOf = (face: string): string =>
  resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${face}/AtkinsonHyperlegibleNext_${face}.ttf`);

let loaded: readonly FontFile[] | undefined;

/** Where the TTF files stand, for programs that read them themselves. @throws when the package is not installed */
export function fontPaths(): readonly string[] {
  return FACES.map(({ face }) => pathOf(face));
}

/**
 * The typeface of the project as TTF files, from the npm package that carries them; read once.
 * @throws when the package is not installed
 */
export function loadFonts(): readonly FontFile[] {
  loaded ??= FACES.map(({ weight, style, face }) => ({ weight, style, data: readFileSync(pathOf(face)) }));
  return loaded;
}

/** The face in which people type: its name as PDF wants it, and its bytes. @throws when the package is not installed */
export function typingFace(): { readonly name: string; readonly data: Buffer } {
  const [regular] = loadFonts();
  if (regular === undefined) throw new Error('The typeface has no regular face.');
  return { name: `${fonts.family.replaceAll(' ', '')}-Regular`, data: regular.data };
}
