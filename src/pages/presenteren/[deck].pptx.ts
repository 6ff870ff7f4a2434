import type { APIRoute, GetStaticPaths } from 'astro';
import type { Deck } from '../../corpus/corpus.ts';
import { lengthEnding } from '../../corpus/deck-links.ts';
import { guide } from '../../guide.ts';
import { OFFICE } from '../../outputs.ts';
import { drawOutlines, lighten } from '../../platform/pixels.ts';
import { keepZip } from '../../platform/zip.ts';
import { shorten } from '../../slides/shorten.ts';
import { toPresentation } from '../../writers/pptx/content.ts';
import { packageFiles } from '../../writers/pptx/package.ts';

interface Shown {
  readonly deck: Deck;
}

export const getStaticPaths = (() =>
  [...guide().corpus.decks.values()].flatMap((deck) =>
    [undefined, ...deck.matter.korter].map((length) => ({
      params: { deck: `${deck.id}${lengthEnding(length)}` },
      props: { deck: shorten(deck, length ?? deck.matter.minuten) },
    })),
  )) satisfies GetStaticPaths;

/** `/presenteren/<deck>.pptx`, and `<deck>-30-minuten.pptx` for a shorter version. */
export const GET: APIRoute<Shown> = async ({ props: { deck } }) => {
  const presentation = toPresentation(guide().corpus, deck, drawOutlines);
  const files = packageFiles({ ...presentation, media: await lighten(presentation.media) });
  return new Response(await keepZip(files), {
    headers: { 'Content-Type': OFFICE['.pptx'] },
  });
};
