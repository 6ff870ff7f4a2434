import { typeface } from './typeface/typeface.ts';

/**
 * The one source of the look: colours, type, space and line, as pure data; sizes on paper stand in `paper-sizes.ts`.
 * Site, PDF, deck, PowerPoint, share image and figures all read these values; none keeps its own.
 * Every colour is `#RRGGBB`. The pairs that may meet are listed and measured in `tests/theme/`.
 */

/** The families that a publication can give to its pages, three at most. Each has one hue, one shape and one pattern, used for nothing else. */
export type FamilyName = 'eerste' | 'tweede' | 'derde';

/** What a page, slide or card can be coloured by: its family, or `basis` where it belongs to none. */
export type AccentName = FamilyName | 'basis';

/** The fills that keep areas of the families apart in grey; their geometry is in `patterns.ts`. */
export type PatternName = 'schuin' | 'stippen' | 'raster' | 'effen';

/** The marks that keep the families apart in grey; their geometry is in `shapes.ts`. */
export type ShapeName = 'wegwijzer' | 'cirkel' | 'blok' | 'streep';

/** The colours of one accent. */
export interface AccentColors {
  /** Lines, numerals and large forms on `ground`, `surface` or the accent's own `tint` (≥ 4.5:1, so text too). */
  readonly strong: string;
  /** A quiet surface behind text. */
  readonly tint: string;
  /** Text on `tint` in the accent's hue (≥ 7:1). */
  readonly inkOnTint: string;
  /** Text and numerals on `strong` (≥ 4.5:1). */
  readonly inkOnStrong: string;
}

/** One complete set of colours: light, dark or print. */
export interface Palette {
  /** The paper of the page. */
  readonly ground: string;
  /** Raised from the paper: boxes, tables, fields. */
  readonly surface: string;
  /** Running text and headings (≥ 7:1 on every surface). */
  readonly ink: string;
  /** Text of the second rank: captions, sources, dates (≥ 4.5:1 on every surface). */
  readonly inkSoft: string;
  /** Hairlines that only separate; no meaning of their own. */
  readonly line: string;
  /** Lines that carry meaning: the edge of a field, an axis (≥ 3:1). */
  readonly lineStrong: string;
  /** What can be done: links and buttons. */
  readonly action: string;
  /** Text on `action`. */
  readonly actionInk: string;
  /** The ring around what has the keyboard (≥ 3:1 on every surface). */
  readonly focus: string;
  /** Label and bar of a tip. */
  readonly tip: string;
  /** Surface of a tip. */
  readonly tipTint: string;
  /** Label and bar of a warning. */
  readonly warning: string;
  /** Surface of a warning. */
  readonly warningTint: string;
  readonly accents: Readonly<Record<AccentName, AccentColors>>;
}

/** The palettes by name. */
export type PaletteName = 'light' | 'dark' | 'print';

/** Pattern and shape of each accent; the colours stand in the palettes. */
export interface Accent {
  readonly pattern: PatternName;
  readonly shape: ShapeName;
}

export const accents: Readonly<Record<AccentName, Accent>> = {
  eerste: { pattern: 'schuin', shape: 'wegwijzer' },
  tweede: { pattern: 'stippen', shape: 'cirkel' },
  derde: { pattern: 'raster', shape: 'blok' },
  basis: { pattern: 'effen', shape: 'streep' },
};

