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
