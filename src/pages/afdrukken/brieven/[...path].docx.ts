import type { APIRoute, GetStaticPaths } from 'astro';
import type { Page } from '../../../corpus/corpus.ts';
import { lettersIn, sendersIn } from '../../../corpus/letters.ts';
import { guide } from '../../../guide.ts';
import { drawOutlines } from '../../../platform/pixels.ts';
import { keepZip } from '../../../platform/zip.ts';
import { mediaType } from '../../../server/media-types.ts';
import { letterFiles } from '../../../writers/docx/document.ts';

interface Sent {
  readonly page: Page;
  readonly role: string;
}

export const getStaticPaths = (() =>
  lettersIn(guide().corpus).flatMap((page) =>
    sendersIn(guide().corpus).map((role) => ({ params: { path: `${role}/${page.id}` }, props: { page, role } })),
  )) satisfies GetStaticPaths;

/** `/afdrukken/brieven/<role>/<page>.docx`: the letter alone, as one role sends it. */
export const GET: APIRoute<Sent> = async ({ props: { page, role }, site }) => {
  const bytes = await keepZip(letterFiles({ corpus: guide().corpus, site, draw: drawOutlines }, page, role));
  return new Response(bytes, { headers: { 'Content-Type': mediaType('.docx') } });
};
