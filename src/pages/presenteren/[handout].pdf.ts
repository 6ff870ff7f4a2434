import type { APIRoute, GetStaticPaths } from 'astro';
import type { Deck } from '../../corpus/corpus.ts';
import { type HandoutKind, handoutKinds, lengthEnding } from '../../corpus/deck-links.ts';
import { guide } from '../../guide.ts';
import { compileAside } from '../../platform/typst-pool.ts';
import { shorten } from '../../slides/shorten.ts';
import { makeHandoutPdf } from '../../writers/handout/pdf.ts';

interface Handout {
  readonly deck: Deck;
  readonly kind: HandoutKind;
}

export const getStaticPaths = (() =>
  [...guide().corpus.decks.values()].flatMap((deck) =>
    [undefined, ...deck.matter.korter].flatMap((length) =>
      handoutKinds(length).map((kind) => ({
        params: { handout: `${deck.id}${lengthEnding(length)}-${kind}` },
        props: { deck: shorten(deck, length ?? deck.matter.minuten), kind },
      })),
    ),
  )) satisfies GetStaticPaths;

/** `/presenteren/<deck>-deelnemers.pdf`, with lines to write, `-deelnemers-kort.pdf`, one side to take home, and `-spreker.pdf`, with the time and all notes. */
export const GET: APIRoute<Handout> = async ({ props: { deck, kind }, site }) => {
  const pdf = await makeHandoutPdf(compileAside, guide().corpus, deck, kind, site);
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } });
};
