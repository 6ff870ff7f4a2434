import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile } from 'fflate';
import { at, within } from '../../addresses.ts';
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
  site: URL | undefined,
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
  const files = [[at('index.html'), strToU8(writeStartPage(corpus, sizes, site))] as const, ...found];
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [href, bytes] of files) addFile(zip, within(href).slice(1), bytes);
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

/** Adds a file, made small by what comes with Node: much quicker than a script can. */
function addFile(zip: Zip, filename: string, bytes: Uint8Array): void {
  // Files of Office are zips themselves: to compress them again only takes time.
  const stored = /\.(pptx|docx)$/.test(filename);
  const file: ZipInputFile = {
    filename,
    size: bytes.length,
    crc: crc32(bytes),
    compression: stored ? 0 : 8,
    // ZIP keeps no time zone, so the time is a local one; this is the earliest it can tell.
    mtime: new Date(1980, 0, 1),
  };
  zip.add(file);
  file.ondata?.(null, stored ? new Uint8Array(bytes) : new Uint8Array(deflateRawSync(bytes)), true);
}
