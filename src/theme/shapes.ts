import type { ShapeName } from './tokens.ts';

/** Side of the square every mark is drawn in. */
export const markSize = 20;

/**
 * The mark of each family as SVG path data in a square of `markSize`:
 * a signpost that points on, a circle for one person, a block to build with, a dash for none.
 */
export const shapes: Readonly<Record<ShapeName, string>> = {
  wegwijzer: 'M1 1H11L19 10L11 19H1Z',
  cirkel: 'M10 1A9 9 0 1 1 10 19A9 9 0 1 1 10 1Z',
  blok: 'M1.5 1.5H18.5V18.5H1.5Z',
  streep: 'M1 7H19V13H1Z',
};
