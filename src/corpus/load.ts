import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { findHiddenCharacters } from '../document/characters.ts';
import { type Parsed, parse } from '../document/parse.ts';
import type { Problem } from '../document/problem.ts';
import { type Reading, readYaml } from '../document/yaml.ts';
import { bundleSchema } from '../schemas/bundle.ts';
import { deckSchema } from '../schemas/deck.ts';
import { factsSchema } from '../schemas/fact.ts';
import { pageSchema } from '../schemas/page.ts';
import { sourcesSchema } from '../schemas/source.ts';
import { termsSchema } from '../schemas/term.ts';
import { wordingSchema } from '../schemas/wording.ts';
import { wordsSchema } from '../schemas/words.ts';
import type { Bundle, Corpus, Deck, Page } from './corpus.ts';
import { inReadingOrder } from './publications.ts';

/** The files of a corpus: path from the project's folder → text. */
export type Files = ReadonlyMap<string, string>;

const NO_WORDING = wordingSchema.parse({});
const parsed = new Map<string, Parsed>();

/** Parses once for each content; the key holds the file's name because problems carry it. */
function parseOnce(source: string, file: string, home: 'content' | 'slides'): Parsed {
  const key = createHash('sha256').update(`${file}\0${source}`).digest('base64');
  const known = parsed.get(key);
  if (known) return known;
  const made = parse(source, file, home);
  parsed.set(key, made);
  return made;
}

const readings = new WeakMap<z.ZodType, Map<string, Reading<unknown>>>();

/** Reads YAML once for each content, as texts are: of a change, only the file that holds it is read anew. */
function readOnce<S extends z.ZodType>(text: string, file: string, firstLine: number, schema: S) {
  const known = readings.get(schema) ?? new Map<string, Reading<unknown>>();
  readings.set(schema, known);
  const key = createHash('sha256').update(`${file}\0${firstLine}\0${text}`).digest('base64');
  const reading = known.get(key) ?? readYaml(text, file, firstLine, schema);
  known.set(key, reading);
  // Kept under the very schema that read it, which the compiler cannot follow through the map.
  return reading as Reading<z.output<S>>;
}

/** `content/handreiking/index.mdx` → `handreiking`; `slides/overtuigen.mdx` → `overtuigen`. */
export function idOf(file: string): string {
  return file
    .replace(/^(content|slides)\//, '')
    .replace(/\.mdx$/, '')
    .replace(/(^|\/)index$/, '');
}

function entries<T extends object>(reading: Reading<Record<string, T>>, file: string) {
  return new Map(
    Object.entries(reading.value ?? {}).map(([id, entry]) => [
      id,
      { ...entry, id, file, place: (path: readonly PropertyKey[]) => reading.place([id, ...path]) },
    ]),
  );
}

/**
 * Reads texts and ledgers into one corpus. Never throws: what is wrong with reading stands in `problems`;
 * a text whose frontmatter cannot be read is left out of `pages`.
 */
export function buildCorpus(files: Files): Corpus {
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const read = <S extends z.ZodType>(text: string, file: string, firstLine: number, schema: S) => {
    const reading = readOnce(text, file, firstLine, schema);
    problems.push(...reading.problems);
    if (reading.value === undefined) unread.add(file);
    return reading;
  };
  const ledger = <T extends object>(file: string, schema: z.ZodType<Record<string, T>>) =>
    entries(read(files.get(file) ?? '', file, 1, schema), file);
  const pages: Page[] = [];
  const decks: Deck[] = [];
  const bundles: Bundle[] = [];
  for (const [file, source] of files) {
    problems.push(...findHiddenCharacters(source, file));
    const home = file.startsWith('slides/') ? 'slides' : 'content';
    if (file.endsWith('.mdx')) {
      const { root, frontmatter, problems: found } = parseOnce(source, file, home);
      problems.push(...found);
      if (frontmatter === undefined) {
        unread.add(file);
        continue;
      }
      const { text, firstLine } = frontmatter;
      if (home === 'content') {
        const { value, place } = read(text, file, firstLine, pageSchema);
        if (value) pages.push({ id: idOf(file), file, matter: value, root, place });
      } else {
        const { value, place } = read(text, file, firstLine, deckSchema);
        if (value) decks.push({ id: idOf(file), file, matter: value, root, place });
      }
    } else if (/^content\/bundels\/.+\.yaml$/.test(file)) {
      const { value, place } = read(source, file, 1, bundleSchema);
      if (value) bundles.push({ ...value, id: file.replace(/^content\/bundels\/|\.yaml$/g, ''), file, place });
    }
  }
  const byOrder = <T extends { id: string }>(list: T[], at: (item: T) => number) =>
    new Map(list.sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));
  const filesById = new Map<string, string[]>();
  for (const file of files.keys()) {
    if (!file.endsWith('.mdx')) continue;
    const id = file.startsWith('slides/') ? `presenteren/${idOf(file)}` : idOf(file);
    filesById.set(id, [...(filesById.get(id) ?? []), file]);
  }
  const words = read(files.get('content/woorden.yaml') ?? '', 'content/woorden.yaml', 1, wordsSchema);
  const wordingFile = 'content/synoniemen.yaml';
  const wording = read(files.get(wordingFile) ?? '', wordingFile, 1, wordingSchema);
  return {
    pages: new Map(inReadingOrder(pages).map((page) => [page.id, page])),
    decks: byOrder(decks, (deck) => deck.matter.volgorde),
    facts: ledger('content/feiten.yaml', factsSchema),
    terms: ledger('content/begrippen.yaml', termsSchema),
    sources: ledger('content/bronnen.yaml', sourcesSchema),
    bundles: byOrder(bundles, (bundle) => bundle.volgorde),
    filesById,
    words: new Map(Object.entries(words.value ?? {})),
    wording: { ...(wording.value ?? NO_WORDING), file: wordingFile, place: wording.place },
    unread,
    problems,
  };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The texts and ledgers of a project folder: everything in `content/` and `slides/`. */
export function readFiles(folder: string): Files {
  const paths = ['content', 'slides'].flatMap((part) => filesBelow(join(folder, part)));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}
