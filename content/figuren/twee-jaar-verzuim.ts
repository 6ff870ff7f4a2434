import type { Drawing, FactLookup, Figure } from '#figures/figure.ts';
import { drawLine, drawSvg, element, write, writeBlock } from '#figures/svg.ts';

const sizes = {
  breed: { width: 1120, height: 515 },
  smal: { width: 360, height: 790 },
} as const;

const roles = ['werkgever', 'medewerker', 'bedrijfsarts', 'arbeidsdeskundige', 'HR'] as const;
type Role = (typeof roles)[number];

/** Something that happens in the two years, and who acts. */
interface Moment {
  readonly when: string;
  readonly what: string;
  readonly who: readonly Role[];
  /** Those who help where somebody asks them: the law names no week for them. */
  readonly help?: readonly Role[];
  /** Whether this is how it once was, and not what holds. */
  readonly past?: true;
}

const both = ['werkgever', 'medewerker'] as const;
const helpers = 'Open vakje: denkt mee. De wet noemt geen week.';
const narrowHelpers = 'Met HR, met arbeidsdeskundige: zij denken mee. De wet noemt geen week.';

/** The moments in their order, with the weeks of the ledger. */
function momentsWith(fact: FactLookup): readonly Moment[] {
  const week = (id: string) => `week ${fact(id).getal ?? ''}`;
  const then = fact('leidraad-verschenen').getal ?? '';
  return [
    { when: 'eerste dag', what: 'ziek melden, en doorgeven', who: both },
    { when: week('leidraad-week-plan'), what: `Leidraad ${then}: al een plan`, who: [], past: true },
    { when: week('verzuim-probleemanalyse'), what: 'probleemanalyse', who: ['bedrijfsarts'] },
    { when: week('verzuim-plan'), what: 'plan van aanpak', who: both, help: ['HR'] },
    {
      when: fact('verzuim-evaluatie').tekst,
      what: 'praten over hoe het gaat',
      who: both,
      help: ['arbeidsdeskundige', 'HR'],
    },
    { when: `na ${week('verzuim-ziekmelding-uwv')}`, what: 'melden bij UWV', who: ['werkgever'], help: ['HR'] },
    {
      when: week('verzuim-eerstejaarsevaluatie'),
      what: 'terugkijken op één jaar',
      who: both,
      help: ['arbeidsdeskundige'],
    },
    { when: 'na een jaar', what: 'ook elders zoeken: spoor twee', who: both, help: ['arbeidsdeskundige'] },
    { when: `na ${week('verzuim-eindevaluatie')}`, what: 'eindevaluatie', who: both },
    {
      when: week('verzuim-wia-aanvraag'),
      what: 'WIA aanvragen',
      who: ['medewerker'],
      help: ['arbeidsdeskundige', 'HR'],
    },
    { when: `na ${fact('verzuim-loon-duur').tekst}`, what: 'einde van de loonplicht', who: ['werkgever'] },
  ];
}

/** The dot of a moment on the line; what once was is open. */
const drawDot = ({ palette }: Drawing, { past }: Moment, x: number, y: number, r: number): string =>
  element('circle', {
    cx: x,
    cy: y,
    r,
    fill: past ? palette.surface : palette.accents.basis.strong,
    stroke: palette.accents.basis.strong,
    'stroke-width': 2,
  });

const inkOf = ({ palette }: Drawing, { past }: Moment) => (past ? palette.inkSoft : palette.ink);

/** Filled below who acts, open below who helps, nothing below all others. */
function drawMark({ palette }: Drawing, { who, help }: Moment, role: Role, x: number, y: number): string {
  const acts = who.includes(role);
  if (!acts && !help?.includes(role)) return '';
  const { strong } = palette.accents.basis;
  return element('rect', {
    x,
    y,
    width: 20,
    height: 20,
    fill: acts ? strong : palette.surface,
    stroke: strong,
    'stroke-width': 2,
  });
}

