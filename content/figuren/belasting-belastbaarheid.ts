import type { Drawing, Figure } from '#figures/figure.ts';
import { drawArrow, drawSvg, element, unsure, write, writeBlock, writeCentred } from '#figures/svg.ts';

const sizes = {
  breed: { width: 1120, height: 510 },
  smal: { width: 360, height: 474 },
} as const;

/** One side of the balance: its name, what it is, and what can be done on this side. */
interface Side {
  readonly name: string;
  readonly what: string;
  readonly remedy: string;
  readonly ways: string;
  /** The label of the piece that goes off or comes on. */
  readonly piece: string;
}

const load: Side = {
  name: 'Belasting',
  what: 'wat werk en leven vragen',
  remedy: 'Maak de last lichter',
  ways: 'andere taken, nieuwe techniek, hulpmiddelen',
  piece: 'eraf',
};

const capacity: Side = {
  name: 'Belastbaarheid',
  what: 'wat iemand kan dragen',
  remedy: 'Vergroot de draagkracht',
  ways: 'opleiding, training, hulp om anders te werken',
  piece: 'erbij',
};

const risk = 'Lang te veel last? Dan is er kans op schade en verzuim.';
const question = 'Vraag wat iemand zelf kan doen, en wat jij kunt doen.';

/** Where one side stands and how large it is written. */
interface Stand {
  readonly x: number;
  readonly width: number;
  /** The height at which the beam carries the block. */
  readonly beam: number;
  readonly block: number;
  readonly text: number;
  readonly title: number;
}

/** The block on the beam, above it the piece that moves, and above that what can be done. */
function drawSide({ palette }: Drawing, side: Side, stand: Stand): readonly string[] {
  const { x, width, beam, block, text, title } = stand;
  const { strong, inkOnStrong } = palette.accents.basis;
  const middle = x + width / 2;
  const top = beam - block;
  const piece = { x, y: top - 8 - text * 1.9, width, height: text * 1.9 };
  const remedy = writeBlock(side.remedy, { x, y: title, width, size: title, weight: 700, fill: palette.ink });
  const ways = writeBlock(side.ways, { x, y: remedy.bottom + text * 1.35, width, size: text, fill: palette.ink });
  const high = [middle, ways.bottom + text * 0.7] as const;
  const low = [middle, piece.y - text * 0.3] as const;
  const [from, to] = side === load ? [low, high] : [high, low];
  const name = {
    x: middle,
    y: top + title * 1.25,
    width: width - text,
    size: title,
    weight: 700,
    fill: inkOnStrong,
    anchor: 'middle',
  } as const;
  return [
    remedy.svg,
    ways.svg,
    drawArrow(from, to, { stroke: strong, width: text / 7 }),
    element('rect', { ...piece, fill: 'none', stroke: strong, 'stroke-width': 2, 'stroke-dasharray': unsure }),
    writeCentred(side.piece, {
      x: middle,
      middle: piece.y + piece.height / 2,
      width,
      size: text,
      fill: palette.ink,
      anchor: 'middle',
    }),
    element('rect', { x, y: top, width, height: block, fill: strong }),
    writeBlock(side.name, name).svg,
    writeBlock(side.what, { ...name, y: name.y + text * 1.35, size: text, weight: 400 }).svg,
  ];
}

/** The beam, level, on its point. */
function drawBeam({ palette }: Drawing, width: number, beam: number, foot: number): string {
  const { strong } = palette.accents.basis;
  const middle = width / 2;
  const half = (foot - beam) * 0.7;
  return [
    element('rect', { x: 0, y: beam, width, height: 8, fill: palette.ink }),
    element('path', { d: `M${middle} ${beam + 8}L${middle + half} ${foot}H${middle - half}Z`, fill: strong }),
  ].join('');
}

function drawWide(drawing: Drawing): readonly string[] {
  const { palette } = drawing;
  const stand = { width: 420, beam: 390, block: 108, text: 30, title: 34 };
  const note = { y: 450, width: 420, size: 30, fill: palette.ink };
  return [
    ...drawSide(drawing, load, { ...stand, x: 20 }),
    ...drawSide(drawing, capacity, { ...stand, x: 680 }),
    drawBeam(drawing, 1120, 390, 504),
    write('evenwicht', { x: 560, y: 366, size: 30, fill: palette.ink, anchor: 'middle' }),
    writeBlock(risk, { ...note, x: 20 }).svg,
    writeBlock(question, { ...note, x: 680 }).svg,
  ];
}

function drawNarrow(drawing: Drawing): readonly string[] {
  const stand = { width: 166, beam: 300, block: 84, text: 16, title: 18 };
  const note = { x: 0, width: 360, size: 16, fill: drawing.palette.ink };
  const first = writeBlock(risk, { ...note, y: 400 });
  return [
    ...drawSide(drawing, load, { ...stand, x: 6 }),
    ...drawSide(drawing, capacity, { ...stand, x: 188 }),
    drawBeam(drawing, 360, 300, 366),
    first.svg,
    writeBlock(question, { ...note, y: first.bottom + 30 }).svg,
  ];
}

const alt =
  'Een balans in evenwicht, met aan de ene kant de belasting en aan de andere kant de belastbaarheid: van de last kan iets af, bij de draagkracht kan iets bij.';

/** The model of load and capacity as a balance. */
export default {
  name: 'belasting-belastbaarheid',
  title: 'Belasting en belastbaarheid in evenwicht',
  alt: () => alt,
  description: () => [
    `De figuur is een balans die waterpas staat. Links ligt de belasting: ${load.what}. Rechts ligt de belastbaarheid: ${capacity.what}.`,
    `Er zijn twee manieren om het evenwicht te bewaren. De eerste: ${load.remedy.toLowerCase()}. Van de belasting gaat iets af. Denk aan ${load.ways}.`,
    `De tweede: ${capacity.remedy.toLowerCase()}. Bij de belastbaarheid komt iets bij. Denk aan ${capacity.ways}.`,
    risk,
    'Een leidinggevende kan vragen wat iemand zelf kan doen om in balans te blijven, en wat hij of zij daaraan kan bijdragen.',
  ],
  table: () => undefined,
  size: (variant) => sizes[variant],
  draw: (drawing) =>
    drawSvg(
      sizes[drawing.variant],
      { alt, palette: drawing.palette },
      ...(drawing.variant === 'breed' ? drawWide(drawing) : drawNarrow(drawing)),
    ),
} satisfies Figure;
