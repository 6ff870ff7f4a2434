import type { AccentName, Palette } from '../theme/tokens.ts';
import type { Variant } from './figure.ts';
import { drawSvg, element, write, writeBlock } from './svg.ts';

/** One bar: what it is of, its length from 0 to 1, and what is told at its end; without a length only that. */
export interface Bar {
  readonly label: string;
  readonly share: number | undefined;
  readonly told: string;
}

/** Bars that belong together, with what they are about above them. */
export interface Panel {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const SIZES = {
  breed: { width: 1120, columns: 2, gap: 56, title: 28, text: 28, row: 38, label: 196, end: 130 },
  smal: { width: 360, columns: 1, gap: 0, title: 17, text: 15, row: 24, label: 118, end: 72 },
} as const;
/** The most lines a title has. */
const LINES = 2;

/** How high a panel is, with the room below it. */
const heightOf = ({ title, row }: (typeof SIZES)[Variant], bars: number) =>
  title * 1.18 * LINES + row * bars + title * 0.7;

/**
 * Small bars beside each other, each with its own words: the last of a panel filled, those before it outlined.
 * @param alt all of it in words
 */
export function drawBars(
  panels: readonly Panel[],
  { palette, variant, alt, accent = 'basis' }: { palette: Palette; variant: Variant; alt: string; accent?: AccentName },
): string {
  const size = SIZES[variant];
  const width = (size.width - size.gap * (size.columns - 1)) / size.columns;
  const high = heightOf(size, Math.max(1, ...panels.map(({ bars }) => bars.length)));
  const { strong, tint } = palette.accents[accent];
  const drawn = panels.map(({ title, bars }, i) => {
    const x = (i % size.columns) * (width + size.gap);
    const y = Math.floor(i / size.columns) * high;
    const most = width - size.label - size.end;
    const head = writeBlock(title, { x, y: y + size.title, size: size.title, weight: 600, fill: palette.ink, width });
    const first = y + size.title * 1.18 * LINES + size.title * 0.2;
    const rows = bars.map(({ label, share, told }, j) => {
      const top = first + j * size.row;
      const base = top + size.text;
      const long = (share ?? 0) * most;
      const bar = { x: x + size.label, y: top + 3, width: long, height: size.row - 9 };
      const last = j === bars.length - 1;
      return [
        write(label, { x, y: base, size: size.text, fill: palette.ink }),
        ...(share === undefined || share === 0
          ? []
          : [element('rect', { ...bar, fill: last ? strong : tint, stroke: strong, 'stroke-width': 2 })]),
        write(told, { x: x + size.label + long + 8, y: base, size: size.text, weight: 600, fill: palette.ink }),
      ].join('');
    });
    return head.svg + rows.join('');
  });
  const height = Math.max(1, Math.ceil(panels.length / size.columns)) * high;
  return drawSvg({ width: size.width, height: Math.ceil(height) }, { alt, palette }, ...drawn);
}
