import type { Measure } from './measure.ts';
import { outcomeOf } from './outcome.ts';
import { answerCell, countsIn, EMPTY, fill, groupCell, type Sheet } from './sheet.ts';

const BEGIN = ['moment', 'deelnemers', 'stelling', 'zin'] as const;
const END = ['antwoorden', 'eens'] as const;
/** What stands where too few answered. */
const FEW = 'te weinig';

const quote = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const headOf = ({ scale }: Measure): readonly string[] => [...BEGIN, ...scale, ...END];

/**
 * The counts that may be told as a table for a spreadsheet: by semicolons, as Dutch programs read it. Where too few
 * answered a statement, that stands there instead.
 */
export function writeCsv(sheet: Sheet, measure: Measure): string {
  const { moments, rows } = outcomeOf(sheet, measure);
  const lines = moments.flatMap(({ id, group }, at) =>
    rows.flatMap(({ statement: { naam, zin }, results }) => {
      const result = results[at];
      if (result === undefined || result.kind === 'none') return [];
      const about = [id, String(group), naam, zin];
      if (result.kind === 'few') return [[...about, ...measure.scale.map(() => ''), FEW, FEW]];
      const counts = countsIn(sheet, measure, id, naam) ?? [];
      return [[...about, ...counts.map(String), String(result.of), String(result.agree)]];
    }),
  );
  // With the mark of Unicode at its begin, spreadsheets read its letters right.
  return `\ufeff${[headOf(measure), ...lines].map((cells) => `${cells.map(quote).join(';')}\r\n`).join('')}`;
}

/**
 * How many statements, at one moment each, have answers in a sheet that its table does not hold: too few to be told, or not
 * right. Who goes on with the table later has lost them.
 */
export function heldBack(sheet: Sheet, measure: Measure): number {
  const { moments, rows } = outcomeOf(sheet, measure);
  const told = moments.flatMap((_, at) => rows.filter(({ results }) => results[at]?.kind === 'told')).length;
  const has = (moment: string, naam: string) =>
    measure.scale.some((_, i) => Number(sheet.get(answerCell(moment, naam, i + 1)) ?? 0) !== 0);
  const typed = measure.moments.flatMap(({ id }) => measure.statements.filter(({ naam }) => has(id, naam))).length;
  return typed - told;
}

/** What may stand between cells: ours, and what a spreadsheet that is not Dutch makes of it. */
const BETWEEN = [';', ',', '\t'] as const;

/** The lines of a table as cells; quoted ones may hold what stands between cells. */
function cellsOf(text: string, by: (typeof BETWEEN)[number]): readonly (readonly string[])[] {
  const cell = new RegExp(`(?:^|${by})(?:"((?:[^"]|"")*)"|([^${by}]*))`, 'g');
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(cell)].map(([, quoted, plain = '']) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    );
}

/** A table as it is read: the counts, and how many of its lines say that too few answered. */
interface Table {
  readonly sheet: Sheet;
  readonly few: number;
}

/** Reads such a table; undefined where it is none of ours. Never throws. */
export function readCsv(text: string, measure: Measure): Table | undefined {
  const own = headOf(measure);
  const read = BETWEEN.map((by) => cellsOf(text, by)).find(([head = []]) => own.every((name, i) => head[i] === name));
  if (read === undefined) return undefined;
  const lines = read.slice(1).filter((cells) => cells.some((cell) => cell !== ''));
  if (lines.length > measure.moments.length * measure.statements.length) return undefined;
  const known = ([moment, , naam]: readonly string[]) =>
    measure.moments.some(({ id }) => id === moment) && measure.statements.some((one) => one.naam === naam);
  if (!lines.every(known)) return undefined;
  const sheet = fill(
    EMPTY,
    lines.flatMap(([moment = '', group = '', naam = '', , ...counts]) => [
      [groupCell(moment), group] as const,
      ...measure.scale.map((_, i) => [answerCell(moment, naam, i + 1), counts[i] ?? ''] as const),
    ]),
  );
  return { sheet, few: lines.filter((cells) => cells.includes(FEW)).length };
}
