import type { Drawing, Figure } from '#figures/figure.ts';
import type { Area } from '#figures/fills.ts';
import { drawArrow, drawLine, drawSvg, element, writeBlock } from '#figures/svg.ts';

const sizes = {
  breed: { width: 1120, height: 500 },
  smal: { width: 360, height: 556 },
} as const;

/** A person or role, and what it does so that somebody can stay at work. */
interface Role {
  readonly name: string;
  readonly does: string;
  /** The same in fewer words, where the wide drawing has no room for all of them. */
  readonly short?: string;
}

const worker: Role = {
  name: 'Medewerker',
  does: 'zegt wat nodig is om te blijven werken, en denkt mee',
};
const leader: Role = {
  name: 'Leidinggevende',
  does: 'ziet wat verandert, praat over werk en past het samen aan',
};

const forWorker: readonly Role[] = [
  { name: 'Huisarts', does: 'de eigen dokter: behandelt en verwijst' },
  {
    name: 'Bedrijfsmaatschappelijk werk',
    does: 'helpt wie vastloopt, op het werk of thuis',
  },
];
const forLeader: readonly Role[] = [
  {
    name: 'Arbeidsdeskundige',
    does: 'kijkt welk werk past, adviseert en coacht',
    short: 'kijkt welk werk past, en coacht',
  },
  { name: 'HR', does: 'kent regels, denkt mee over gesprekken', short: 'kent regels, denkt mee' },
];
const forBoth: Role = {
  name: 'Bedrijfsarts',
  does: 'legt klachten uit, oordeelt over wat medisch is en verwijst naar hulp',
};

/** Sizes of one variant: of the text, of a box and of the room one helper takes. */
interface Measures {
  readonly size: number;
  readonly box: number;
  readonly helper: number;
}

const inShort = (role: Role): Role => ({ ...role, does: role.short ?? role.does });

/** Name and task below each other. */
function writeRole(role: Role, { x, y, width }: Omit<Area, 'height'>, size: number, fill: string): string {
  const name = writeBlock(role.name, { x, y, width, size: size * 1.12, weight: 700, fill });
  return name.svg + writeBlock(role.does, { x, y: name.bottom + size * 1.28, width, size, fill }).svg;
}

function drawBox({ palette }: Drawing, role: Role, area: Area, size: number, centre: boolean): string {
  const { strong, tint, inkOnStrong } = palette.accents.basis;
  const place = { x: area.x + size * 0.75, y: area.y + size * 1.55, width: area.width - size * 1.5 };
  return [
    element('rect', { ...area, fill: centre ? strong : tint }),
    writeRole(role, place, size, centre ? inkOnStrong : palette.ink),
  ].join('');
}

/** A person in a box, and below it who helps that person, on a line that runs on for `tail`. */
function drawBranch(
  { palette }: Drawing,
  helpers: readonly Role[],
  { x, y, width }: Omit<Area, 'height'>,
  { size, helper }: Measures,
  tail: number,
): string {
  const line = { stroke: palette.accents.basis.strong, width: size / 8 };
  const trunk = x + size;
  const branches = helpers.map((role, index) => {
    const baseline = y + index * helper + size * 1.75;
    const twig = baseline - size * 0.38;
    const left = trunk + size * 1.3;
    return [
      drawLine([trunk, twig], [left - size * 0.3, twig], line),
      writeRole(role, { x: left, y: baseline, width: x + width - left }, size, palette.ink),
    ].join('');
  });
  return drawLine([trunk, y], [trunk, y + tail], line) + branches.join('');
}

function drawWide(drawing: Drawing): readonly string[] {
  const measures = { size: 30, box: 148, helper: 102 };
  const { size, box } = measures;
  const half = { y: 0, width: 524, height: box };
  const right = 1120 - half.width;
  const foot = 382;
  const tail = foot - box;
  return [
    drawBranch(drawing, forWorker, { x: 0, y: box, width: 600 }, measures, tail),
    drawBranch(drawing, forLeader.map(inShort), { x: right, y: box, width: half.width }, measures, tail),
    drawBox(drawing, worker, { x: 0, ...half }, size, true),
    drawBox(drawing, leader, { x: right, ...half }, size, true),
    drawArrow([560, box / 2], [530, box / 2], { stroke: drawing.palette.ink, width: 4 }),
    drawArrow([560, box / 2], [590, box / 2], { stroke: drawing.palette.ink, width: 4 }),
    drawBox(drawing, forBoth, { x: 0, y: foot, width: 1120, height: 118 }, size, false),
  ];
}

function drawNarrow(drawing: Drawing): readonly string[] {
  const measures = { size: 16, box: 86, helper: 60 };
  const { size, box } = measures;
  const full = { x: 0, width: 360 };
  const [tail, second] = [82, 234];
  // Without room to draw a line to both, the words say it.
  const both = { ...forBoth, name: `${forBoth.name}, voor allebei` };
  return [
    drawBranch(drawing, forWorker, { ...full, y: box }, measures, tail),
    drawBox(drawing, worker, { ...full, y: 0, height: box }, size, true),
    drawBranch(drawing, forLeader, { ...full, y: second + box }, measures, tail),
    drawBox(drawing, leader, { ...full, y: second, height: box }, size, true),
    drawBox(drawing, both, { ...full, y: 2 * second, height: box }, size, false),
  ];
}

const alt =
  'Medewerker en leidinggevende praten samen over werk; onder elk staat wie helpt en wat die doet, en de bedrijfsarts is er voor allebei.';

const inWords = ({ name, does }: Role) => `${name}: ${does}.`;

/** Who does what to prevent that somebody drops out, and for whom. */
export default {
  name: 'wie-doet-wat',
  title: 'Wie doet wat, zodat iemand kan blijven werken',
  alt: () => alt,
  description: () => [
    `Bovenaan staan twee mensen die samen over het werk praten. ${inWords(worker)} ${inWords(leader)} Een leidinggevende stelt geen diagnose.`,
    `Wie de medewerker helpt: ${forWorker.map(inWords).join(' ')}`,
    `Wie de leidinggevende helpt: ${forLeader.map(inWords).join(' ')} De arbeidsdeskundige kan ook met de medewerker praten.`,
    `Wie er is voor allebei: ${inWords(forBoth)}`,
  ],
  table: () => {
    const row = (role: Role, whom: string) => [role.name, role.does, whom];
    return {
      head: ['Wie', 'Wat die doet', 'Voor wie'],
      rows: [
        row(worker, 'zichzelf'),
        row(leader, 'de medewerker'),
        ...forWorker.map((role) => row(role, 'de medewerker')),
        ...forLeader.map((role) => row(role, 'de leidinggevende')),
        row(forBoth, 'allebei'),
      ],
    };
  },
  size: (variant) => sizes[variant],
  draw: (drawing) =>
    drawSvg(
      sizes[drawing.variant],
      { alt, palette: drawing.palette },
      ...(drawing.variant === 'breed' ? drawWide(drawing) : drawNarrow(drawing)),
    ),
} satisfies Figure;
