import { leading, slideSizes, weights } from './tokens.ts';

/** A slide in px; every length here is read at this size. */
export const slideSize = { width: 1280, height: 720 } as const;

/** A rectangle on the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle with text in it. */
export interface TextBox extends Box {
  readonly size: number;
  readonly weight: (typeof weights)[keyof typeof weights];
  /** Distance of two lines as a multiple of the size. */
  readonly leading: number;
  /** Where the text stands when it does not fill its box. */
  readonly anchor: 'top' | 'middle' | 'bottom';
}

/** What the slide is painted with: paper, the accent's tint, or a panel of the accent's colour at the left. */
export type Ground = 'paper' | 'tint' | 'panel';

/** Where everything stands on a slide of one layout. */
export interface Frame {
  readonly ground: Ground;
  readonly title: TextBox;
  /** The line below the title. */
  readonly rule: Box | undefined;
  readonly text: TextBox | undefined;
  readonly figure: Box | undefined;
  readonly emblem: Box | undefined;
  /** The row of fifteen marks: five handvatten, twice five ingredients. */
  readonly marks: Box | undefined;
}

/** The layouts a slide can have. */
export const layoutNames = [
  'titel',
  'punten',
  'figuur',
  'figuur-punten',
  'vraag',
  'casus',
  'tabel',
  'getallen',
  'slot',
] as const;
export type Layout = (typeof layoutNames)[number];

/** What a layout does with what it is given, for every output. */
export interface Traits {
  /** Its main content: what is written as text, or rows of cells. */
  readonly holds: 'text' | 'numbers' | 'table';
  /** How points begin: with the mark of a family, with nothing but a line between them, or with a box to tick. */
  readonly points: 'marks' | 'rows' | 'boxes';
  /** Whether a sentence is set large, because it is the slide. */
  readonly statement: boolean;
  /** Whether new text in an empty slide begins as a sentence; else as a point. */
  readonly sentences: boolean;
  /** Whether foot and number are shown. */
  readonly foot: boolean;
}

const usualTraits: Traits = { holds: 'text', points: 'marks', statement: false, sentences: false, foot: true };

export const traits: Readonly<Record<Layout, Traits>> = {
  titel: { ...usualTraits, sentences: true, foot: false },
  punten: { ...usualTraits, statement: true },
  figuur: usualTraits,
  'figuur-punten': usualTraits,
  vraag: { ...usualTraits, points: 'rows' },
  casus: { ...usualTraits, sentences: true },
  tabel: { ...usualTraits, holds: 'table' },
  getallen: { ...usualTraits, holds: 'numbers' },
  slot: { ...usualTraits, points: 'boxes', statement: true },
};

const { margin, small, text, lead, h2, h1 } = slideSizes;
const full = slideSize.width - 2 * margin;
/** Left edge of what stands beside a big numeral, and the size of a title there: handvatten have long names. */
const beside = 360;
const titleBeside = 46;
const pointsBeside = 36;
/** Points and questions that have the whole width of the slide. */
const points = 42;

function title(box: Partial<TextBox> = {}): TextBox {
  return {
    x: margin,
    y: 52,
    width: full,
    height: 2 * 62,
    size: h2,
    weight: weights.title,
    leading: leading.heading,
    anchor: 'bottom',
    ...box,
  };
}

function body(box: Partial<TextBox> = {}): TextBox {
  return {
    x: margin,
    y: 214,
    width: full,
    height: 436,
    size: text,
    weight: weights.text,
    leading: leading.slide,
    anchor: 'top',
    ...box,
  };
}

function rule(x: number = margin): Box {
  return { x, y: 190, width: slideSize.width - margin - x, height: 3 };
}

const none = { rule: undefined, text: undefined, figure: undefined, emblem: undefined, marks: undefined };

/** The logo of who publishes it, on a title slide. */
export const logoPlace: Box = { x: margin, y: 36, width: 320, height: 60 };

/** Source, family and number at the bottom of every slide. */
export const foot: TextBox = {
  x: margin,
  y: 656,
  width: full,
  height: 36,
  size: small,
  weight: weights.text,
  leading: leading.heading,
  anchor: 'middle',
};

/**
 * Room between two blocks or points of a text, and between its bullets and their words;
 * `question` is the room above and below the line that parts two questions.
 */
export const gaps = { point: 18, block: 26, bullet: 48, question: 14 } as const;

/** A sentence that is the slide: a paragraph, not a point of a list, in the layouts `punten` and `slot`. */
export const statement = { size: 56, leading: 1.28 } as const;

/** The rows of `getallen`: width of the column with the big figures, their size, and the room between. */
export const numbers = { width: 350, size: 96, gap: 40 } as const;

/**
 * Whether the first column of a table holds names, which are set apart; one wider than this, in percent, holds
 * sentences, and there bold type would choose a side.
 */
export const holdsNames = (shares: readonly number[]): boolean => (shares[0] ?? 100) <= 30;

/** The cells of `tabel`: text size, and padding at the sides and above and below. */
export const cells = { size: 30, leading: 1.22, side: 16, above: 11 } as const;

const frames: Readonly<Record<Layout, Frame>> = {
  titel: {
    ...none,
    ground: 'paper',
    title: title({ y: 104, height: 3 * 92, size: h1 }),
    text: body({ y: 404, height: 110, size: lead }),
    marks: { x: margin, y: 560, width: full, height: 52 },
  },
  punten: { ...none, ground: 'paper', title: title(), rule: rule(), text: body({ size: points }) },
  figuur: {
    ...none,
    ground: 'paper',
    title: title({ y: 34, height: 64 }),
    figure: { x: margin, y: 108, width: full, height: 540 },
  },
  'figuur-punten': {
    ...none,
    ground: 'paper',
    title: title(),
    rule: rule(),
    figure: { x: margin, y: 222, width: 680, height: 416 },
    text: body({ x: 800, width: 400 }),
  },
  vraag: { ...none, ground: 'tint', title: title(), rule: rule(), text: body({ size: points }) },
  casus: {
    ...none,
    ground: 'panel',
    emblem: { x: margin, y: 84, width: 240, height: 300 },
    title: title({ x: 460, width: 740, height: 4 * 62 }),
    rule: { ...rule(460), y: 316 },
    text: body({ x: 460, y: 348, width: 740, height: 290, size: lead }),
  },
  tabel: {
    ...none,
    ground: 'paper',
    title: title(),
    rule: rule(),
    text: body({ y: 202, height: 440, size: cells.size }),
  },
  getallen: { ...none, ground: 'paper', title: title(), rule: rule(), text: body({ size: lead }) },
  slot: {
    ...none,
    ground: 'paper',
    title: title(),
    rule: rule(),
    text: body({ height: 330, size: points }),
    marks: { x: margin, y: 584, width: full, height: 32 },
  },
};

const besideEmblem: Partial<Record<Layout, Frame>> = {
  punten: {
    ...frames.punten,
    emblem: { x: margin, y: 64, width: 240, height: 290 },
    title: title({ x: beside, width: full - beside + margin, size: titleBeside }),
    rule: rule(beside),
    text: body({ x: beside, width: full - beside + margin, size: pointsBeside }),
  },
};

/** Where everything stands on a slide of this layout, with or without a big numeral. */
export function frameOf(layout: Layout, withEmblem: boolean): Frame {
  return (withEmblem ? besideEmblem[layout] : undefined) ?? frames[layout];
}

/** The layouts that change when there is a big numeral. */
export const layoutsWithEmblem: readonly Layout[] = ['punten'];
