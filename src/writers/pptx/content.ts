import type { Corpus, Deck } from '../../corpus/corpus.ts';
import { makerOf } from '../../corpus/house.ts';
import { addLogo } from '../../slides/house.ts';
import type { Drawings } from '../../slides/pictures.ts';
import { linkOnward } from '../../slides/plain.ts';
import { plainSlide } from '../../slides/plain-slide.ts';
import { slidesShown } from '../../slides/slides.ts';
import { cssPalette, withLightColors } from '../../theme/css.ts';
import { creditLetters } from './credit.ts';
import { drawMedia, shapesOf } from './drawings.ts';
import type { Media, Presentation, SlideLook } from './model.ts';
import { makeTwins } from './twins.ts';

/** What a presentation gets of a house style: undefined where there are no colours and no logo. */
export function lookOf(corpus: Corpus, drawings: Drawings): SlideLook | undefined {
  const logo = addLogo(corpus, drawings);
  return logo === undefined && corpus.house.kleuren === undefined
    ? undefined
    : { palette: corpus.look.palettes.light, logo };
}

/**
 * A whole deck as PowerPoint gets it.
 * @param draw a drawing (SVG) as vector and pixels, `width` pixels wide
 */
export function toPresentation(corpus: Corpus, deck: Deck, draw: (svg: string, width: number) => Media): Presentation {
  const drawings: Drawings = new Map();
  const slides = linkOnward(
    slidesShown(corpus, deck).flatMap((slide) => makeTwins(plainSlide(corpus, slide, drawings, cssPalette), drawings)),
  );
  const look = lookOf(corpus, drawings);
  const drawn = shapesOf(slides, drawings);
  const paint = (svg: string, width: number) => draw(withLightColors(svg, corpus.look.palettes.light), width);
  const { titel, beschrijving, herzien } = deck.matter;
  return {
    maker: makerOf(corpus),
    look,
    title: titel,
    description: beschrijving,
    date: herzien,
    slides: creditLetters(slides),
    media: drawMedia(slides, drawings, drawn, paint, look?.logo),
    drawn,
  };
}
