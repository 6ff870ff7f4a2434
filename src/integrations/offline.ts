import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { at, within } from '../addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { identityOf, printHref, printsOf } from '../corpus/prints.ts';
import { guide } from '../guide.ts';
import { isChosenOffline, isReadOffline, WORKER } from '../outputs.ts';
import { fileSize } from '../strings/kit.ts';
import { type CachedFile, writeWorker } from '../writers/offline/worker.ts';

const digest = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Writes in each page how large the copy is, where it stands to be turned on. */
function tellSize(files: readonly string[], size: string): void {
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(file, 'utf8');
    const told = html.replace(/(<span data-offline-maat[^>]*>)[^<]*/g, `$1${size}`);
    if (told !== html) writeFileSync(file, told);
  }
}

/** A file of the site: where it lies, and its name from the top of the site. */
interface Found {
  readonly file: string;
  readonly name: string;
}

/** Files with their addresses and digests, by address. */
const cached = (found: readonly Found[]): readonly CachedFile[] =>
  found
    .map(({ file, name }) => ({
      path: at(name.replace(/\/index\.html$/, '/').slice(1)),
      digest: digest(readFileSync(file)),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** The PDFs of a publication by their addresses, and what each is. */
export const identities = (corpus: Corpus): ReadonlyMap<string, string> =>
  new Map(printsOf(corpus).map((print) => [printHref(print), identityOf(print)]));

/**
 * Writes the service worker over the finished site in a folder.
 * @param known what a file is whose address may change, by that address; of others the address says it
 * @returns how many files it keeps for reading offline
 */
export function writeOfflineWorker(folder: string, known = identities(guide().corpus)): number {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: `/${relative(folder, file).split(sep).join('/')}` }));
  const always = found.filter(({ name }) => isReadOffline(name));
  tellSize(
    always.map(({ file }) => file),
    fileSize(always.reduce((sum, { file }) => sum + statSync(file).size, 0)),
  );
  const files = cached(always);
  const choice = cached(found.filter(({ name }) => isChosenOffline(name))).map((file) => ({
    ...file,
    identity: known.get(file.path) ?? file.path,
  }));
  const version = digest(JSON.stringify([files, choice])).slice(0, 16);
  writeFileSync(join(folder, within(WORKER)), writeWorker(files, choice, version));
  return files.length;
}

/** The copy for reading offline; it stands last, so that search is in its list too. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`${writeOfflineWorker(fileURLToPath(dir))} files for reading offline`);
      },
    },
  };
}
