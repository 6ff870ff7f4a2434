import type { Layout } from './layout-kinds.ts';
import { gradesOf } from './slide-grades.ts';
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
  /** Room between its points; in a table above and below the text of a cell. */
  readonly gap: number;
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
  /** Date, place and who, on a title slide. */
  readonly about: TextBox | undefined;
}

const { margin, small, text, h2, h1 } = slideSizes;
const full = slideSize.width - 2 * margin;
/** Left edge of what stands beside a big numeral, and the size of a title there: what is numbered has long names. */
const beside = 360;
const titleBeside = 46;
/** The side of a code to point a telephone at, and the width of the text beside it. */
const code = 250;
const besideCode = full - code - 60;

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
    gap: 0,
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
    gap: gaps.block,
    ...box,
  };
}

function rule(x: number = margin): Box {
  return { x, y: 190, width: slideSize.width - margin - x, height: 3 };
}

const none = { rule: undefined, text: undefined, figure: undefined, emblem: undefined, about: undefined };

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
  gap: 0,
};

/** Room between two blocks, in px; and how far points hang behind their bullets, as a multiple of their size. */
export const gaps = { block: 26, bullet: 1.15 } as const;

/** How far the points of a text hang behind their bullets, in px. */
export const hangOf = ({ size }: Pick<TextBox, 'size'>): number => Math.round(size * gaps.bullet);

/** The line to write on below an agreement: its height. */
export const writingLine = 40;

/** The rows of `getallen` and `momenten`: width of the column with what stands big, its size, and the room between. */
export const numbers = {
  getallen: { width: 350, size: 96, gap: 40 },
  momenten: { width: 320, size: 50, gap: 40 },
} as const;

/** How the rows of big words or figures are set in a layout. */
export const numbersIn = (layout: Layout) => (layout === 'momenten' ? numbers.momenten : numbers.getallen);

/**
 * Whether the first column of a table holds names, which are set apart; one wider than this, in percent, holds
 * sentences, and there bold type would choose a side.
 */
export const holdsNames = (shares: readonly number[]): boolean => (shares[0] ?? 100) <= 30;

/** The cells of a table: the distance of lines, and the padding at the sides. */
export const cells = { leading: 1.22, side: 16 } as const;

const table = body({ y: 202, height: 440 });

/** A conversation has much to show: a title of one line, and all else for what is said. */
const conversation: Pick<Frame, 'title' | 'rule' | 'text'> = {
  title: title({ y: 34, height: 64 }),
  rule: { ...rule(), y: 108 },
  text: body({ y: 130, height: 514 }),
};

const frames: Readonly<Record<Layout, Frame>> = {
  titel: {
    ...none,
    ground: 'paper',
    title: title({ y: 64, height: 3 * 92, size: h1 }),
    text: body({ y: 364, height: 210 }),
    about: body({ y: 600, height: 80, size: small, anchor: 'bottom' }),
  },
  zin: { ...none, ground: 'paper', title: title(), rule: rule(), text: body({ anchor: 'middle' }) },
  citaat: { ...none, ground: 'tint', title: title(), rule: rule(), text: body({ anchor: 'middle' }) },
  punten: { ...none, ground: 'paper', title: title(), rule: rule(), text: body() },
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
  vraag: { ...none, ground: 'tint', title: title(), rule: rule(), text: body() },
  casus: {
    ...none,
    ground: 'panel',
    emblem: { x: margin, y: 84, width: 240, height: 300 },
    title: title({ x: 460, width: 740, height: 4 * 62 }),
    rule: { ...rule(460), y: 316 },
    text: body({ x: 460, y: 348, width: 740, height: 290 }),
  },
  tabel: { ...none, ground: 'paper', title: title(), rule: rule(), text: table },
  contrast: { ...none, ground: 'paper', title: title(), text: table },
  getallen: { ...none, ground: 'paper', title: title(), rule: rule(), text: body() },
  momenten: { ...none, ground: 'tint', title: title(), rule: rule(), text: body() },
  slot: { ...none, ground: 'paper', title: title(), rule: rule(), text: body() },
  moment: { ...none, ground: 'tint', ...conversation },
  gesprek: { ...none, ground: 'paper', ...conversation },
};

/** A title and a text beside a big numeral. */
const besideNumeral = (layout: 'punten' | 'zin', text: Partial<TextBox>): Frame => ({
  ...frames[layout],
  emblem: { x: margin, y: 64, width: 240, height: 290 },
  title: title({ x: beside, width: full - beside + margin, size: titleBeside }),
  rule: rule(beside),
  text: body({ x: beside, width: full - beside + margin, ...text }),
});

const besideEmblem: Partial<Record<Layout, Frame>> = {
  punten: besideNumeral('punten', {}),
  zin: besideNumeral('zin', { anchor: 'middle' }),
  slot: {
    ...frames.slot,
    emblem: { x: margin + full - code, y: 230, width: code, height: code },
    text: body({ width: besideCode }),
  },
};

/**
 * Where everything stands on a slide of this layout.
 * @param withEmblem whether it has a big numeral, or the code of an address
 * @param grade which of the sizes of its text, from 0, the largest
 */
export function frameOf(layout: Layout, withEmblem: boolean, grade = 0): Frame {
  const frame = (withEmblem ? besideEmblem[layout] : undefined) ?? frames[layout];
  const [largest, ...others] = gradesOf(layout, withEmblem);
  return frame.text ? { ...frame, text: { ...frame.text, ...([largest, ...others][grade] ?? largest) } } : frame;
}

/** The layouts that change when there is a big numeral or a code. */
export const layoutsWithEmblem: readonly Layout[] = ['punten', 'zin', 'slot'];
