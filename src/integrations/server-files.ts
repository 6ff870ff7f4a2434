import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guide } from '../guide.ts';
import { writeFiles } from '../platform/write-files.ts';
import { serverFiles as settingsOf } from '../server/server-files.ts';

/** Puts the settings for web servers beside the finished site. */
export function serverFiles(): AstroIntegration {
  return {
    name: 'server-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const alone = [...guide().corpus.decks.keys()].map((deck) => `presenteren/${deck}-los.html`);
        const files = [...settingsOf(alone)].map(([path, content]) => ({ path, content }));
        writeFiles(fileURLToPath(dir), files);
      },
    },
  };
}
