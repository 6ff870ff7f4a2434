import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Work of others that stands in what we publish: the package it comes from, and what of it readers receive. */
const SHIPPED = {
  '@fontsource-variable/atkinson-hyperlegible-next': 'de letters van de site (WOFF2)',
  '@expo-google-fonts/atkinson-hyperlegible-next': 'de letters in PDF’s en afbeeldingen (TTF)',
  'reveal.js': 'wat presentaties in de browser laat lopen',
  fflate: 'wat een PowerPoint op maat inpakt',
  'github-slugger': 'wat adressen van koppen maakt',
  minisearch: 'het zoeken zelf',
  '@orama/stemmers': 'wat bij het zoeken woorden tot hun stam terugbrengt',
  pagefind: 'het zoeken in alle teksten',
  uqr: 'de blokjescodes op papier en op het scherm',
  vite: 'wat delen van een pagina later ophaalt',
} as const;
type Shipped = keyof typeof SHIPPED;

/** Licences that let us publish a work and ask no more than to be told along: none of them asks the same of our own work. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];

/** Packages whose code may reach a browser. */
export const SHIPPED_NAMES: readonly string[] = Object.keys(SHIPPED);

/** The licences as the package brings them: that of its code, and of its fonts apart. @throws when it brings none */
function licencesOf(name: Shipped): string {
  const files = globSync(`node_modules/${name}/{LICENSE,LICENSE?*,LICENSE/*}`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new Error(`The package ${name} brings no licence, so it may not be published.`);
  // Vite's file goes on with the licences of what it works with itself, which nobody receives.
  return files.map((file) => (readFileSync(file, 'utf8').split('\n## ')[0] ?? '').trim()).join('\n\n');
}

/** One package that readers receive something of. */
interface Notice {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it: "MIT", "MIT AND OFL-1.1". */
  readonly licence: string;
  /** What of it readers receive. */
  readonly what: string;
}

/**
 * Holds a licence to those that may be published.
 * @param said what a package says its licence is
 * @throws where it says none, or one that we do not know or that asks for our own work too
 */
export function heldLicence(name: string, said: unknown): string {
  const parts = typeof said === 'string' ? said.replace(/[()]/g, '').split(/ AND /) : [];
  if (typeof said !== 'string' || !parts.every((part) => ALLOWED.includes(part)))
    throw new Error(
      `Het pakket ${name} heeft als licentie ${typeof said === 'string' ? `"${said}"` : 'niets'}. Publiceer alleen werk onder: ${ALLOWED.join(', ')}.`,
    );
  return said;
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
export function writeNotices(names: readonly Shipped[] = Object.keys(SHIPPED).filter(isShipped)): string {
  const line = '='.repeat(72);
  return names.map((name) => `${line}\n${name}: ${SHIPPED[name]}\n${line}\n\n${licencesOf(name)}\n`).join('\n');
}

function isShipped(name: string): name is Shipped {
  return name in SHIPPED;
}
