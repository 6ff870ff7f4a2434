/**
 * Holds the directions of dependencies (see ARCHITECTURE.md): a room of src/ imports only from the rooms named here,
 * nothing imports in a circle, and nothing that runs in a browser reaches what only runs at build.
 * Prints each import that breaks it and exits 1.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { SHIPPED_NAMES } from '../src/platform/notices.ts';

/** What has no room of its own: any file may import these, and they import nothing of ours. */
const LEAVES = ['src/addresses.ts', 'src/place.ts', 'src/folder.ts', 'src/edited.ts', 'src/xml.ts', 'src/outputs.ts'];
const ENGINE = ['document', 'schemas', 'corpus', 'slides', 'figures', 'strings', 'theme'];
const OUTPUTS = [...ENGINE, 'writers', 'server', 'platform', 'search', 'meeting', 'traject', 'costs', 'measuring'];

/** Room → the rooms it may import from, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  theme: [],
  strings: [],
  styles: [],
  document: ['theme'],
  schemas: ['document', 'theme'],
  corpus: ['document', 'figures', 'schemas', 'strings', 'theme'],
  slides: ['corpus', 'document', 'figures', 'schemas', 'strings', 'theme'],
  figures: ['schemas', 'theme'],
  platform: ['theme'],
  server: [],
  writers: [...ENGINE, 'search'],
  meeting: [...ENGINE, 'costs', 'writers'],
  search: ['document', 'strings'],
  traject: [],
  costs: ['corpus', 'slides', 'strings'],
  measuring: ['figures', 'slides', 'strings', 'theme', 'writers'],
  rules: [...ENGINE, 'costs', 'meeting', 'search', 'writers'],
  browser: [
    'corpus',
    'costs',
    'document',
    'figures',
    'measuring',
    'meeting',
    'search',
    'slides',
    'strings',
    'styles',
    'theme',
    'traject',
    'writers',
  ],
  'guide.ts': ['corpus'],
  'content.config.ts': ['guide.ts'],
  // The drawings of a publication, upon the drawing kit.
  content: ['figures', 'theme'],
  'env.d.ts': [],
  integrations: [...OUTPUTS, 'guide.ts', 'rules'],
  components: [...OUTPUTS, 'browser', 'styles'],
  layouts: [...OUTPUTS, 'browser', 'components', 'styles'],
  pages: [...OUTPUTS, 'browser', 'guide.ts', 'components', 'layouts', 'styles'],
};
/** Only these know of Astro: all else can be tested and used without it. */
const WITH_ASTRO = ['content.config.ts', 'integrations', 'components', 'layouts', 'pages'];
/** What the browser may load besides our own files: that of which the licence is published with it. */
const inBrowser = (target: string): boolean =>
  target.startsWith('virtual:') || SHIPPED_NAMES.some((name) => target === name || target.startsWith(`${name}/`));

interface Import {
  readonly file: string;
  readonly line: number;
  /** As it is written. */
  readonly target: string;
  /** The file of ours that it names. */
  readonly path: string | undefined;
  /** Only a type: nothing of it is left when the code runs. */
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((found) => {
    const target = (found[3] ?? found[4] ?? '').replace(/\?.*$/, '');
    const named = target.replace(/^#/, 'src/');
    const from = target.startsWith('.') ? join(dirname(file), target) : named === target ? undefined : named;
    const path = from === undefined ? undefined : normalize(from).replaceAll('\\', '/');
    const line = text.slice(0, found.index + found[0].length).split('\n').length;
    return { file, line, target, path, typeOnly: found[2] !== undefined };
  });
}

const files = ['src', 'content/figuren']
  .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => normalize(join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();
const imports = new Map(files.map((file) => [file, importsOf(file)]));
/** The folder of a file below src/; a file that stands there by itself is a room of its own. */
const roomOf = (file: string) => (file.startsWith('src/') ? file.split('/')[1] : file.split('/')[0]) ?? '';

function* wrongRooms(): Generator<string> {
  for (const [file, list] of imports) {
    const room = roomOf(file);
    const allowed = LEAVES.includes(file) ? [] : ALLOWED[room];
    if (allowed === undefined) {
      yield `${file}:1: src/${room} has no place in the direction of dependencies; give it one in scripts/check-imports.ts`;
      continue;
    }
    for (const { line, target, path } of list) {
      if (/^(astro|@astrojs)([:/]|$)/.test(target) && !WITH_ASTRO.includes(room))
        yield `${file}:${line}: src/${room} knows nothing of Astro, but imports "${target}"`;
      if (path === undefined || LEAVES.includes(path)) continue;
      const other = roomOf(path);
      if (other !== room && !allowed.includes(other))
        yield `${file}:${line}: src/${room} may not import from src/${other} ("${target}")`;
    }
  }
}

/** Each circle once, told at the import that closes it. */
function* circles(): Generator<string> {
  const done = new Set<string>();
  const walk = function* (file: string, trail: readonly string[]): Generator<string> {
    if (done.has(file)) return;
    for (const { line, path } of imports.get(file) ?? []) {
      if (path === undefined) continue;
      const at = [...trail, file].indexOf(path);
      if (at >= 0) yield `${file}:${line}: circle ${[...trail.slice(at), file, path].join(' → ')}`;
      else yield* walk(path, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of files) yield* walk(file, []);
}

/** What a file of src/browser/ loads, through whatever it imports, that a browser does not have. */
function* notForBrowsers(): Generator<string> {
  const seen = new Set<string>();
  const walk = function* (file: string, from: string): Generator<string> {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { line, target, path, typeOnly } of imports.get(file) ?? []) {
      if (typeOnly) continue;
      if (path !== undefined) yield* walk(path, from);
      else if (!inBrowser(target)) yield `${file}:${line}: "${target}" is not for browsers, and ${from} runs in one`;
    }
  };
  for (const file of files.filter((name) => roomOf(name) === 'browser')) yield* walk(file, file);
}

const missing = LEAVES.filter((file) => !existsSync(file)).map((file) => `${file}:1: named as a leaf, but gone`);
const wrong = [...wrongRooms(), ...circles(), ...notForBrowsers(), ...missing];
process.stdout.write(wrong.length === 0 ? 'All imports point the right way.\n' : `${wrong.join('\n')}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
