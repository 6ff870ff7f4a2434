import type { Drawings } from '../../slides/pictures.ts';
import type { Picture, PlainSlide } from '../../slides/plain.ts';
import { logoPlace } from '../../theme/slide-layouts.ts';
import { writeDrawing } from './drawn.ts';
import type { Media } from './model.ts';
import { imagesOf, placePictures } from './places.ts';

/** How many pixels to each px of 1280: sharp on a wall of 1920. */
const SHARP = 1.5;

/** The figures of slides that can be shapes with text to edit, by the slug of the slide; the others stay images. */
export function shapesOf(
  slides: readonly PlainSlide[],
  drawings: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    slides.flatMap((slide) => {
      const { figure } = placePictures(slide);
      const svg = drawings.get(figure?.picture.name ?? '');
      const shapes = figure && svg !== undefined ? writeDrawing(figure, svg) : undefined;
      return shapes === undefined ? [] : [[slide.slug, shapes]];
    }),
  );
}

/**
 * The drawings of slides that stay images as a package holds them, no larger than the slides show them.
 * @param drawn the figures that are shapes, by the slug of their slide
 * @param draw a drawing (SVG) as vector and pixels, `width` pixels wide
 * @param logo of the layout of title slides, where there is one
 */
export function drawMedia(
  slides: readonly PlainSlide[],
  drawings: Drawings,
  drawn: ReadonlyMap<string, string>,
  draw: (svg: string, width: number) => Media,
  logo?: Picture,
): ReadonlyMap<string, Media> {
  const widths = new Map<string, number>(logo ? [[logo.name, logoPlace.width]] : []);
  for (const { picture, box } of slides.flatMap((slide) => imagesOf(slide, drawn)))
    widths.set(picture.name, Math.max(widths.get(picture.name) ?? 0, box.width));
  return new Map(
    [...drawings].flatMap(([name, svg]) => {
      const width = widths.get(name);
      return width === undefined ? [] : [[name, draw(svg, Math.ceil(width * SHARP))]];
    }),
  );
}
