import { drawBars } from '../figures/bars.ts';
import { fitTable } from '../slides/columns.ts';
import { type Chart, type PlainSlide, plain, type SlideText } from '../slides/plain.ts';
import { setText, textFits } from '../slides/set-text.ts';
import { group } from '../strings/measuring.ts';
import type { Palette } from '../theme/tokens.ts';
import type { Measure } from './measure.ts';
import type { Outcome } from './outcome.ts';
import { lengthOf, type SideTable, sayChanges, sayMessage, sayResult, tablesOf } from './say.ts';

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

/** Cuts rows into parts that are as long as each other. */
function cut<T>(rows: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / most);
  const long = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, i) => rows.slice(i * long, (i + 1) * long));
}

/** So many statements fit on a slide at most: with a bar for each moment, and as rows of a table. */
const MOST = { chart: 4, table: 3 };

const setRows = (rows: SideTable['cells']): SlideText =>
  setText('tabel', false, (box) => ({ paragraphs: [], numbers: [], table: fitTable(rows, box) }));

/** A table in parts that each fit on a slide, each below the same head. */
function setTables([head = [], ...rows]: SideTable['cells'], most = MOST.table): readonly SlideText[] {
  const set = cut(rows, most).map((part) => setRows([head, ...part]));
  return most === 1 || set.every((text) => textFits(text, 'tabel')) ? set : setTables([head, ...rows], most - 1);
}

/** The same title for each of a row of slides, with which of how many it is. */
const nth = (title: string, i: number, all: number): string => (all === 1 ? title : `${title} (${i + 1}/${all})`);
const slugOf = (name: string, i: number): string => (i === 0 ? name : `${name}-${i + 1}`);

/** A side of which a part of the statements is shown. */
const partOf = ({ side, cells: [head = [], ...cells], rows: all }: SideTable, rows: SideTable['rows']): SideTable => ({
  side,
  rows,
  cells: [head, ...cells.filter((_, i) => rows.includes(all[i] as (typeof rows)[number]))],
});

const setPoints = (lines: readonly string[]): SlideText =>
  setText('punten', false, () => ({
    paragraphs: lines.map((line) => ({ ...plain(line), mark: 'bullet' })),
    numbers: [],
    table: undefined,
  }));

/** The slides of an outcome: by side a chart, and its table; then what changed. */
export function slidesOf(outcome: Outcome, measure: Measure, palette: Palette, draws: 'us' | 'office'): OutcomeSlides {
  const drawings = new Map<string, string>();
  const foot = group.slideFoot(measure.least);
  const sides = tablesOf(outcome, measure).flatMap((table): PlainSlide[] => {
    const { id, naam } = table.side;
    const name = `uitkomst-${id}`;
    const charts = cut(table.rows, MOST.chart).map((rows, i, { length }): PlainSlide => {
      const part = partOf(table, rows);
      const slug = slugOf(name, i);
      const svg = drawSide(part, outcome, palette, 'breed');
      if (draws === 'us') drawings.set(slug, svg);
      const shown =
        draws === 'us'
          ? { figure: { name: slug, alt: altOf(part), ratio: ratioOf(svg) } }
          : { chart: chartOf(part, outcome) };
      return { ...NOTHING, ...shown, slug, title: nth(sayMessage(table, outcome), i, length), layout: 'figuur', foot };
    });
    const tables = setTables(table.cells).map((text, i, { length }): PlainSlide => {
      const title = nth(group.slideTable(naam), i, length);
      return { ...NOTHING, ...text, slug: slugOf(`${name}-tabel`, i), title, layout: 'tabel', foot };
    });
    return [...charts, ...tables];
  });
  const { more, less } = sayChanges(outcome);
  const told = [
    ['vaker', group.more, more],
    ['minder', group.less, less],
  ] as const;
  const changes = told.flatMap(([slug, title, lines]): PlainSlide[] =>
    lines.length === 0
      ? []
      : [{ ...NOTHING, ...setPoints(lines), slug: `uitkomst-${slug}`, title, layout: 'punten', foot }],
  );
  return { slides: [...sides, ...changes], drawings };
}
