import type { Corpus } from './corpus/corpus.ts';
import { figuresIn } from './corpus/figures.ts';
import { buildCorpus, type Files, readFiles } from './corpus/load.ts';
import { publicationFolder } from './folder.ts';

/** One publication as it was read: its files, and what they come to. Nothing in it changes any more. */
export interface Guide {
  readonly folder: string;
  readonly files: Files;
  readonly corpus: Corpus;
}

/** Pages are bundled apart from the configuration, as modules of their own: what both use is kept by name. */
const KEPT: unique symbol = Symbol.for('blijven-werken.guide');
const keeper: typeof globalThis & { [KEPT]?: Guide } = globalThis;

/** Freezes a value and all that it holds. Functions and Maps stay as they are: their types allow no change. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) for (const held of value.values()) freeze(held);
  else if (!(value instanceof Set)) {
    Object.freeze(value);
    for (const held of Object.values(value)) freeze(held);
  }
  return value;
}

/**
 * Reads `content/` and `slides/` once: a build checks exactly that and builds exactly that, whatever happens to the
 * files meanwhile.
 * @param folder the folder of the publication
 * @throws what the file system throws, when a folder or file cannot be read
 */
export function readGuide(folder: string = publicationFolder()): Guide {
  const files = readFiles(folder);
  return { folder, files, corpus: freeze(buildCorpus(files, figuresIn(folder))) };
}

/** Makes this the publication that `guide` gives. */
export function keepGuide(read: Guide): Guide {
  keeper[KEPT] = read;
  return read;
}

/** Reads the publication at work anew, and keeps it. */
export const openGuide = (): Guide => keepGuide(readGuide());

/** The publication that was kept last; the one at work when none was. */
export const guide = (): Guide => keeper[KEPT] ?? openGuide();

/** The files that differ from what was read: changed, gone or new, in alphabetical order. */
export function changedSince({ folder, files }: Guide): readonly string[] {
  const now = readFiles(folder);
  const names = new Set([...files.keys(), ...now.keys()]);
  return [...names].filter((name) => files.get(name) !== now.get(name)).sort();
}
