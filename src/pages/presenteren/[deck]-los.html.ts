import type { APIRoute, GetStaticPaths } from 'astro';
import { deckById } from '../../corpus/corpus.ts';
import { EDITED } from '../../edited.ts';
import { guide } from '../../guide.ts';
import { makeAlone } from '../../platform/alone.ts';
import type { Bundle } from '../../platform/bundle.ts';
import { slidesShown } from '../../slides/slides.ts';
import { cssPalette } from '../../theme/css.ts';
import { writeAlone } from '../../writers/deck/alone.ts';

export const getStaticPaths = (() =>
  [...guide().corpus.decks.keys()].map((deck) => ({ params: { deck } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { corpus } = guide();
  const deck = deckById(corpus, params['deck'] ?? '');
  const context = { corpus, palette: cssPalette, narrow: false, link: undefined, sink: 2 };
  const write = (inside: Bundle) => writeAlone(deck, slidesShown(corpus, deck), context, inside);
  const html = await makeAlone(corpus.look, write, EDITED);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
