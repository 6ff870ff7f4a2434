import type { APIRoute, GetStaticPaths } from 'astro';
import type { Page } from '../../corpus/corpus.ts';
import { hasWord, wordPath } from '../../corpus/prints.ts';
import { guide } from '../../guide.ts';
import { drawOutlines } from '../../platform/pixels.ts';
import { keepZip } from '../../platform/zip.ts';
import { mediaType } from '../../server/media-types.ts';
import { makeWord } from '../../writers/word.ts';

export const getStaticPaths = (() => {
  const { corpus } = guide();
  return [...corpus.pages.values()]
    .filter((page) => hasWord(corpus, page))
    .map((page) => ({ params: { path: wordPath(page) }, props: { page } }));
}) satisfies GetStaticPaths;

/** `/afdrukken/<page>.docx`: what people must edit. */
export const GET: APIRoute<{ readonly page: Page }> = async ({ props: { page }, site }) => {
  const bytes = await makeWord({ corpus: guide().corpus, site, draw: drawOutlines }, page, keepZip);
  return new Response(bytes, { headers: { 'Content-Type': mediaType('.docx') } });
};
