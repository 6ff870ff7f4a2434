import type { APIRoute, GetStaticPaths } from 'astro';
import { pageById } from '../../corpus/corpus.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { compile } from '../../platform/typst-compiler.ts';
import { makePagePdf } from '../../writers/typst/pdf.ts';

export const getStaticPaths = (() =>
  [...loadCorpus().pages.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** `/afdrukken/<id>.pdf`: a page of the site on paper. */
export const GET: APIRoute<never, { id: string }> = ({ params, site, url }) => {
  const corpus = loadCorpus();
  const pdf = makePagePdf(compile, corpus, pageById(corpus, params.id), site ?? url);
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } });
};
