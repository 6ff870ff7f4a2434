import { group } from '../strings/measuring.ts';
import type { WordBlock } from '../writers/office/word-blocks.ts';
import type { Measure } from './measure.ts';
import type { Outcome } from './outcome.ts';
import { sayChanges, tablesOf } from './say.ts';
import { chartOf } from './slides.ts';

/** What a report says of an outcome, by the place it takes: the whole of it, and what changed most. */
export function blocksOf(outcome: Outcome, measure: Measure): ReadonlyMap<string, readonly WordBlock[]> {
  const { more, less } = sayChanges(outcome);
  const list = (title: string, lines: readonly string[]): readonly WordBlock[] =>
    lines.length === 0
      ? []
      : [{ kind: 'paragraph', text: title }, ...lines.map((text) => ({ kind: 'point', text }) as const)];
  const changes = [...list(group.more, more), ...list(group.less, less)];
  const sides = tablesOf(outcome, measure).flatMap((table): readonly WordBlock[] => [
    { kind: 'heading', text: table.side.naam },
    { kind: 'chart', chart: chartOf(table, outcome) },
    { kind: 'table', title: group.inTable(table.side.naam), cells: table.cells },
  ]);
  const taking = outcome.moments.map(({ naam, group: taken }) => `${naam}: ${group.taken(taken)}`).join('. ');
  return new Map([
    ['uitkomsten', [{ kind: 'paragraph', text: `${taking}. ${group.smallGroup(measure.least)}` }, ...sides]],
    ['verandering', changes.length === 0 ? [{ kind: 'paragraph', text: group.same }] : changes],
  ]);
}
