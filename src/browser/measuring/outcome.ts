import type { Measure } from '../../measuring/measure.ts';
import { type Outcome, outcomeOf } from '../../measuring/outcome.ts';
import { type SideTable, sayChanges, tablesOf } from '../../measuring/say.ts';
import type { Sheet } from '../../measuring/sheet.ts';
import { drawSide } from '../../measuring/slides.ts';
import { group } from '../../strings/measuring.ts';
import { cssPalette } from '../../theme/css.ts';

type Inside = readonly (string | Node)[];

function make(tag: string, ...inside: Inside): HTMLElement {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}

function writeTable({ side, cells: [head = [], ...body] }: SideTable): HTMLElement {
  const scoped = (text: string, scope: string) => {
    const cell = make('th', text);
    cell.setAttribute('scope', scope);
    return cell;
  };
  const [, ...names] = head;
  const underName = (text: string, i: number) => {
    const cell = make('td', text);
    cell.dataset['kop'] = names[i] ?? '';
    return cell;
  };
  const table = make(
    'table',
    make('caption', group.inTable(side.naam)),
    make('thead', make('tr', ...head.map((text) => scoped(text, 'col')))),
    make('tbody', ...body.map(([first = '', ...rest]) => make('tr', scoped(first, 'row'), ...rest.map(underName)))),
  );
  const holder = make('div', table);
  holder.className = 'groep-rooster';
  return holder;
}

function writeChart(table: SideTable, outcome: Outcome): readonly HTMLElement[] {
  return (['breed', 'smal'] as const).map((variant) => {
    const figure = make('div');
    figure.className = `groep-figuur ${variant}`;
    // Our own drawing, whose words are escaped.
    figure.innerHTML = drawSide(table, outcome, cssPalette, variant);
    return figure;
  });
}

const list = (title: string, lines: readonly string[]): readonly HTMLElement[] =>
  lines.length === 0 ? [] : [make('p', title), make('ul', ...lines.map((line) => make('li', line)))];

/** The outcome of a sheet on the page: by side a chart and its table, and what changed. */
export function writeOutcome(sheet: Sheet, measure: Measure, faulty: boolean): readonly HTMLElement[] {
  const outcome = outcomeOf(sheet, measure);
  const tables = tablesOf(outcome, measure);
  if (tables.length === 0) return [make('p', faulty ? group.faulty : group.nothing)];
  const { more, less } = sayChanges(outcome);
  const few = outcome.rows.some(({ results }) => results.some(({ kind }) => kind === 'few'));
  return [
    ...(faulty ? [make('p', group.faulty)] : []),
    make('p', `${outcome.moments.map(({ naam, group: taking }) => `${naam}: ${group.taken(taking)}`).join('. ')}.`),
    make('p', group.about(measure.scale.slice(measure.agree - 1).join(', '))),
    ...(few ? [make('p', group.smallGroup(measure.least))] : []),
    ...tables.flatMap((table) => [make('h3', table.side.naam), ...writeChart(table, outcome), writeTable(table)]),
    make('h3', group.changed),
    ...(more.length + less.length === 0
      ? [make('p', group.same)]
      : [...list(group.more, more), ...list(group.less, less)]),
  ];
}
