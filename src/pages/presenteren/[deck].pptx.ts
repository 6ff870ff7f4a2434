import type { APIRoute, GetStaticPaths } from 'astro';
import { deckById } from '../../corpus/corpus.ts';
import { guide } from '../../guide.ts';
import { drawOutlines } from '../../platform/pixels.ts';
import { toPresentation } from '../../writers/pptx/content.ts';
import { writePptx } from '../../writers/pptx/package.ts';

export const getStaticPaths = (() =>
  [...guide().corpus.decks.keys()].map((deck) => ({ params: { deck } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { corpus } = guide();
  const deck = deckById(corpus, params['deck'] ?? '');
  return new Response(writePptx(toPresentation(corpus, deck, drawOutlines)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  });
};
