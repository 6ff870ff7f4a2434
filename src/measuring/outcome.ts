import type { Measure, Named, Statement } from './measure.ts';
import { countsIn, groupAt, type Sheet } from './sheet.ts';

/** What is told of a statement at a moment: who agrees of how many, or that too few answered to tell. */
export type Result =
  | { readonly kind: 'told'; readonly agree: number; readonly of: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'none' };

export interface Row {
  readonly statement: Statement;
  /** One for each moment of the outcome. */
  readonly results: readonly Result[];
}

/** What a group answered, at each moment of which something is known. */
export interface Outcome {
  readonly moments: readonly (Named & { readonly group: number })[];
  readonly rows: readonly Row[];
}

function resultOf(counts: readonly number[], group: number, { agree, least }: Measure): Result {
  const of = counts.reduce((sum, one) => sum + one, 0);
  if (of === 0) return { kind: 'none' };
  if (of < least || group < least) return { kind: 'few' };
  // More answers than took part: one of the two is wrong, and nobody knows which.
  if (of > group) return { kind: 'none' };
  return { kind: 'told', agree: counts.slice(agree - 1).reduce((sum, one) => sum + one, 0), of };
}

/** The outcome of a sheet. Of a group, or of answers, that are too few nothing is told of one statement. */
export function outcomeOf(sheet: Sheet, measure: Measure): Outcome {
  const known = measure.moments.filter(({ id }) =>
    measure.statements.some(({ naam }) => countsIn(sheet, measure, id, naam) !== undefined),
  );
  const moments = known.map((moment) => ({ ...moment, group: groupAt(sheet, measure, moment.id) }));
  const rows = measure.statements.map((statement) => ({
    statement,
    results: moments.map(({ id, group }) =>
      resultOf(countsIn(sheet, measure, id, statement.naam) ?? [], group, measure),
    ),
  }));
  return { moments, rows };
}

/** The part of those who answered that agrees, from 0 to 1. */
export const shareOf = ({ agree, of }: Extract<Result, { kind: 'told' }>): number => agree / of;

/** How a statement changed from the first moment to the last of which something is told; undefined without two. */
export function changeOf({ results }: Row): { readonly from: number; readonly to: number } | undefined {
  const told = results.flatMap((result, at) => (result.kind === 'told' ? [{ at, share: shareOf(result) }] : []));
  const [first, last] = [told[0], told.at(-1)];
  return first && last && first !== last ? { from: first.at, to: last.at } : undefined;
}

/** The statements that changed, those that grew most first; those that stayed as they were are left out. */
export function changesIn({ rows }: Outcome): readonly { readonly row: Row; readonly by: number }[] {
  return rows
    .flatMap((row) => {
      const change = changeOf(row);
      const [from, to] = change ? [row.results[change.from], row.results[change.to]] : [];
      if (from?.kind !== 'told' || to?.kind !== 'told') return [];
      const by = shareOf(to) - shareOf(from);
      return by === 0 ? [] : [{ row, by }];
    })
    .sort((a, b) => b.by - a.by);
}