/** One row a moment: when, what, and a mark below each who acts or helps. */
function drawWide(drawing: Drawing): readonly string[] {
  const { palette, fact } = drawing;
  const { strong } = palette.accents.basis;
  // The names are wider than their columns: every other one stands a line lower.
  const columns = [696, 784, 872, 990, 1078] as const;
  const [top, step] = [72, 37];
  const moments = momentsWith(fact);
  const rows = moments.map((moment, index) => {
    const y = top + 30 + index * step;
    const fill = inkOf(drawing, moment);
    return [
      ...(index === 0 ? [] : [drawLine([40, y - 28], [1118, y - 28], { stroke: palette.line })]),
      drawDot(drawing, moment, 12, y - 9, 8),
      write(moment.when, { x: 40, y, size: 28, weight: 700, fill }),
      write(moment.what, { x: 262, y, size: 28, fill }),
      ...roles.map((role, i) => drawMark(drawing, moment, role, (columns[i] ?? 0) - 10, y - 19)),
    ].join('');
  });
  return [
    drawLine([12, top + 20], [12, top + 20 + (moments.length - 1) * step], { stroke: strong, width: 3 }),
    ...roles.map((role, i) =>
      write(role, {
        x: columns[i] ?? 0,
        y: i % 2 === 0 ? 26 : 60,
        size: 28,
        fill: palette.inkSoft,
        anchor: 'middle',
      }),
    ),
    ...rows,
    write(helpers, { x: 40, y: 509, size: 28, fill: palette.ink }),
  ];
}

/** A phone has no room for columns: who acts stands in words below what happens. */
function drawNarrow(drawing: Drawing): readonly string[] {
  const { palette, fact } = drawing;
  const [top, step, line] = [18, 56, 20];
  const moments = momentsWith(fact);
  const places = moments.map(
    (_, index) => top + index * step + moments.slice(0, index).filter(({ help }) => help).length * line,
  );
  const rows = moments.map((moment, index) => {
    const y = places[index] ?? top;
    const fill = inkOf(drawing, moment);
    return [
      drawDot(drawing, moment, 8, y - 5, 6),
      write(moment.when, { x: 26, y, size: 16, weight: 700, fill }),
      write(moment.what, { x: 152, y, size: 15, fill }),
      write(actorsOf(moment), { x: 152, y: y + line, size: 15, fill: palette.inkSoft }),
      ...(moment.help
        ? [write(`met ${moment.help.join(', ')}`, { x: 152, y: y + 2 * line, size: 15, fill: palette.inkSoft })]
        : []),
    ].join('');
  });
  const stroke = palette.accents.basis.strong;
  return [
    drawLine([8, top], [8, places.at(-1) ?? top], { stroke, width: 3 }),
    ...rows,
    writeBlock(narrowHelpers, { x: 26, y: 758, size: 15, fill: palette.ink, width: 330 }).svg,
  ];
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const actorsOf = ({ who, past }: Moment) => (past ? 'zo was het toen' : who.join(' en '));
const helpOf = (help: readonly Role[]) => `${help.join(' en ')} ${help.length > 1 ? 'denken' : 'denkt'} mee`;
const whoOf = (moment: Moment) => actorsOf(moment) + (moment.help ? `; ${helpOf(moment.help)}` : '');

const alt = 'De stappen in twee jaar verzuim op een lijn, met bij elke stap wie iets doet en wie meedenkt.';

/** Two years of absence from the first day on: when something is due, and who acts. */
export default {
  name: 'twee-jaar-verzuim',
  title: 'Twee jaar verzuim: wie doet wat, en wanneer',
  alt: () => alt,
  description: (fact) => [
    'De figuur toont de stappen onder elkaar, van de eerste dag tot na twee jaar. De afstand zegt niets over de tijd.',
    ...momentsWith(fact).map((moment) => `${upper(moment.when)}: ${moment.what} (${whoOf(moment)}).`),
    `Voor HR en de arbeidsdeskundige noemt de wet geen week: zij denken mee. Wat op de lijn open is getekend, was het plan van de Leidraad, en geldt nu niet.`,
  ],
  table: (fact) => ({
    head: ['Wanneer', 'Wat', 'Wie'],
    rows: momentsWith(fact).map((moment) => [moment.when, moment.what, whoOf(moment)]),
  }),
  size: (variant) => sizes[variant],
  draw: (drawing) =>
    drawSvg(
      sizes[drawing.variant],
      { alt, palette: drawing.palette },
      ...(drawing.variant === 'breed' ? drawWide(drawing) : drawNarrow(drawing)),
    ),
} satisfies Figure;
