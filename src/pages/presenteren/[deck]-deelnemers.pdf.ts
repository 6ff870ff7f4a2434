import type { APIRoute, GetStaticPaths } from 'astro';
import { deckById } from '../../corpus/corpus.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { compileAside } from '../../platform/typst-pool.ts';
import { makeHandoutPdf } from '../../writers/handout/pdf.ts';

export const getStaticPaths = (() =>
  [...loadCorpus().decks.keys()].map((deck) => ({ params: { deck } }))) satisfies GetStaticPaths;

/** `/presenteren/<deck>-deelnemers.pdf`: the slides on paper, with lines to write. */
export const GET: APIRoute<never, { deck: string }> = async ({ params, site, url }) => {
  const corpus = loadCorpus();
  const pdf = await makeHandoutPdf(compileAside, corpus, deckById(corpus, params.deck), 'deelnemers', site ?? url);
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } });
};
