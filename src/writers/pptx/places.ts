import type { Picture, PlainSlide } from '../../slides/plain.ts';
import { type Box, frameOf } from '../../theme/slide-layouts.ts';

/** A picture and where it stands. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly box: Box;
}

/** The size of the largest picture of this ratio inside a box. */
function sizeInside(box: Box, ratio: number): Pick<Box, 'width' | 'height'> {
  const width = Math.min(box.width, box.height * ratio);
  return { width, height: width / ratio };
}

/** A picture where it stands, against the top left corner of a box. */
export const placeInCorner = (picture: Picture, box: Box): PlacedPicture => ({
  picture,
  box: { x: box.x, y: box.y, ...sizeInside(box, picture.ratio) },
});

/** A picture in the middle of its box, as a browser draws a vector. */
function place(picture: Picture | undefined, box: Box | undefined): PlacedPicture | undefined {
  if (picture === undefined || box === undefined) return undefined;
  const { width, height } = sizeInside(box, picture.ratio);
  const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
  return { picture, box: { x, y, width, height } };
}

/** The pictures of a slide where its layout has a place for them. */
export function placePictures(slide: PlainSlide): {
  readonly emblem: PlacedPicture | undefined;
  readonly figure: PlacedPicture | undefined;
} {
  const frame = frameOf(slide.layout, slide.emblem !== undefined);
  return {
    emblem: place(slide.emblem, frame.emblem),
    figure: place(slide.figure, frame.figure),
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
