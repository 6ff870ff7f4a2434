import type { APIRoute, GetStaticPaths } from 'astro';
import { deckById } from '../../corpus/corpus.ts';
import { guide } from '../../guide.ts';
import { type Bundle, bundleScript } from '../../platform/bundle.ts';
import { writeNotices } from '../../platform/notices.ts';
import { slidesShown } from '../../slides/slides.ts';
import { cssPalette } from '../../theme/css.ts';
import { writeAlone } from '../../writers/deck/alone.ts';

export const getStaticPaths = (() =>
  [...guide().corpus.decks.keys()].map((deck) => ({ params: { deck } }))) satisfies GetStaticPaths;

let bundled: Promise<Bundle> | undefined;

export const GET: APIRoute = async ({ params }) => {
  const { corpus } = guide();
  const deck = deckById(corpus, params['deck'] ?? '');
  // Made once for all decks of a build; while an author edits, each view gets the newest.
  if (import.meta.env.DEV) bundled = undefined;
  bundled ??= bundleScript('deck/alone.ts', corpus.look);
  const context = { corpus, palette: cssPalette, narrow: false, link: undefined, sink: 2 };
  // The file goes its own way, so the licences of what is in it go along.
  const notices = writeNotices(['@fontsource-variable/atkinson-hyperlegible-next', 'reveal.js']).replace(/-{2,}/g, '—');
  const html = `${writeAlone(deck, slidesShown(corpus, deck), context, await bundled)}<!--\n${notices}-->\n`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
