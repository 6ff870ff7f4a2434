/** How a script tells those it starts, and the pages it builds, which typeface is meant: `Chosen` as JSON. */
export const TYPEFACE_VARIABLE = 'PUBLICATIE_LETTERTYPE';

/** The name of a package. */
export const PACKAGE_NAME = /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

/** The weights of the typeface that text is set and measured in. */
export type Weight = 400 | 600 | 700;

/** How far each of `characters` moves the pen, in thousandths of the size, by weight. */
export type Advances = Readonly<Record<Weight, readonly number[]>>;

/** One numeral as an outline, so that no output needs a font to draw it. */
export interface Numeral {
  /** Width in units; the height is always `numeralHeight`. */
  readonly width: number;
  /** SVG path data, y downwards, from x = 0; the foot stands at y = `numeralFoot`. */
  readonly path: string;
}

/** What a big numeral can be: steps and cases never pass nine. */
export type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type Numerals = Readonly<Record<Digit, Numeral>>;

/** Where a numeral stands, in units of its drawing. */
export const numeralFoot = 680;

/** Height of every numeral in units, round forms that reach below the line included. */
export const numeralHeight = 692;

/** Every character a drawing may hold, in the order of `Advances`: what Dutch and its numbers are written with. */
export const characters =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~àáâäçèéêëìíîïñòóôöùúûüÉËÏÖÜ–—‘’“”…€·×≥≤½−';

/** A face that machines have, scaled to the same width, so that text hardly moves when the font comes in. */
export interface StandIn {
  readonly name: string;
  readonly like: 'Arial' | 'Verdana';
  /** In hundredths of what the face itself has. */
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
}

/** One typeface: what it is called where, and what was measured of it. */
export interface Typeface {
  /** Family name in the TTF files: Typst, satori, Word, PowerPoint. */
  readonly family: string;
  /** As one says what its package says as SPDX writes it. */
  readonly licence: string;
  /** Family name in the stylesheet. */
  readonly webFamily: string;
  readonly standIns: readonly StandIn[];
  readonly advances: Advances;
  readonly numerals: Numerals;
  /** The signs that each of its faces draws: code points and ranges of them, hexadecimal. */
  readonly glyphs: string;
  /** Of the face that people type in, in thousandths of the size. */
  readonly vertical: {
    readonly ascent: number;
    readonly descent: number;
    readonly cap: number;
    readonly box: readonly number[];
  };
}
