import type { Corpus, Deck } from '../../corpus/corpus.ts';
import { makerOf } from '../../corpus/house.ts';
import type { Drawings } from '../../slides/pictures.ts';
import { plainSlide } from '../../slides/plain-slide.ts';
import { slidesShown } from '../../slides/slides.ts';
import { PALETTE } from './colors.ts';
import { drawMedia } from './drawings.ts';
import type { Media, Presentation } from './model.ts';
import { makeTwins } from './twins.ts';

/**
 * A whole deck as PowerPoint gets it.
 * @param draw a drawing (SVG) as vector and pixels, `width` pixels wide
 */
export function toPresentation(corpus: Corpus, deck: Deck, draw: (svg: string, width: number) => Media): Presentation {
  const drawings: Drawings = new Map();
  const slides = slidesShown(corpus, deck).flatMap((slide) =>
    makeTwins(plainSlide(corpus, slide, drawings, PALETTE), drawings),
  );
  const { titel, beschrijving, herzien } = deck.matter;
  return {
    maker: makerOf(corpus),
    title: titel,
    description: beschrijving,
    date: herzien,
    slides,
    media: drawMedia(slides, drawings, draw),
  };
}
