import type { Corpus } from '../corpus/corpus.ts';
import type { PlainSlide } from '../slides/plain.ts';
import { withLightColors } from '../theme/css.ts';
import { drawMedia, shapesOf } from '../writers/pptx/drawings.ts';
import type { Media } from '../writers/pptx/model.ts';
import { buildCatalogue } from './build.ts';
import type { Catalogue, Part } from './catalogue.ts';

type Draw = (svg: string, width: number) => Media;

const known = new WeakMap<Corpus, ReadonlyMap<string, Media>>();

/** Every slide a meeting can show. */
function allSlides({ begin, opening, closing, groups }: Catalogue): readonly PlainSlide[] {
  const parts: Part[] = [...Object.values(opening), ...Object.values(groups).flat(), ...Object.values(closing)];
  return [...Object.values(begin), ...parts.flatMap(({ pieces }) => pieces.map(({ slide }) => slide))];
}

/**
 * The drawings of a meeting that PowerPoint holds as pictures, by name; drawn once for a corpus.
 * @param draw a drawing (SVG) as vector and pixels, `width` pixels wide
 */
export function buildMedia(corpus: Corpus, draw: Draw): ReadonlyMap<string, Media> {
  const made = known.get(corpus);
  if (made) return made;
  const { catalogue, drawings } = buildCatalogue(corpus);
  const slides = allSlides(catalogue);
  const drawn = shapesOf(slides, drawings);
  const media = drawMedia(
    slides,
    drawings,
    drawn,
    (svg, width) => draw(withLightColors(svg, corpus.look.palettes.light), width),
    catalogue.look?.logo,
  );
  known.set(corpus, media);
  return media;
}
