import { amountOf } from '#figures/amounts.ts';
import type { Drawing, Fact, FactLookup, Figure } from '#figures/figure.ts';
import { drawLine, drawSvg, element, write, writeCentred } from '#figures/svg.ts';

const sizes = {
  breed: { width: 1120, height: 504 },
  smal: { width: 360, height: 404 },
} as const;

/** A thing that must be ready by a week of absence. */
interface Deadline {
  readonly what: string;
  readonly when: string;
  /** How many whole weeks there are for it: "in week 5" leaves five, "voor week 8" seven. */
  readonly weeks: number;
}

/** One time path with its year. */
interface Path {
  readonly name: string;
  readonly year: string;
  /** Whether it is the law today. */
  readonly valid: boolean;
  readonly deadlines: readonly Deadline[];
}

function deadlineOf(what: string, fact: Pick<Fact, 'id' | 'tekst' | 'getal'>): Deadline {
  const before = /^voor /i.test(fact.tekst);
  return { what, when: fact.tekst, weeks: amountOf(fact) - (before ? 1 : 0) };
}

/** What holds now: the newer value of the ledger where it has one. */
function nowOf(fact: Fact): Pick<Fact, 'id' | 'tekst' | 'getal'> & { jaar: number } {
  return fact.actueel === undefined ? fact : { id: fact.id, ...fact.actueel };
}

function pathsWith(fact: FactLookup): readonly Path[] {
  const [analysis, plan] = [fact('leidraad-poortwachter-probleemanalyse'), fact('leidraad-poortwachter-plan')];
  return [
    {
      name: 'Leidraad',
      year: fact('leidraad-verschenen').getal ?? '',
      valid: false,
      deadlines: [
        deadlineOf('probleemoriëntatie', fact('leidraad-week-probleemorientatie')),
        deadlineOf('plan van aanpak', fact('leidraad-week-plan')),
      ],
    },
    {
      name: 'Poortwachter toen',
      year: String(plan.jaar),
      valid: false,
      deadlines: [deadlineOf('probleemoriëntatie', analysis), deadlineOf('plan van aanpak', plan)],
    },
    {
      name: 'Poortwachter nu',
      year: String(nowOf(plan).jaar),
      valid: true,
      deadlines: [deadlineOf('probleemanalyse', nowOf(analysis)), deadlineOf('plan van aanpak', nowOf(plan))],
    },
  ];
}

/** The axis of weeks: where it starts, how wide a week is, and the size of its text. */
interface Axis {
  readonly x: number;
  readonly week: number;
  readonly weeks: number;
  readonly text: number;
}

const lastWeek = (paths: readonly Path[]) =>
  Math.ceil(Math.max(...paths.flatMap(({ deadlines }) => deadlines.map(({ weeks }) => weeks))));

const count = (length: number) => Array.from({ length }, (_, index) => index);

function drawNumbers({ palette }: Drawing, { x, week, weeks, text }: Axis, y: number): readonly string[] {
  const face = { y, size: text, fill: palette.inkSoft, anchor: 'middle' } as const;
  return count(weeks).map((index) => write(String(index + 1), { ...face, x: x + (index + 0.5) * week }));
}

/** Hairlines between the weeks. */
function drawWeeks({ palette }: Drawing, { x, week, weeks }: Axis, top: number, foot: number): readonly string[] {
  return count(weeks + 1).map((index) => {
    const at = x + index * week;
    return drawLine([at, top], [at, foot], { stroke: palette.line });
  });
}

/** The bars of one path; what holds today is filled, what is history is outlined. */
function drawBars({ palette }: Drawing, { deadlines, valid }: Path, { x, week, text }: Axis, top: number): string {
  const { strong, tint, inkOnStrong } = palette.accents.basis;
  const height = text * 1.9;
  return deadlines
    .map(({ what, when, weeks }, index) => {
      const y = top + index * (height + text * 0.4);
      const bar = { x: x + 1, y, width: weeks * week - 2, height, fill: valid ? strong : tint };
      const label = { x: x + text * 0.6, middle: y + height / 2, width: bar.width, size: text } as const;
      return [
        element('rect', { ...bar, stroke: strong, 'stroke-width': 2 }),
        writeCentred(`${what}: ${when}`, { ...label, fill: valid ? inkOnStrong : palette.ink }),
      ].join('');
    })
    .join('');
}

function drawWide(drawing: Drawing): readonly string[] {
  const { palette, fact } = drawing;
  const paths = pathsWith(fact);
  const weeks = lastWeek(paths);
  const axis = { x: 284, week: 836 / weeks, weeks, text: 30 };
  return [
    write('verzuimweek', { x: 0, y: 28, size: 28, fill: palette.inkSoft }),
    ...drawNumbers(drawing, { ...axis, text: 28 }, 28),
    ...drawWeeks(drawing, axis, 44, 500),
    ...paths.flatMap((path, index) => {
      const y = 62 + index * 152;
      return [
        write(path.name, { x: 0, y: y + 37, size: 30, weight: 700, fill: palette.ink }),
        write(path.year, { x: 0, y: y + 78, size: 30, fill: palette.ink }),
        drawBars(drawing, path, axis, y),
      ];
    }),
  ];
}

function drawNarrow(drawing: Drawing): readonly string[] {
  const { palette, fact } = drawing;
  const paths = pathsWith(fact);
  const weeks = lastWeek(paths);
  const axis = { x: 1, week: 358 / weeks, weeks, text: 15 };
  return [
    write('verzuimweek', { x: 0, y: 16, size: 15, fill: palette.inkSoft }),
    ...drawNumbers(drawing, axis, 38),
    ...paths.flatMap((path, index) => {
      const y = 50 + index * 122;
      return [
        write(`${path.name}, ${path.year}`, { x: 0, y: y + 17, size: 18, weight: 700, fill: palette.ink }),
        ...drawWeeks(drawing, axis, y + 26, y + 104),
        drawBars(drawing, path, axis, y + 32),
      ];
    }),
  ];
}

const inWords = ({ deadlines }: Path) => deadlines.map(({ what, when }) => `${what} ${when}`).join(', ');

const alt = 'De Leidraad wilde probleemanalyse en plan van aanpak eerder klaar hebben dan de wet, toen en nu.';

/** By which week of absence analysis and plan are ready: the Leidraad against the law, then and now. */
export default {
  name: 'tijdpad',
  title: 'Het tijdpad: de Leidraad naast de Wet verbetering poortwachter',
  alt: () => alt,
  description: (fact) => [
    'De figuur toont weken op een rij. Elke balk begint bij de ziekmelding en eindigt in de week waarin iets klaar moet zijn.',
    ...pathsWith(fact).map((path) => `${path.name} (${path.year}): ${inWords(path)}.`),
    'De bron van 2004 geeft voor de wet één moment voor beide stappen. De wet van nu heeft er twee. Wat nu geldt, is gevuld getekend.',
    ...[fact('leidraad-week-plan').opmerking].flatMap((remark) => remark ?? []),
  ],
  table: (fact) => ({
    head: ['Tijdpad', 'Jaar', 'Wat', 'Klaar'],
    rows: pathsWith(fact).flatMap(({ name, year, deadlines }) =>
      deadlines.map(({ what, when }) => [name, year, what, when]),
    ),
  }),
  size: (variant) => sizes[variant],
  draw: (drawing) =>
    drawSvg(
      sizes[drawing.variant],
      { alt, palette: drawing.palette },
      ...(drawing.variant === 'breed' ? drawWide(drawing) : drawNarrow(drawing)),
    ),
} satisfies Figure;
