import type { APIRoute, GetStaticPaths } from 'astro';
import { bundleById } from '../../../corpus/corpus.ts';
import { loadCorpus } from '../../../corpus/load.ts';
import { compile } from '../../../platform/typst-compiler.ts';
import { makeBundlePdf } from '../../../writers/typst/pdf.ts';

export const getStaticPaths = (() =>
  [...loadCorpus().bundles.keys()].map((bundle) => ({ params: { bundle } }))) satisfies GetStaticPaths;

/** `/afdrukken/bundels/<bundle>.pdf`: pages bundled for one audience. */
export const GET: APIRoute<never, { bundle: string }> = ({ params, site, url }) => {
  const corpus = loadCorpus();
  const pdf = makeBundlePdf(compile, corpus, bundleById(corpus, params.bundle), site ?? url);
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } });
};
