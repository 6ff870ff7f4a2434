import type { Drawing, Figure } from '#figures/figure.ts';
import { drawLine, drawSvg, element, write } from '#figures/svg.ts';

const sizes = {
  breed: { width: 1120, height: 392 },
  smal: { width: 360, height: 470 },
} as const;

/** A moment of the traject as `publicatie.yaml` plans it: what, how long after the one before, and whether for all. */
export interface Moment {
  readonly naam: string;
  readonly what: string;
  readonly after: string;
  readonly all: boolean;
}

const moment = (naam: string, what: string, after: string, all = true): Moment => ({ naam, what, after, all });

export const moments: readonly Moment[] = [
  moment('werkgever', 'Overleg', 'begin'),
  moment('besluit', 'Besluit', '2 weken'),
  moment('bijeenkomst', 'Bijeenkomst', '4 weken'),
  moment('gesprek-1', 'Gesprek 1', '2 weken'),
  moment('gesprek-2', 'Gesprek 2', '1 maand'),
  moment('gesprek-3', 'Gesprek 3', '1 maand'),
  moment('gesprek-4', 'Gesprek 4', '1 maand', false),
  moment('afronden', 'Afronden', '1 maand'),
  moment('terugkijken', 'Terugkijken', '3 maanden'),
];

const KEY = 'open rondje: alleen voor andere arboprofessionals';

/** A dot for a moment that all plan, a ring for one that some do. */
const drawDot = ({ palette }: Drawing, { all }: Moment, x: number, y: number, r: number): string =>
  element('circle', {
    cx: x,
    cy: y,
    r,
    fill: all ? palette.accents.basis.strong : palette.surface,
    stroke: palette.accents.basis.strong,
    'stroke-width': 4,
  });

/** The moments on a line from left to right, their words above and below it in turn. */
function drawWide(drawing: Drawing): readonly string[] {
  const { palette } = drawing;
  const [line, first, step] = [170, 40, 130];
  const dots = moments.map((one, i) => {
    const x = first + i * step;
    const top = i % 2 === 0 ? line - 86 : line + 62;
    const anchor = i === 0 ? 'start' : i === moments.length - 1 ? 'end' : 'middle';
    const at = { x: i === 0 ? 0 : i === moments.length - 1 ? sizes.breed.width : x, anchor, size: 28 } as const;
    return [
      drawDot(drawing, one, x, line, 16),
      write(one.what, { ...at, y: top, weight: 700, fill: palette.ink }),
      write(one.after, { ...at, y: top + 36, fill: palette.ink }),
    ].join(' ');
  });
  return [
    drawLine([first, line], [first + step * (moments.length - 1), line], { stroke: palette.lineStrong, width: 4 }),
    ...dots,
    write('De tijd is die na het moment ervoor.', { x: 0, y: 334, size: 28, fill: palette.inkSoft }),
    write(KEY, { x: 0, y: 376, size: 28, fill: palette.inkSoft }),
  ];
}

/** The moments below one another. */
function drawNarrow(drawing: Drawing): readonly string[] {
  const { palette } = drawing;
  const [x, first, step] = [16, 22, 46];
  return [
    drawLine([x, first], [x, first + step * (moments.length - 1)], { stroke: palette.lineStrong, width: 3 }),
    ...moments.map((one, i) => {
      const y = first + i * step;
      return [
        drawDot(drawing, one, x, y, 10),
        write(one.what, { x: 44, y: y + 6, size: 18, weight: 700, fill: palette.ink }),
        write(one.after, { x: 190, y: y + 6, size: 18, fill: palette.ink }),
      ].join(' ');
    }),
    write('De tijd is die na het moment ervoor.', { x: 0, y: 436, size: 15, fill: palette.inkSoft }),
    write(KEY, { x: 0, y: 460, size: 15, fill: palette.inkSoft }),
  ];
}

const alt =
  'Het traject als een lijn met negen momenten, van het overleg met de werkgever tot terugkijken na een halfjaar.';

/** The moments of a traject on a line. */
export default {
  name: 'traject',
  title: 'Het traject: negen momenten op een lijn',
  alt: () => alt,
  description: () => [
    'De figuur toont een lijn met een rondje voor elk moment. Bij elk rondje staat hoe lang het is na het moment ervoor.',
    `De momenten zijn, met de tijd na het vorige: ${moments.map(({ what, after }) => `${what} (${after})`).join(', ')}.`,
    'Het vierde gesprek heeft een open rondje: het staat alleen in het stappenplan voor andere arboprofessionals.',
  ],
  table: () => ({
    head: ['Moment', 'Hoe lang na het vorige', 'Voor wie'],
    rows: moments.map(({ what, after, all }) => [what, after, all ? 'iedereen' : 'andere arboprofessionals']),
  }),
  size: (variant) => sizes[variant],
  draw: (drawing) =>
    drawSvg(
      sizes[drawing.variant],
      { alt, palette: drawing.palette },
      ...(drawing.variant === 'breed' ? drawWide(drawing) : drawNarrow(drawing)),
    ),
} satisfies Figure;
