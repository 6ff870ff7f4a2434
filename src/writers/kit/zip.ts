import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Corpus } from '../../corpus/corpus.ts';
import { kitGroups, writeStartPage } from './start-page.ts';

/**
 * Everything to print and to present in one file, with a page to start from. The same files give the same bytes.
 * @param read the bytes of a file by its address on the site; undefined where it does not exist
 * @param site the address of the site
 */
export function writeKit(
  corpus: Corpus,
  read: (href: string) => Uint8Array | undefined,
  site: URL,
): Uint8Array<ArrayBuffer> {
  const hrefs = kitGroups(corpus).flatMap(({ entries }) =>
    entries.flatMap(({ files }) => files.map(({ href }) => href)),
  );
  const found = new Map(
    hrefs.flatMap((href) => {
      const bytes = read(href);
      return bytes === undefined ? [] : [[href, bytes] as const];
    }),
  );
  const sizes = new Map([...found].map(([href, bytes]) => [href, bytes.length]));
  const files: Zippable = { 'index.html': strToU8(writeStartPage(corpus, sizes, site)) };
  for (const [href, bytes] of found) {
    // A PowerPoint is a zip itself: to compress it again only takes time.
    files[href.slice(1)] = [bytes, { level: href.endsWith('.pptx') ? 0 : 6 }];
  }
  // ZIP keeps no time zone, so the time is a local one; this is the earliest it can tell.
  return new Uint8Array(zipSync(files, { mtime: new Date(1980, 0, 1) }));
}