export const palettes: Readonly<Record<PaletteName, Palette>> = {
  light: {
    ground: '#FBF7EF',
    surface: '#FFFDF9',
    ink: '#1B2430',
    inkSoft: '#474F5C',
    line: '#DDD4C3',
    lineStrong: '#857B6A',
    action: '#1A4C85',
    actionInk: '#FFFFFF',
    focus: '#1A4C85',
    tip: '#474F5C',
    tipTint: '#F3ECDF',
    warning: '#6E4300',
    warningTint: '#FBEBC2',
    accents: {
      eerste: { strong: '#A23B18', tint: '#F8E4D8', inkOnTint: '#7A2A0E', inkOnStrong: '#FFFFFF' },
      tweede: { strong: '#0C655D', tint: '#DCEBE4', inkOnTint: '#0A4A45', inkOnStrong: '#FFFFFF' },
      derde: { strong: '#67356F', tint: '#EEE0EE', inkOnTint: '#54285C', inkOnStrong: '#FFFFFF' },
      basis: { strong: '#3F4A5A', tint: '#EDE7DB', inkOnTint: '#2B3441', inkOnStrong: '#FFFFFF' },
    },
  },
  dark: {
    ground: '#15191F',
    surface: '#1D232B',
    ink: '#F1ECE2',
    inkSoft: '#BDB8AE',
    line: '#39414C',
    lineStrong: '#7E8793',
    action: '#9CC4F2',
    actionInk: '#10161D',
    focus: '#F3CF7A',
    tip: '#C9C2B4',
    tipTint: '#23282F',
    warning: '#F3CF7A',
    warningTint: '#33290F',
    accents: {
      eerste: { strong: '#F2A27E', tint: '#3A251C', inkOnTint: '#FAD0BC', inkOnStrong: '#15191F' },
      tweede: { strong: '#79CABB', tint: '#17322F', inkOnTint: '#BDE8DF', inkOnStrong: '#15191F' },
      derde: { strong: '#D7A7DD', tint: '#33233A', inkOnTint: '#EFD4F2', inkOnStrong: '#15191F' },
      basis: { strong: '#B9C1CC', tint: '#262D37', inkOnTint: '#DDE2E9', inkOnStrong: '#15191F' },
    },
  },
  print: {
    ground: '#FFFFFF',
    surface: '#FFFFFF',
    ink: '#16191E',
    inkSoft: '#444A54',
    line: '#BDB7AB',
    lineStrong: '#7A7468',
    action: '#1A4C85',
    actionInk: '#FFFFFF',
    focus: '#1A4C85',
    tip: '#444A54',
    tipTint: '#F6F3EC',
    warning: '#5F3A00',
    warningTint: '#FFF6DC',
    accents: {
      eerste: { strong: '#A23B18', tint: '#FBF0E9', inkOnTint: '#7A2A0E', inkOnStrong: '#FFFFFF' },
      tweede: { strong: '#0C655D', tint: '#EBF4F0', inkOnTint: '#0A4A45', inkOnStrong: '#FFFFFF' },
      derde: { strong: '#67356F', tint: '#F6EEF6', inkOnTint: '#54285C', inkOnStrong: '#FFFFFF' },
      basis: { strong: '#3F4A5A', tint: '#F4F1EA', inkOnTint: '#2B3441', inkOnStrong: '#FFFFFF' },
    },
  },
};

/** The typeface, by the name each medium knows it under. */
export const fonts = {
  family: typeface.family,
  /** On paper: no machine has a family of this name, which Typst would take in place of ours. */
  paperFamily: `${typeface.family} op papier`,
  licence: typeface.licence,
  webFamily: typeface.webFamily,
  webStandIns: typeface.standIns.map(({ name }) => name),
  /** What stands in while the font loads, or where it is not installed. PowerPoint looks for one as wide as Arial. */
  fallback: ['Verdana', 'DejaVu Sans', 'sans-serif'],
} as const;

/** The weights in use: 400 for text, 600 for labels and small headings, 700 for titles and numerals. */
export const weights = { text: 400, label: 600, title: 700 } as const;

/** Sizes on the site in rem (1 rem = 16 px unless the reader says otherwise). One scale, ratio 1.25 from `text`. */
export const webSizes = {
  small: 0.9375,
  text: 1.1875,
  lead: 1.375,
  h3: 1.375,
  h2: 1.75,
  h1: 2.5,
  numeral: 7.5,
} as const;

/** Leading as a multiple of the size. */
export const leading = { text: 1.55, heading: 1.18, slide: 1.28, print: 1.45 } as const;

/** The longest line of running text, in em of its own size: some 66 characters in this face. */
export const measure = 33;

/** Sizes on a slide of 1280 × 720, in px. Nothing is smaller than `small`: it must be read from the back of a room. */
export const slideSizes = {
  small: 28,
  text: 34,
  lead: 38,
  h2: 52,
  h1: 76,
  numeral: 240,
  margin: 80,
} as const;

/** Space in px at 16 px a rem; on the site written as rem, on paper read as 0.75 pt a px. */
export const space = { xxs: 4, xs: 8, s: 12, m: 16, l: 24, xl: 32, xxl: 48, xxxl: 72 } as const;

/** Corners in px. Paper has sharp corners; only what can be pressed is softened. */
export const radii = { paper: 0, control: 4 } as const;

/** Line widths: site in px, slide in px at 1280, paper in pt. */
export const lines = {
  web: { hair: 1, rule: 2, bar: 6 },
  slide: { hair: 2, rule: 3, bar: 12 },
  print: { hair: 0.5, rule: 1, bar: 3 },
} as const;
