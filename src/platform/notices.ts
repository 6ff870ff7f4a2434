import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chosenTypeface } from '../theme/typeface/typeface.ts';
import { heldLicence, licencesOf } from './licences.ts';

/** The letters: those of the kit, or those that a house style chose. */
const LETTERS: Readonly<Record<string, string>> =
  chosenTypeface?.made === undefined
    ? {
        '@fontsource-variable/atkinson-hyperlegible-next': 'de letters van de site (WOFF2)',
        '@expo-google-fonts/atkinson-hyperlegible-next': 'de letters in PDF’s en afbeeldingen (TTF)',
      }
    : { [chosenTypeface.package]: 'de letters van de site, en in PDF’s en afbeeldingen' };

/** The package of the letters that a page brings. */
export const [WEB_LETTERS = ''] = Object.keys(LETTERS);

/** Work of others that stands in what we publish: the package it comes from, and what of it readers receive. */
const SHIPPED: Readonly<Record<string, string>> = {
  ...LETTERS,
  'reveal.js': 'wat presentaties in de browser laat lopen',
  fflate: 'wat een PowerPoint op maat inpakt',
  'github-slugger': 'wat adressen van koppen maakt',
  minisearch: 'het zoeken zelf',
  '@orama/stemmers': 'wat bij het zoeken woorden tot hun stam terugbrengt',
  pagefind: 'het zoeken in alle teksten',
  uqr: 'de blokjescodes op papier en op het scherm',
  vite: 'wat delen van een pagina later ophaalt',
};

/** Packages whose code may reach a browser. */
export const SHIPPED_NAMES: readonly string[] = Object.keys(SHIPPED);

/** One package that readers receive something of. */
interface Notice {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it: "MIT", "MIT AND OFL-1.1". */
  readonly licence: string;
  /** What of it readers receive. */
  readonly what: string;
}

/** What a package says of itself. @throws when it is not there */
const packageIn = (folder: string): { readonly version?: unknown; readonly license?: unknown } =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Which version of the engine this is. */
export const engineVersion = (): string => String(packageIn('.').version);

/** What we publish of others, package by package. @throws as `heldLicence` does, or when a package is not installed */
export function shippedWorks(): readonly Notice[] {
  return Object.entries(SHIPPED).map(([name, what]) => {
    const about: unknown = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
    const field = (key: string): unknown =>
      typeof about === 'object' && about !== null ? Reflect.get(about, key) : '';
    return { name, what, version: String(field('version')), licence: heldLicence(name, field('license')) };
  });
}

/**
 * What we publish of others, each with its copyright and its licence, as those licences ask.
 * @throws when a package is not installed or brings no licence
 */
export function writeNotices(names: readonly string[] = SHIPPED_NAMES): string {
  const line = '='.repeat(72);
  return names.map((name) => `${line}\n${name}: ${SHIPPED[name]}\n${line}\n\n${licencesOf(name)}\n`).join('\n');
}
