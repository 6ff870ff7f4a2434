import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { within } from '../addresses.ts';
import { guide } from '../guide.ts';
import { MEETING, MEETING_ALONE } from '../meeting/links.ts';

/** The pages of the meeting made to measure, each with its address; Astro itself passes over a folder that begins with _. */
const FOLDER = 'src/pages/presenteren/_op-maat';
const PAGES = [
  ['', 'index.astro'],
  ['presenteren', 'presenteren.astro'],
  ['spreker', 'spreker.astro'],
  ['dias.json', 'dias.json.ts'],
  ['beeld/[name].svg', 'beeld/[name].svg.ts'],
  ['powerpoint/[file]', 'powerpoint/[file].ts'],
] as const;

/** Gives a publication that has a meeting made to measure the pages to make it on. */
export function meetingPages(): AstroIntegration {
  return {
    name: 'meeting-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (guide().corpus.publication.bijeenkomst === undefined) return;
        for (const [address, file] of PAGES)
          injectRoute({ pattern: within(MEETING) + address, entrypoint: resolve(FOLDER, file) });
        injectRoute({ pattern: within(MEETING_ALONE), entrypoint: resolve(FOLDER, 'los.html.ts') });
      },
    },
  };
}
