import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { at, within } from '../addresses.ts';
import { isReadOffline, WORKER } from '../outputs.ts';
import { fileSize } from '../strings/kit.ts';
import { writeWorker } from '../writers/offline/worker.ts';

const digest = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Writes in each page how large the copy is, where it stands to be turned on. */
function tellSize(files: readonly string[], size: string): void {
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(file, 'utf8');
    const told = html.replace(/(<span data-offline-maat[^>]*>)[^<]*/, `$1${size}`);
    if (told !== html) writeFileSync(file, told);
  }
}

/**
 * Writes the service worker over the finished site in a folder.
 * @returns how many files it keeps for reading offline
 */
export function writeOfflineWorker(folder: string): number {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: `/${relative(folder, file).split(sep).join('/')}` }))
    .filter(({ name }) => isReadOffline(name))
    .map(({ file, name }) => ({ file, path: at(name.replace(/\/index\.html$/, '/').slice(1)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  tellSize(
    found.map(({ file }) => file),
    fileSize(found.reduce((sum, { file }) => sum + statSync(file).size, 0)),
  );
  const files = found.map(({ file, path }) => ({ path, digest: digest(readFileSync(file)) }));
  writeFileSync(join(folder, within(WORKER)), writeWorker(files, digest(JSON.stringify(files)).slice(0, 16)));
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
