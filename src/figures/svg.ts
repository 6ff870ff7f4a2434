import { type Digit, numeralHeight, numerals } from '../theme/numerals.ts';
import { fonts, type Palette } from '../theme/tokens.ts';
import { escapeXml } from '../xml.ts';
import type { Size } from './figure.ts';
import { breakLines, type Face, textWidth } from './measure.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; numbers are rounded to hundredths, attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escapeXml(value)}"`;
  });
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** A part of a drawing that can come with a step of its own; the first is 1, and is there from the start. */
export const drawPart = (step: number, ...children: readonly string[]): string =>
  element('g', { 'data-stap': step }, ...children);

/** Where a text stands and how it looks. */
export interface Letter extends Face {
  readonly x: number;
  /** The baseline of the (first) line. */
  readonly y: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/**
 * One line of text. Its length is fixed to what the metrics say, so that it keeps its place when another typeface
 * stands in (a borrowed laptop) or when a reader asks for more room between letters.
 */
export function write(line: string, { x, y, size, weight, fill, anchor }: Letter): string {
  const textLength = textWidth(line, { size, weight: weight ?? 400 });
  const attributes = { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill };
  return element('text', { ...attributes, textLength, lengthAdjust: 'spacingAndGlyphs' }, escapeXml(line));
}

/** Several lines of text, and the baseline of the last. */
export interface Block {
  readonly svg: string;
  readonly lines: number;
  readonly bottom: number;
}

/** The distance of two baselines as a multiple of the size. */
export const lead = 1.18;

/** Writes a text in lines no wider than `width`. */
export function writeBlock(text: string, letter: Letter & { readonly width: number }): Block {
  const lines = breakLines(text, letter, letter.width);
  const step = letter.size * lead;
  // A space between the lines keeps their words apart for who hears or copies them.
  const svg = lines.map((line, index) => write(line, { ...letter, y: letter.y + index * step })).join(' ');
  return { svg, lines: lines.length, bottom: letter.y + (lines.length - 1) * step };
}

/** The same, with the lines as a whole centred on the height `middle`. */
export function writeCentred(
  text: string,
  letter: Omit<Letter, 'y'> & { readonly width: number; readonly middle: number },
): string {
  const count = breakLines(text, letter, letter.width).length;
  // 0.34 of the size is half the height of its letters: x-height and ascenders taken together.
  const y = letter.middle + letter.size * 0.34 - ((count - 1) * letter.size * lead) / 2;
  return writeBlock(text, { ...letter, y }).svg;
}

/** A big numeral as an outline, its top at `y`. */
export function drawNumeral(
  digit: Digit,
  {
    x,
    y,
    height,
    fill,
    anchor = 'start',
  }: { x: number; y: number; height: number; fill: string; anchor?: 'start' | 'middle' },
): string {
  const { width, path } = numerals[digit];
  const scale = height / numeralHeight;
  const left = anchor === 'middle' ? x - (width * scale) / 2 : x;
  const place = `translate(${left.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`;
  return element('path', { d: path, transform: place, fill });
}

/** A place in units of the drawing: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** How a line looks; `dashed` says that what it shows is not sure. */
export interface Stroke {
  readonly stroke: string;
  readonly width?: number;
  readonly dashed?: boolean;
}

/** The dash of everything that is not sure. */
export const unsure = '7 6';

/** A straight line with a meaning. */
export function drawLine([x1, y1]: Point, [x2, y2]: Point, { stroke, width = 2, dashed = false }: Stroke): string {
  const dash = dashed ? unsure : undefined;
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash });
}

/** A straight line that points at its second place. */
export function drawArrow(from: Point, to: Point, { stroke, width = 3, dashed = false }: Stroke): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const [long, half] = [width * 4, width * 2.2];
  const foot: Point = [to[0] - ux * long, to[1] - uy * long];
  const corners: readonly Point[] = [
    to,
    [foot[0] - uy * half, foot[1] + ux * half],
    [foot[0] + uy * half, foot[1] - ux * half],
  ];
  const points = corners.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return drawLine(from, foot, { stroke, width, dashed }) + element('polygon', { points, fill: stroke });
}

/** The complete drawing: named for who listens, in the project's typeface, in ink. */
export function drawSvg(
  { width, height }: Size,
  { alt, palette, linked = false }: { alt: string; palette: Palette; linked?: boolean },
  ...parts: readonly string[]
): string {
  const families = [fonts.webFamily, fonts.family, ...fonts.fallback];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      // An image hides its parts from a screen reader; where parts are links they must be heard.
      role: linked ? 'group' : 'img',
      'aria-label': alt,
      'font-family': families.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', '),
      // Letters at their true widths, also where a screen would round them to whole pixels.
      'text-rendering': 'geometricPrecision',
      fill: palette.ink,
    },
    ...parts,
  );
}
