/**
 * Holds the one direction of dependencies (see ARCHITECTURE.md): a folder of src/ may import only from the folders
 * named here. Prints each import that breaks it and exits 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Folder → the folders it may import from, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  theme: [],
  strings: [],
  document: [],
  schemas: ['document'],
  corpus: ['document', 'schemas', 'strings', 'theme'],
  figures: ['corpus', 'document', 'theme'],
  platform: ['theme'],
  writers: ['corpus', 'document', 'figures', 'schemas', 'strings', 'theme'],
  meeting: ['corpus', 'document', 'figures', 'strings', 'theme', 'writers'],
  rules: ['corpus', 'document', 'figures', 'schemas', 'strings', 'theme', 'writers'],
  search: ['corpus', 'document', 'figures', 'strings'],
  scripts: ['corpus', 'document', 'meeting', 'search', 'strings', 'styles', 'styles', 'theme', 'writers'],
  integrations: [
    'corpus',
    'document',
    'figures',
    'platform',
    'rules',
    'schemas',
    'search',
    'strings',
    'theme',
    'writers',
  ],
  styles: [],
  components: [
    'corpus',
    'document',
    'figures',
    'platform',
    'schemas',
    'scripts',
    'search',
    'strings',
    'styles',
    'theme',
    'writers',
  ],
  layouts: [
    'components',
    'corpus',
    'document',
    'figures',
    'platform',
    'schemas',
    'scripts',
    'search',
    'strings',
    'styles',
    'theme',
    'writers',
  ],
  pages: [
    'components',
    'corpus',
    'document',
    'figures',
    'layouts',
    'meeting',
    'platform',
    'schemas',
    'scripts',
    'search',
    'strings',
    'styles',
    'theme',
    'writers',
  ],
};
/** These know nothing of Astro, so that they can be tested and used without it. */
const WITHOUT_ASTRO = [
  'document',
  'schemas',
  'corpus',
  'figures',
  'meeting',
  'rules',
  'search',
  'writers',
  'theme',
  'strings',
  'platform',
];

const wrong: string[] = [];
for (const entry of readdirSync('src', { withFileTypes: true, recursive: true })) {
  const path = normalize(join(entry.parentPath, entry.name)).replaceAll('\\', '/');
  const folder = path.split('/')[1] ?? '';
  if (!entry.isFile() || !/\.(ts|astro)$/.test(path) || path.split('/').length < 3) continue;
  const allowed = ALLOWED[folder];
  if (allowed === undefined) {
    wrong.push(
      `${path}:1: src/${folder}/ has no place in the direction of dependencies; give it one in scripts/check-imports.ts`,
    );
    continue;
  }
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    const target = /(?:from|import)\s*\(?['"]([^'"]+)['"]/.exec(line)?.[1];
    if (target === undefined) continue;
    if (/^(astro|@astrojs)([:/]|$)/.test(target) && WITHOUT_ASTRO.includes(folder))
      wrong.push(`${path}:${i + 1}: src/${folder}/ knows nothing of Astro, but imports "${target}"`);
    if (!target.startsWith('.')) continue;
    const [, other = ''] = join(dirname(path), target).replaceAll('\\', '/').split('/');
    if (other !== folder && !allowed.includes(other))
      wrong.push(`${path}:${i + 1}: src/${folder}/ may not import from src/${other}/ ("${target}")`);
  }
}
process.stdout.write(wrong.length === 0 ? 'All imports point the right way.\n' : `${wrong.join('\n')}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
