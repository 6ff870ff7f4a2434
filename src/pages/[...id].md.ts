import type { APIRoute, GetStaticPaths } from 'astro';
import { pageById } from '../corpus/corpus.ts';
import { guide } from '../guide.ts';
import { writeMarkdown } from '../writers/markdown/markdown.ts';

export const getStaticPaths = (() =>
  [...guide().corpus.pages.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  const { corpus } = guide();
  return new Response(writeMarkdown(corpus, pageById(corpus, params.id ?? ''), site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
