import type { Picture, PlainSlide } from '../../slides/plain.ts';
import { type Box, frameOf } from '../../theme/slide-layouts.ts';

/** A picture and where it stands. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly box: Box;
}

/** The largest place for a picture of this ratio inside a box: against its top left corner, or in its middle. */
function fitInside(box: Box, ratio: number, where: 'corner' | 'middle'): Box {
  const width = Math.min(box.width, box.height * ratio);
  const height = width / ratio;
  if (where === 'corner') return { x: box.x, y: box.y, width, height };
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** A picture where it stands, against the top left corner of a box. */
export const placeInCorner = (picture: Picture, box: Box): PlacedPicture => ({
  picture,
  box: fitInside(box, picture.ratio, 'corner'),
});

function place(picture: Picture | undefined, box: Box | undefined, where: 'corner' | 'middle') {
  return picture && box ? { picture, box: fitInside(box, picture.ratio, where) } : undefined;
}

/** The pictures of a slide where its layout has a place for them. */
export function placePictures(slide: PlainSlide): {
  readonly emblem: PlacedPicture | undefined;
  readonly figure: PlacedPicture | undefined;
} {
  const frame = frameOf(slide.layout, slide.emblem !== undefined);
  return {
    emblem: place(slide.emblem, frame.emblem, 'corner'),
    figure: place(slide.figure, frame.figure, 'middle'),
  };
}

/**
 * Those of them that are images, in the order the slide's file refers to them.
 * @param drawn the figures that are shapes, by the slug of their slide
 */
export function imagesOf(slide: PlainSlide, drawn: ReadonlyMap<string, string>): readonly PlacedPicture[] {
  const { emblem, figure } = placePictures(slide);
  return [emblem, drawn.has(slide.slug) ? undefined : figure].filter((placed) => placed !== undefined);
}
