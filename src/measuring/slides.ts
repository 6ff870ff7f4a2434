import { drawBars } from '../figures/bars.ts';
import { type Chart, type Paragraph, type PlainSlide, plain } from '../slides/plain.ts';
import { group } from '../strings/measuring.ts';
import type { Palette } from '../theme/tokens.ts';
import type { Measure } from './measure.ts';
import type { Outcome } from './outcome.ts';
import { lengthOf, type SideTable, sayChanges, sayResult, tablesOf } from './say.ts';

/** The slides of an outcome, and the drawings they name. */
export interface OutcomeSlides {
  readonly slides: readonly PlainSlide[];
  readonly drawings: ReadonlyMap<string, string>;
}

const NOTHING = {
  accent: 'basis',
  minutes: 0,
  versions: [],
  paragraphs: [],
  numbers: [],
  table: undefined,
  grade: 0,
  figure: undefined,
  emblem: undefined,
  about: '',
  notes: [plain(group.slideNote)],
} as const satisfies Partial<PlainSlide>;

const altOf = ({ cells }: SideTable): string => cells.map((row) => row.join(': ')).join('. ');

/** The chart of a side as a drawing: a panel for each statement, in it a bar for each moment. */
export function drawSide(table: SideTable, { moments }: Outcome, palette: Palette, variant: 'breed' | 'smal'): string {
  const panels = table.rows.map(({ statement, results }) => ({
    title: statement.zin,
    bars: moments.map(({ naam }, i) => ({ label: naam, share: lengthOf(results[i]), told: sayResult(results[i]) })),
  }));
  return drawBars(panels, { palette, variant, alt: altOf(table) });
}

/** The same for a program that draws by itself. */
export const chartOf = (table: SideTable, { moments }: Outcome): Chart => ({
  alt: altOf(table),
  categories: table.rows.map(({ statement }) => statement.zin),
  series: moments.map(({ naam }, i) => ({
    name: naam,
    shares: table.rows.map(({ results }) => lengthOf(results[i])),
    told: table.rows.map(({ results }) => sayResult(results[i])),
  })),
});

const ratioOf = (svg: string): number => {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(width) / Number(height);
};

/** Widths of the columns in percent: the statements first, the rest alike, in steps of 5. */
function sharesOf(columns: number): readonly number[] {
  const rest = Math.min(20, Math.floor(50 / (columns - 1) / 5) * 5);
  return [100 - rest * (columns - 1), ...Array.from({ length: columns - 1 }, () => rest)];
}

/** So many statements fit on a slide that shows them as a table. */
const ON_A_SLIDE = 3;

/** A table in parts that each fit on a slide, each below the same head. */
function partsOf([head = [], ...rows]: SideTable['cells']): readonly SideTable['cells'][] {
  const count = Math.ceil(rows.length / ON_A_SLIDE);
  return Array.from({ length: count }, (_, i) => [head, ...rows.slice(i * ON_A_SLIDE, (i + 1) * ON_A_SLIDE)]);
}

const points = (lines: readonly string[]): readonly Paragraph[] =>
  lines.map((line) => ({ ...plain(line), mark: 'bullet' }));

/** The slides of an outcome: by side a chart, and its table; then what changed. */
export function slidesOf(outcome: Outcome, measure: Measure, palette: Palette, draws: 'us' | 'office'): OutcomeSlides {
  const drawings = new Map<string, string>();
  const foot = group.slideFoot(measure.least);
  const sides = tablesOf(outcome, measure).flatMap((table): PlainSlide[] => {
    const { id, naam } = table.side;
    const title = group.slideTitle(naam);
    const name = `uitkomst-${id}`;
    const svg = drawSide(table, outcome, palette, 'breed');
    if (draws === 'us') drawings.set(name, svg);
    const shown =
      draws === 'us'
        ? { figure: { name, alt: altOf(table), ratio: ratioOf(svg) } }
        : { chart: chartOf(table, outcome) };
    return [
      { ...NOTHING, ...shown, slug: name, title, layout: 'figuur', foot },
      ...partsOf(table.cells).map(
        (rows, i, all): PlainSlide => ({
          ...NOTHING,
          slug: i === 0 ? `${name}-tabel` : `${name}-tabel-${i + 1}`,
          title: group.slideTable(naam) + (all.length === 1 ? '' : ` (${i + 1}/${all.length})`),
          layout: 'tabel',
          foot,
          grade: 2,
          table: { rows, shares: sharesOf(rows[0]?.length ?? 2) },
        }),
      ),
    ];
  });
  const { more, less } = sayChanges(outcome);
  const told = [
    ['vaker', group.more, more],
    ['minder', group.less, less],
  ] as const;
  const changes = told.flatMap(([slug, title, lines]): PlainSlide[] =>
    lines.length === 0
      ? []
      : [{ ...NOTHING, slug: `uitkomst-${slug}`, title, layout: 'punten', foot, grade: 2, paragraphs: points(lines) }],
  );
  return { slides: [...sides, ...changes], drawings };
}
