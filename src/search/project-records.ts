import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { PLACES } from './places.ts';
import type { SearchRecord } from './record.ts';
import { searchRecords } from './records.ts';

/** Whether a page outside `content/` is there to be built. */
function isBuilt(folder: string, href: string): boolean {
  const path = join(folder, 'src/pages', href);
  return existsSync(join(path, 'index.astro')) || existsSync(`${path.replace(/[\\/]$/, '')}.astro`);
}

/** Everything that can be found on the site of a project folder. */
export function projectRecords(corpus: Corpus, folder: string = process.cwd()): SearchRecord[] {
  const places = PLACES.map(({ href }) => href).filter((href) => isBuilt(folder, href));
  return searchRecords(corpus, new Set(places));
}
