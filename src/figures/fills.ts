import { patterns } from '../theme/patterns.ts';
import { type AccentName, accents, type Palette } from '../theme/tokens.ts';
import { element } from './svg.ts';

/** A rectangle in units of the drawing. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Moves path data of absolute commands by (dx, dy). */
function movePath(path: string, dx: number, dy: number): string {
  return path.replace(/([MLHVA])([^A-Z]*)/g, (_, command: string, written: string) => {
    const values = written
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const moved = values.map((value, index) => {
      if (command === 'H') return value + dx;
      if (command === 'V') return value + dy;
      // Of an arc only the last two of its seven values are a place.
      if (command === 'A' && index % 7 < 5) return value;
      const second = command === 'A' ? index % 7 === 6 : index % 2 === 1;
      return value + (second ? dy : dx);
    });
    return command + moved.join(' ');
  });
}

/**
 * Fills an area with the pattern of an accent, so that it stays apart in grey.
 * Written out in full within an `svg` of its own that clips it: a reference by id would break where a drawing is copied.
 */
export function fillArea(area: Area, accent: AccentName, palette: Palette): string {
  const { strong, tint } = palette.accents[accent];
  const { tile, stroke, width } = patterns[accents[accent].pattern];
  const columns = Array.from({ length: Math.ceil(area.width / tile) }, (_, index) => index * tile);
  const rows = Array.from({ length: Math.ceil(area.height / tile) }, (_, index) => index * tile);
  const d = rows.flatMap((dy) => columns.map((dx) => movePath(stroke, dx, dy))).join('');
  const ground = element('rect', { width: area.width, height: area.height, fill: tint });
  const lines = d === '' ? '' : element('path', { d, fill: 'none', stroke: strong, 'stroke-width': width });
  // An ornament: without this, a screen reader comes upon a picture without a name.
  return element('svg', { ...area, 'aria-hidden': 'true' }, ground, lines);
}
