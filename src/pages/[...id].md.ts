import type { APIRoute, GetStaticPaths } from 'astro';
import { pageById } from '../corpus/corpus.ts';
import { siteAddress } from '../corpus/links.ts';
import { loadCorpus } from '../corpus/load.ts';
import { writeMarkdown } from '../writers/markdown/markdown.ts';

export const getStaticPaths = (() =>
  [...loadCorpus().pages.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  const corpus = loadCorpus();
  return new Response(writeMarkdown(corpus, pageById(corpus, params.id ?? ''), siteAddress(site)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
