import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';
import { guide } from '../guide.ts';
import { writeFiles } from '../platform/write-files.ts';
import type { SearchRecord } from '../writers/search/record.ts';
import { searchRecords } from '../writers/search/records.ts';

/** What the browser asks Pagefind for; its ready-made interface stays out. */
const NEEDED = /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.nl\.pagefind|.+\.pf_(meta|index|fragment|filter))$/;

/** All that can be read of a record: titles and headings count as sentences. */
function contentOf({ title, description, sections }: SearchRecord): string {
  const texts = sections.flatMap(({ heading, passages }) => [
    heading,
    ...passages.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`)),
  ]);
  return [title, description, ...texts]
    .filter((text) => text !== '')
    .map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { href, kind, title, part, audiences } = record;
  const { errors } = await index.addCustomRecord({
    url: href,
    content: contentOf(record),
    language: 'nl',
    meta: { title, part, kind },
    filters: { soort: [kind], publiek: [...audiences] },
  });
  if (errors.length > 0) throw new Error(`Pagefind refuses ${href}: ${errors.join('; ')}`);
}

/**
 * Gives Pagefind everything that can be found – pages, slides, PDFs, terms – from the tree, so that labels and menus
 * are not in its index, and writes that index into the site.
 */
export function indexSearch(): AstroIntegration {
  return {
    name: 'index-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'nl' });
        if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
        const records = searchRecords(guide().corpus);
        for (const record of records) await addRecord(index, record);
        const { files } = await index.getFiles();
        const needed = files.filter(({ path }) => NEEDED.test(path.split('/').at(-1) ?? ''));
        writeFiles(fileURLToPath(new URL('pagefind/', dir)), needed);
        await index.deleteIndex();
        logger.info(`${records.length} records in ${needed.length} files`);
      },
    },
  };
}
