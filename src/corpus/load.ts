import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { findHiddenCharacters } from '../document/characters.ts';
import { type Parsed, parse } from '../document/parse.ts';
import type { Problem } from '../document/problem.ts';
import { type Reading, readYaml } from '../document/yaml.ts';
import { publicationFolder } from '../folder.ts';
import { bundleSchema } from '../schemas/bundle.ts';
import { deckSchema } from '../schemas/deck.ts';
import { factsSchema } from '../schemas/fact.ts';
import { houseSchema } from '../schemas/house.ts';
import { pageSchema } from '../schemas/page.ts';
import { type Publication, publicationSchema } from '../schemas/publication.ts';
import { sourcesSchema } from '../schemas/source.ts';
import { termsSchema } from '../schemas/term.ts';
import { wordingSchema } from '../schemas/wording.ts';
import { wordsSchema } from '../schemas/words.ts';
import type { Bundle, Corpus, Deck, Page } from './corpus.ts';
import { type Figures, figuresIn } from './figures.ts';
import { HOUSE_FOLDER, lookOf } from './look.ts';
import { inReadingOrder } from './publications.ts';

/** The files of a corpus: path from the project's folder → text. */
export type Files = ReadonlyMap<string, string>;

const NO_WORDING = wordingSchema.parse({});
const parsed = new Map<string, Parsed>();

/** The lists all texts draw on. */
export const LEDGERS = [
  'content/feiten.yaml',
  'content/begrippen.yaml',
  'content/bronnen.yaml',
  'content/publicatie.yaml',
  'content/woorden.yaml',
];

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

/** `content/map/index.mdx` → `map`; `slides/verhaal.mdx` → `verhaal`. */
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

/** What the publication is. */
const PUBLICATION = 'content/publicatie.yaml';

/** Who publishes it. */
const HOUSE = 'content/huisstijl.yaml';

/** Stands in for a publication whose file cannot be read, so that all else can still be checked. */
const UNREAD: Publication = {
  naam: '',
  kort: '',
  over: '',
  vrijwaring: '',
  delen: [{ id: 'alles', titel: '', paginas: [], menu: 'boven' }],
  publieken: [],
  vragen: {},
  soorten: {},
  families: [],
  begin: { lead: '', vraag: '', situaties: [], deuren: '', wegen: [] },
  posters: [],
  word: [],
  lijsten: {},
  nood: { lijnen: [], verplicht: [] },
};

/**
 * Reads texts and ledgers into one corpus. Never throws: what is wrong with reading stands in `problems`;
 * a text whose frontmatter cannot be read is left out of `pages`.
 * @param figures the drawings the texts may show; those of the publication at work where none are given
 */
export function buildCorpus(files: Files, figures: Figures = figuresIn(publicationFolder())): Corpus {
  const problems: Problem[] = [...figures.problems];
  const unread = new Set<string>();
  const read = <S extends z.ZodType>(text: string, file: string, firstLine: number, schema: S) => {
    const reading = readOnce(text, file, firstLine, schema);
    problems.push(...reading.problems);
    if (reading.value === undefined) unread.add(file);
    return reading;
  };
  for (const file of LEDGERS) if (!files.has(file)) unread.add(file);
  const ledger = <T extends object>(file: string, schema: z.ZodType<Record<string, T>>) =>
    entries(read(files.get(file) ?? '', file, 1, schema), file);
  const about = files.get(PUBLICATION);
  const publication = about === undefined ? undefined : read(about, PUBLICATION, 1, publicationSchema);
  const everybody = (publication?.value ?? UNREAD).publieken.map(({ id }) => id);
  const pages: Page[] = [];
  const decks: Deck[] = [];
  const bundles: Bundle[] = [];
  for (const [file, source] of files) {
    if (file.startsWith(HOUSE_FOLDER)) continue;
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
      if (value)
        bundles.push({
          ...value,
          publiek: value.publiek ?? everybody,
          id: file.replace(/^content\/bundels\/|\.yaml$/g, ''),
          file,
          place,
        });
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
  const styleText = files.get(HOUSE);
  const style = styleText === undefined ? undefined : read(styleText, HOUSE, 1, houseSchema);
  const house = style?.value ?? {};
  const seen = lookOf(house, files, HOUSE, style?.place ?? (() => ({ line: 1, column: 1 })));
  problems.push(...seen.problems);
  return {
    publication: publication?.value ?? UNREAD,
    publicationPlace: publication?.place ?? (() => ({ line: 1, column: 1 })),
    house,
    look: seen.look,
    pages: new Map(inReadingOrder(publication?.value ?? UNREAD, pages).map((page) => [page.id, page])),
    decks: byOrder(decks, (deck) => deck.matter.volgorde),
    facts: ledger('content/feiten.yaml', factsSchema),
    terms: ledger('content/begrippen.yaml', termsSchema),
    sources: ledger('content/bronnen.yaml', sourcesSchema),
    bundles: byOrder(bundles, (bundle) => bundle.volgorde),
    figures: figures.byName,
    filesById,
    files: [...files.keys()],
    words: new Map(Object.entries(words.value ?? {})),
    wording: { ...(wording.value ?? NO_WORDING), file: wordingFile, place: wording.place },
    unread,
    problems,
  };
}

/** Files of the system and of editors, which nobody means to publish. */
const UNMEANT = /^\.|~$/;

/** Everything below a folder, by path; by hand, because Node's own way follows links to folders. */
function entriesBelow(folder: string): { readonly entry: Dirent; readonly path: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !UNMEANT.test(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return [{ entry, path }, ...(entry.isDirectory() ? entriesBelow(path) : [])];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** How a file is read: texts and drawings as they are, the pixels of a logo in base64; undefined where it is not. */
function encodingOf(name: string): 'utf8' | 'base64' | undefined {
  if (/\.(mdx|yaml|ts|json)$/.test(name)) return 'utf8';
  if (!name.startsWith(HOUSE_FOLDER)) return undefined;
  return name.endsWith('.svg') ? 'utf8' : name.endsWith('.png') ? 'base64' : undefined;
}

/**
 * Everything in `content/` and `slides/` of a project folder. Texts and ledgers have their text. What is none has its
 * name alone, so that a rule can tell of it: a link ends in `@`, a folder named as a file in `/`, as `ls -F` writes them.
 * Nothing is read through a link: it may lead out of the project.
 */
export function readFiles(folder: string): Files {
  const found = ['content', 'slides'].flatMap((part) => entriesBelow(join(folder, part)));
  return new Map(
    found.flatMap(({ entry, path }): [string, string][] => {
      const name = relative(folder, path).split(sep).join('/');
      if (entry.isDirectory()) return /\.[a-z]+$/i.test(entry.name) ? [[`${name}/`, '']] : [];
      if (!entry.isFile()) return [[`${name}@`, '']];
      const encoding = encodingOf(name);
      return [[name, encoding === undefined ? '' : readFileSync(path, encoding)]];
    }),
  );
}
