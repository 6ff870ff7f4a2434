import type { APIRoute, GetStaticPaths } from 'astro';
import type { Deck } from '../../corpus/corpus.ts';
import { guide } from '../../guide.ts';
import { drawOutlines, lighten } from '../../platform/pixels.ts';
import { toPresentation } from '../../writers/pptx/content.ts';

interface Waiting {
  readonly deck: Deck;
}

export const getStaticPaths = (() =>
  [...guide().corpus.decks.values()]
    .filter(({ matter }) => (matter.uitkomst ?? matter.som) !== undefined)
    .map((deck) => ({ params: { deck: deck.id }, props: { deck } }))) satisfies GetStaticPaths;

/** `/presenteren/<deck>.json`: the slides of a deck that waits for an outcome or a sum, for the browser to make a PowerPoint of. */
export const GET: APIRoute<Waiting> = async ({ props: { deck } }) => {
  const { media, drawn = new Map(), ...presentation } = toPresentation(guide().corpus, deck, drawOutlines);
  const pictures = [...(await lighten(media))].map(([name, { svg, png }]) => [
    name,
    { svg, png: Buffer.from(png).toString('base64') },
  ]);
  const after =
    presentation.slides.find(({ title }) => title === (deck.matter.uitkomst ?? deck.matter.som))?.slug ?? '';
  return new Response(
    JSON.stringify({ ...presentation, after, media: Object.fromEntries(pictures), drawn: Object.fromEntries(drawn) }),
    {
      headers: { 'Content-Type': 'application/json' },
    },
  );
};
