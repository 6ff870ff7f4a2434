import type { Answers, Measure } from './measure.ts';

/** The counts of a group as somebody typed them, right or wrong: the text of each cell by its address. */
export type Sheet = ReadonlyMap<string, string>;

/** Nothing typed. */
export const EMPTY: Sheet = new Map();

/** The address of the cell with how many took part at a moment. */
export const groupCell = (moment: string): string => `${moment}/aantal`;
/** The address of the cell with how many gave one answer, counted from 1, to a statement. */
export const answerCell = (moment: string, naam: string, answer: number): string => `${moment}/${naam}/${answer}`;

/** A sheet with some cells changed; '' empties one. */
export function fill(sheet: Sheet, cells: Iterable<readonly [string, string]>): Sheet {
  const next = new Map(sheet);
  for (const [cell, text] of cells) {
    if (text.trim() === '') next.delete(cell);
    else next.set(cell, text.trim());
  }
  return next;
}

/** What a cell holds: a whole number up to 999, nothing, or what is none. */
export function numberIn(sheet: Sheet, cell: string): number | undefined | 'wrong' {
  const text = sheet.get(cell);
  if (text === undefined) return undefined;
  return /^\d{1,3}$/.test(text) ? Number(text) : 'wrong';
}

/** How many answered a statement at a moment, by answer; undefined where nothing right stands there. */
export function countsIn(
  sheet: Sheet,
  { scale }: Pick<Measure, 'scale'>,
  moment: string,
  naam: string,
): readonly number[] | undefined {
  const read = scale.map((_, i) => numberIn(sheet, answerCell(moment, naam, i + 1)));
  const numbers = read.map((number) => number ?? 0);
  const right = numbers.filter((number) => number !== 'wrong');
  return right.length === numbers.length && read.some((number) => number !== undefined) ? right : undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How many took part at a moment: what is typed for it, else as many as answered one statement at most. */
export function groupAt(sheet: Sheet, measure: Measure, moment: string): number {
  const typed = numberIn(sheet, groupCell(moment));
  if (typeof typed === 'number') return typed;
  return Math.max(0, ...measure.statements.map(({ naam }) => sum(countsIn(sheet, measure, moment, naam) ?? [])));
}

/** What is wrong with a cell, or with the row it ends. */
export type Fault =
  | { readonly kind: 'no-number'; readonly cell: string; readonly text: string }
  | { readonly kind: 'too-many'; readonly cell: string; readonly given: number; readonly group: number };

/** What in a sheet cannot be: no whole number, or more answers to a statement than took part. */
export function faultsIn(sheet: Sheet, measure: Measure): readonly Fault[] {
  const { moments, statements, scale } = measure;
  const wrong = [...sheet].flatMap(([cell, text]): readonly Fault[] =>
    numberIn(sheet, cell) === 'wrong' ? [{ kind: 'no-number', cell, text }] : [],
  );
  const many = moments.flatMap(({ id }) =>
    statements.flatMap(({ naam }): readonly Fault[] => {
      const given = sum(countsIn(sheet, measure, id, naam) ?? []);
      const group = groupAt(sheet, measure, id);
      return given > group ? [{ kind: 'too-many', cell: answerCell(id, naam, scale.length), given, group }] : [];
    }),
  );
  return [...wrong, ...many];
}

/** A sheet with the answers of one person more. */
export function addPerson(sheet: Sheet, moment: string, answers: Answers): Sheet {
  const more = (cell: string): [string, string] => {
    const now = numberIn(sheet, cell);
    return [cell, String((typeof now === 'number' ? now : 0) + 1)];
  };
  const cells = [...answers].map(([naam, answer]) => more(answerCell(moment, naam, answer)));
  return fill(sheet, [more(groupCell(moment)), ...cells]);
}
