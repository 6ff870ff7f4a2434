import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { within } from '../addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { printHref, printsOf } from '../corpus/prints.ts';
import { guide } from '../guide.ts';
import { KIT } from '../outputs.ts';
import { keepZip } from '../platform/zip.ts';
import { fileSize } from '../strings/kit.ts';
import { kitFiles } from '../writers/kit/files.ts';
import { PDFDocument } from '../writers/pdf/library.ts';

/** Of each booklet how many pages of A5 it has, by its address: two on each side of a sheet. */
async function countSides(
  corpus: Corpus,
  read: (href: string) => Uint8Array | undefined,
): Promise<ReadonlyMap<string, number>> {
  const folded = printsOf(corpus).filter(({ kind }) => kind === 'booklet' || kind === 'folder-booklet');
  const counted = folded.map(async (print) => {
    const bytes = read(printHref(print));
    const pages = bytes && (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
    return [printHref(print), 2 * (pages ?? 0)] as const;
  });
  return new Map(await Promise.all(counted));
}

/**
 * Packs what is on paper, and the presentations, into `/afdrukken/kit.zip`, and tells its size on the page that links
 * it. It works on the finished site, so that nothing is made twice; it stands before what lists or indexes the files.
 */
export function packKit(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'pack-kit',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site) site = new URL(config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const read = (href: string) => {
          const file = join(folder, within(href));
          return existsSync(file) ? readFileSync(file) : undefined;
        };
        const { corpus } = guide();
        const sides = await countSides(corpus, read);
        const zip = await keepZip(kitFiles(corpus, read, site, (href) => sides.get(href)));
        writeFileSync(join(folder, within(KIT)), zip);
        const page = join(folder, 'afdrukken/index.html');
        const html = readFileSync(page, 'utf8');
        writeFileSync(page, html.replace(/(<span[^>]* data-kit[^>]*>)/, `$1${fileSize(zip.length)}`));
        logger.info(`kit of ${fileSize(zip.length)}`);
      },
    },
  };
}
