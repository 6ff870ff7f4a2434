import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { within } from '../addresses.ts';
import { guide } from '../guide.ts';
import { KIT } from '../outputs.ts';
import { keepZip } from '../platform/zip.ts';
import { fileSize } from '../strings/kit.ts';
import { kitFiles } from '../writers/kit/files.ts';

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
        const zip = await keepZip(kitFiles(guide().corpus, read, site));
        writeFileSync(join(folder, within(KIT)), zip);
        const page = join(folder, 'afdrukken/index.html');
        const html = readFileSync(page, 'utf8');
        writeFileSync(page, html.replace(/(<span[^>]* data-kit[^>]*>)/, `$1${fileSize(zip.length)}`));
        logger.info(`kit of ${fileSize(zip.length)}`);
      },
    },
  };
}
