import type { APIRoute, GetStaticPaths } from 'astro';
import { deckById } from '../../corpus/corpus.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { slidesOf } from '../../corpus/slides.ts';
import { drawPixels } from '../../platform/pixels.ts';
import { type Drawings, toPptxSlide } from '../../writers/pptx/content.ts';
import { writePptx } from '../../writers/pptx/package.ts';

/** Width in px of the pixels that stand in for a drawing: sharp on a wall of 1920. */
const PIXELS = 1600;

export const getStaticPaths = (() =>
  [...loadCorpus().decks.keys()].map((deck) => ({ params: { deck } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const corpus = loadCorpus();
  const deck = deckById(corpus, params['deck'] ?? '');
  const drawings: Drawings = new Map();
  const slides = slidesOf(corpus, deck).map((slide) => toPptxSlide(corpus, slide, drawings));
  const media = new Map([...drawings].map(([name, svg]) => [name, { svg, png: drawPixels(svg, PIXELS) }]));
  const { titel, beschrijving, herzien } = deck.matter;
  return new Response(writePptx({ title: titel, description: beschrijving, date: herzien, slides, media }), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  });
};
