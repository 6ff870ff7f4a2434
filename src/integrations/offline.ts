import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isReadOffline, writeWorker } from '../writers/offline/worker.ts';

const digest = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes the service worker over the finished site in a folder.
 * @returns how many files it keeps for reading offline
 */
export function writeOfflineWorker(folder: string): number {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: `/${relative(folder, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
      digest: digest(readFileSync(file)),
    }))
    .filter(({ path }) => isReadOffline(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  writeFileSync(join(folder, 'sw.js'), writeWorker(files, digest(JSON.stringify(files)).slice(0, 16)));
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
