import type { Drawings } from '../../slides/pictures.ts';
import type { Picture, PlainSlide } from '../../slides/plain.ts';
import { logoPlace } from '../../theme/slide-layouts.ts';
import { canBeShapes } from './drawn.ts';
import type { Media } from './model.ts';
import { listPictures, placePictures } from './places.ts';

/** How many pixels to each px of 1280: sharp on a wall of 1920. */
const SHARP = 1.5;

/** The drawings of slides that can be shapes with text to edit; of the others an image is made. */
export function shapesOf(
  slides: readonly PlainSlide[],
  drawings: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const placed = slides.flatMap((slide) => placePictures(slide).figure ?? []);
  return new Map(
    placed.flatMap((one) => {
      const svg = drawings.get(one.picture.name);
      return svg !== undefined && canBeShapes(one, svg) ? [[one.picture.name, svg]] : [];
    }),
  );
}

/**
 * All drawings of slides as a package holds them, no larger than the slides show them.
 * @param draw a drawing (SVG) as vector and pixels, `width` pixels wide
 * @param logo of the layout of title slides, where there is one
 */
export function drawMedia(
  slides: readonly PlainSlide[],
  drawings: Drawings,
  draw: (svg: string, width: number) => Media,
  logo?: Picture,
): ReadonlyMap<string, Media> {
  const widths = new Map<string, number>(logo ? [[logo.name, logoPlace.width]] : []);
  for (const { picture, box } of slides.flatMap(listPictures))
    widths.set(picture.name, Math.max(widths.get(picture.name) ?? 0, box.width));
  return new Map(
    [...drawings].flatMap(([name, svg]) => {
      const width = widths.get(name);
      return width === undefined ? [] : [[name, draw(svg, Math.ceil(width * SHARP))]];
    }),
  );
}
