import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weight } from '../../theme/typeface/face.ts';
import { heldLicence, licencesOf } from '../licences.ts';

/** Why a package will not do as the typeface, for who chose it. */
export class Unfit extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** A font file as a package brings it. */
export interface Brought {
  /** `all` where one file has all weights. */
  readonly weight: Weight | 'all';
  readonly style: 'normal' | 'italic';
  readonly data: Buffer;
}

/** A package that has a typeface in it. */
export interface FontPackage {
  readonly name: string;
  /** As its maker calls it; undefined where the package does not say. */
  readonly family: string | undefined;
  /** Of the letters, as SPDX writes it. */
  readonly licence: string;
  readonly files: readonly Brought[];
}

/** How the files of one face are named: by Fontsource, of all weights in one or apart, and in packages of whole TTF files. */
const NAMES = [
  /^files\/.*-latin-(?<all>wght)-(?<style>normal|italic)\.woff2$/,
  /^files\/.*-latin-(?<weight>400|600|700)-(?<style>normal|italic)\.woff2$/,
  /^(?<weight>400|600|700)[A-Za-z]+(?<italic>_Italic)?\/[^/]+\.ttf$/,
];

const SEVERAL =
  'Kies een pakket met een hele letter, als @fontsource-variable/… , @fontsource/… of @expo-google-fonts/….';

function facesIn(folder: string): readonly Brought[] {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(woff2|ttf)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const faces = paths.flatMap((path): readonly Brought[] => {
    const found = NAMES.map((name) => name.exec(path)?.groups).find((groups) => groups !== undefined);
    if (found === undefined) return [];
    const style = found['style'] === 'italic' || found['italic'] !== undefined ? 'italic' : 'normal';
    const weight = found['all'] === undefined ? (Number(found['weight']) as Weight) : 'all';
    return [{ weight, style, data: readFileSync(join(folder, path)) }];
  });
  // Where one file has all weights, those of one weight say nothing more.
  const whole = faces.filter(({ weight }) => weight === 'all');
  return whole.length > 0 ? whole : faces;
}

/** What a JSON file of a package says by a name; undefined where it says nothing of the kind. */
function told(file: string, key: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const about: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const value: unknown = typeof about === 'object' && about !== null ? Reflect.get(about, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/**
 * Finds the typeface in a package that is installed.
 * @param root the folder it is installed in
 * @throws Unfit where it is not there, has no letters for text and titles, or may not be published
 */
export function findPackage(name: string, root: string): FontPackage {
  const folder = join(root, 'node_modules', name);
  if (!existsSync(join(folder, 'package.json')))
    throw new Unfit(`Het pakket ${name} is niet geïnstalleerd.`, `Voer uit: npm install --save-exact ${name}`);
  let licence: string;
  try {
    licence = heldLicence(name, told(join(folder, 'package.json'), 'license'));
    licencesOf(name, root);
  } catch (error) {
    throw new Unfit(error instanceof Error ? error.message : String(error), 'Kies een lettertype onder zo’n licentie.');
  }
  const files = facesIn(folder);
  const upright = files.filter(({ style }) => style === 'normal').map(({ weight }) => weight);
  const missing = ([400, 700] as const).filter((weight) => !upright.includes(weight) && !upright.includes('all'));
  if (missing.length > 0)
    throw new Unfit(`In het pakket ${name} staan geen letters van gewicht ${missing.join(' en ')}.`, SEVERAL);
  return { name, family: told(join(folder, 'metadata.json'), 'family'), licence, files };
}
