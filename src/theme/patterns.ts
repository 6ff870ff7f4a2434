import type { PatternName } from './tokens.ts';

/** One tile of a fill; tiles repeat in both directions without a seam. */
export interface Pattern {
  /** Side of the square tile in units of the drawing (px at 1280). */
  readonly tile: number;
  /** SVG path data to stroke; empty where the fill is plain. */
  readonly stroke: string;
  /** Width of that stroke. */
  readonly width: number;
}

/** The fill of each pattern, drawn in the accent's `strong` on its `tint`. */
export const patterns: Readonly<Record<PatternName, Pattern>> = {
  schuin: { tile: 10, stroke: 'M-1 1L1 -1M0 10L10 0M9 11L11 9', width: 2 },
  stippen: { tile: 10, stroke: 'M5 3.5A1.5 1.5 0 1 1 5 6.5A1.5 1.5 0 1 1 5 3.5Z', width: 1.5 },
  raster: { tile: 10, stroke: 'M0 5H10M5 0V10', width: 1.5 },
  effen: { tile: 10, stroke: '', width: 0 },
};
