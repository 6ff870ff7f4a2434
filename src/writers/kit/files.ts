import { at, fileName, NOTICES, within } from '../../addresses.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { kitGroups, latestReview, writeStartPage } from './start-page.ts';

/** A file of the kit: where it stands in it, and whether it is a zip by itself, as those of Office are. */
export interface KitFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly stored: boolean;
}

/** The name of the kit, and of the folder in it: what it is, and of which day. */
export const kitName = (corpus: Corpus): string =>
  `${fileName(corpus.publication.kort, 'kit')}-${latestReview(corpus)}`;

/**
 * Everything to print and to present, with a page to start from. The same files give the same bytes.
 * @param read the bytes of a file by its address on the site; undefined where it does not exist
 * @param site the address of the site
 * @param sidesOf how many pages a PDF has, by its address; undefined where nobody knows
 */
export function kitFiles(
  corpus: Corpus,
  read: (href: string) => Uint8Array | undefined,
  site: URL | undefined,
  sidesOf: (href: string) => number | undefined,
): readonly KitFile[] {
  const hrefs = kitGroups(corpus).flatMap(({ entries }) =>
    entries.flatMap(({ files }) => files.map(({ href }) => href)),
  );
  const found = [...hrefs, NOTICES].flatMap((href) => {
    const bytes = read(href);
    return bytes === undefined ? [] : [[href, bytes] as const];
  });
  const sizes = new Map(found.map(([href, bytes]) => [href, { bytes: bytes.length, sides: sidesOf(href) }]));
  const start = new TextEncoder().encode(writeStartPage(corpus, sizes, site));
  return [[at('index.html'), start] as const, ...new Map(found)].map(([href, bytes]) => ({
    path: kitName(corpus) + within(href),
    bytes,
    stored: /\.(pptx|docx)$/.test(href),
  }));
}
