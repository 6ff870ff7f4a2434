import { type Digit, type Numeral, type Numerals, numeralFoot } from '../../theme/typeface/face.ts';
import { readGlyphs, readTables, tableOf } from '../../theme/typeface/truetype.ts';

/** A point of a contour, in units of the font, y upwards. */
interface Point {
  readonly x: number;
  readonly y: number;
  /** Whether the line goes through it; else it pulls at it. */
  readonly on: boolean;
}
type Contour = readonly Point[];

/** Flags of a point in the table `glyf`. */
const ON = 1;
const SHORT = { x: 2, y: 4 } as const;
const REPEATED = 8;
const SAME = { x: 16, y: 32 } as const;
/** Flags of a part of a composed glyph. */
const WIDE_OFFSETS = 1;
const OFFSETS = 2;
const SCALES = 8 | 64 | 128;
const MORE = 32;

/** The glyphs of a font, each by its number. */
function glyphsOf(tables: ReadonlyMap<string, Buffer>): (glyph: number) => Buffer {
  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
  const long = tableOf(tables, 'head').readInt16BE(50) === 1;
  const offset = (i: number) => (long ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
  return (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1));
}

function readSimple(data: Buffer, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, i) => data.readUInt16BE(10 + 2 * i));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * count;
  at += 2 + data.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = data.readUInt8(at++);
    flags.push(...Array<number>(1 + (flag & REPEATED ? data.readUInt8(at++) : 0)).fill(flag));
  }
  const along = (axis: 'x' | 'y'): readonly number[] => {
    let place = 0;
    return flags.slice(0, total).map((flag) => {
      if (flag & SHORT[axis]) place += data.readUInt8(at++) * (flag & SAME[axis] ? 1 : -1);
      else if (!(flag & SAME[axis])) {
        place += data.readInt16BE(at);
        at += 2;
      }
      return place;
    });
  };
  const [xs, ys] = [along('x'), along('y')];
  const points = xs.map((x, i) => ({ x, y: ys[i] ?? 0, on: ((flags[i] ?? 0) & ON) !== 0 }));
  return ends.map((end, i) => points.slice((ends[i - 1] ?? -1) + 1, end + 1));
}

/** A glyph that is put together of others, each moved but not turned or scaled. */
function readComposed(data: Buffer, contoursOf: (glyph: number) => readonly Contour[]): readonly Contour[] {
  const found: Contour[] = [];
  for (let at = 10, flags = MORE; flags & MORE; ) {
    flags = data.readUInt16BE(at);
    const part = data.readUInt16BE(at + 2);
    if (flags & SCALES || !(flags & OFFSETS)) throw new Error('A numeral is put together of parts that are scaled.');
    const wide = (flags & WIDE_OFFSETS) !== 0;
    const [dx, dy] = wide
      ? [data.readInt16BE(at + 4), data.readInt16BE(at + 6)]
      : [data.readInt8(at + 4), data.readInt8(at + 5)];
    found.push(...contoursOf(part).map((points) => points.map((p) => ({ ...p, x: p.x + dx, y: p.y + dy }))));
    at += wide ? 8 : 6;
  }
  return found;
}

/** The contours of a glyph. @throws where the font has no outlines of TrueType */
function contoursIn(tables: ReadonlyMap<string, Buffer>): (glyph: number) => readonly Contour[] {
  const dataOf = glyphsOf(tables);
  const contoursOf = (glyph: number): readonly Contour[] => {
    const data = dataOf(glyph);
    if (data.length === 0) return [];
    const count = data.readInt16BE(0);
    return count < 0 ? readComposed(data, contoursOf) : readSimple(data, count);
  };
  return contoursOf;
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });

/** A contour as SVG path data, where `place` says how a point is written. */
function writeContour(points: Contour, place: (point: Point) => string): string {
  // Two points in a row that pull have one between them that the line goes through.
  const whole = points.flatMap((point, i) => {
    const last = points.at(i - 1) ?? point;
    return last.on || point.on ? [point] : [between(last, point), point];
  });
  const first = whole.findIndex(({ on }) => on);
  const turned = [...whole.slice(first), ...whole.slice(0, first)];
  const [start, ...rest] = turned;
  if (start === undefined) return '';
  const steps = rest.flatMap((point, i) => {
    if (!point.on) return [`Q${place(point)} ${place(rest[i + 1] ?? start)}`];
    return rest[i - 1]?.on === false ? [] : [`L${place(point)}`];
  });
  return `M${place(start)}${steps.join('')}Z`;
}

/** What hangs below the line by more of the height than this stands between small letters, and not as a numeral alone. */
const HANGS = 0.1;

/**
 * The numerals of a font as outlines, all in one scale: the highest reaches from the top to the foot.
 * @returns undefined where they hang below the line, as numerals between small letters do
 * @throws where it has none, or no outlines of TrueType
 */
export function drawNumerals(data: Buffer): Numerals | undefined {
  const tables = readTables(data);
  const contoursOf = contoursIn(tables);
  const glyphs = new Map(readGlyphs(data).map(({ code, glyph }) => [code, glyph]));
  const digits: readonly Digit[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const drawn = digits.map((digit) => {
    const glyph = glyphs.get(0x30 + digit);
    if (glyph === undefined) throw new Error(`The font has no ${digit}.`);
    const contours = contoursOf(glyph);
    const points = contours.flat();
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    return {
      digit,
      contours,
      left: Math.min(...xs),
      right: Math.max(...xs),
      low: Math.min(...ys),
      top: Math.max(...ys),
    };
  });
  const top = Math.max(...drawn.map((one) => one.top));
  if (drawn.some(({ low, top: own }) => -low > HANGS * top || own < 0.8 * top)) return undefined;
  const scale = numeralFoot / top;
  const numerals = drawn.map(({ digit, contours, left, right }): readonly [Digit, Numeral] => {
    const place = ({ x, y }: Point) => `${Math.round((x - left) * scale)} ${Math.round(numeralFoot - y * scale)}`;
    const path = contours.map((points) => writeContour(points, place)).join('');
    return [digit, { width: Math.round((right - left) * scale), path }];
  });
  return Object.fromEntries(numerals) as Record<Digit, Numeral>;
}
