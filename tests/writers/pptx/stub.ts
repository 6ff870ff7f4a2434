import type { Media } from '../../../src/writers/pptx/model.ts';

/** Stands in for drawing pixels where a test does not look at them. */
export function stubDraw(svg: string): Media {
  return { svg, png: new Uint8Array() };
}
