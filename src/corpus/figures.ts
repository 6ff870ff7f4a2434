import { existsSync, readdirSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../document/problem.ts';
import type { Figure } from '../figures/figure.ts';

/** Where the figures of a publication stand: each file there gives one or more; what they share stands in folders. */
const FOLDER = 'content/figuren';

/** The figures of a publication by name, each with its file, and what is wrong with those that could not be read. */
export interface Figures {
  readonly byName: ReadonlyMap<string, DrawnFigure>;
  readonly problems: readonly Problem[];
}

/** A figure and the file that draws it, for who reads a message about it. */
export interface DrawnFigure extends Figure {
  readonly file: string;
}

const require = createRequire(import.meta.url);
/** What was read last, by folder. */
const read = new Map<string, Figures>();
/** How often each folder of figures was read anew, by its address; empty until an author edits one. */
const renewed = new Map<string, number>();

const isFigure = (value: unknown): value is Figure =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'title'].every((key) => key in value) &&
  'draw' in value &&
  typeof value.draw === 'function';

const problemIn = (file: string, message: string, hint: string): Problem => ({
  rule: 'figuren',
  file,
  line: 1,
  column: 1,
  message,
  hint,
});

/** What the files of a folder give, each under its own name, or what they threw. */
function collect(modules: readonly (readonly [file: string, given: unknown])[]): Figures {
  const byName = new Map<string, DrawnFigure>();
  const problems: Problem[] = [];
  for (const [file, given] of modules) {
    if (given instanceof Error) {
      const message = `Deze figuur kan niet worden gelezen: ${given.message.split('\n')[0]}.`;
      problems.push(problemIn(file, message, 'Verbeter het bestand; "npm run check" zegt op welke regel het misgaat.'));
      continue;
    }
    const figures: readonly unknown[] = Array.isArray(given) ? given : [given];
    for (const figure of figures) {
      if (!isFigure(figure)) {
        const hint =
          'Sluit af met "export default { name, title, … } satisfies Figure"; wat figuren delen, hoort in een map.';
        problems.push(problemIn(file, 'Dit bestand geeft geen figuur.', hint));
        continue;
      }
      const other = byName.get(figure.name);
      if (other === undefined) byName.set(figure.name, { ...figure, file });
      else
        problems.push(
          problemIn(file, `Er is al een figuur "${figure.name}", in ${other.file}.`, 'Geef ze elk een eigen naam.'),
        );
    }
  }
  return { byName, problems };
}

function filesIn(folder: string): readonly string[] {
  const path = join(folder, FOLDER);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /^[^.].*\.ts$/.test(name))
    .sort()
    .map((name) => `${FOLDER}/${name}`);
}

/** What a module gives as its default, or the error it throws when it is run. */
function defaultOf(path: string): unknown {
  try {
    return (require(path) as { readonly default?: unknown }).default;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * The figures of the publication in a folder: everything in `content/figuren/`. They are run, because they are
 * drawings in code; what goes wrong then stands in `problems`.
 */
export function figuresIn(folder: string): Figures {
  const path = resolve(folder);
  const known = read.get(path) ?? collect(filesIn(path).map((file) => [file, defaultOf(join(path, file))]));
  read.set(path, known);
  return known;
}

/** Lets a module of a folder that was read anew be run anew too: by an address it did not have before. */
function renewModules(): void {
  if (renewed.size > 0) return;
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      for (const [address, times] of renewed)
        if (found.url.startsWith(address) && !found.url.includes('?'))
          return { ...found, url: `${found.url}?${times}` };
      return found;
    },
  });
}

/** Reads the figures of a folder again, for an author who changed one; `figuresIn` gives these from then on. */
export async function renewFigures(folder: string): Promise<void> {
  const path = resolve(folder);
  const address = `${pathToFileURL(join(path, FOLDER)).href}/`;
  renewModules();
  const times = (renewed.get(address) ?? 0) + 1;
  renewed.set(address, times);
  const modules = filesIn(path).map(async (file): Promise<[string, unknown]> => {
    try {
      const given: { readonly default?: unknown } = await import(
        /* @vite-ignore */ pathToFileURL(join(path, file)).href
      );
      return [file, given.default];
    } catch (error) {
      return [file, error instanceof Error ? error : new Error(String(error))];
    }
  });
  read.set(path, collect(await Promise.all(modules)));
}
