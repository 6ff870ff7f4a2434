import { group } from '../strings/measuring.ts';
import type { Measure, Named } from './measure.ts';
import { changeOf, changesIn, type Outcome, type Result, type Row, shareOf } from './outcome.ts';

/** A result as every output tells it: "7 van 12". */
export function sayResult(result: Result | undefined): string {
  if (result?.kind === 'told') return group.of(result.agree, result.of);
  return result?.kind === 'few' ? group.few : group.none;
}

/** The outcome of one side of the matter as a table: the first row is its head, the first column the statements. */
export interface SideTable {
  readonly side: Named;
  readonly rows: readonly Row[];
  readonly cells: readonly (readonly string[])[];
}

/** The outcome by side, with the same words in each output; a side of which nothing is known is left out. */
export function tablesOf({ moments, rows }: Outcome, { sides }: Measure): readonly SideTable[] {
  return sides.flatMap((side) => {
    const own = rows.filter(
      ({ statement, results }) => statement.over === side.id && results.some(({ kind }) => kind !== 'none'),
    );
    if (own.length === 0) return [];
    const head = [group.statement, ...moments.map(({ naam }) => naam)];
    return [
      {
        side,
        rows: own,
        cells: [head, ...own.map(({ statement, results }) => [statement.zin, ...results.map(sayResult)])],
      },
    ];
  });
}

/** How long the bar of a result is, from 0 to 1; undefined where nothing is told. */
export const lengthOf = (result: Result | undefined): number | undefined =>
  result?.kind === 'told' ? shareOf(result) : undefined;

/** What a chart of one side shows, in a few words: a question where nothing changed, or nothing can be compared. */
export function sayMessage({ side, rows }: SideTable, outcome: Outcome): string {
  const changes = changesIn(outcome).filter(({ row }) => rows.includes(row));
  const more = changes.filter(({ by }) => by > 0).length;
  const less = changes.length - more;
  if (changes.length === 0) return group.slideTitle(side.naam);
  return more >= less ? group.slideMore(side.naam, more, rows.length) : group.slideLess(side.naam, less, rows.length);
}

/** At most so many statements are named as those that changed most. */
const MOST = 3;

/** What changed most, in sentences: what more agree to than at first, and what fewer do. */
export function sayChanges(outcome: Outcome): { readonly more: readonly string[]; readonly less: readonly string[] } {
  const changes = changesIn(outcome);
  const say = ({ row }: { readonly row: Row }) => {
    const change = changeOf(row);
    const at = (index: number | undefined) => sayResult(row.results[index ?? -1]);
    return group.change(row.statement.zin, at(change?.from), at(change?.to));
  };
  return {
    more: changes
      .filter(({ by }) => by > 0)
      .slice(0, MOST)
      .map(say),
    less: changes
      .filter(({ by }) => by < 0)
      .reverse()
      .slice(0, MOST)
      .map(say),
  };
}
