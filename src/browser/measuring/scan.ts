import { writeAnswers } from '../../measuring/answer-file.ts';
import type { Answers, Measure } from '../../measuring/measure.ts';
import { type Scan, scan } from '../../measuring/scan.ts';
import { measuring } from '../../strings/measuring.ts';
import { save } from '../save.ts';

interface Linked {
  readonly titel: string;
  readonly href: string;
  /** The address of a meeting about it; '' where there is none. */
  readonly bijeenkomst: string;
}

interface Given {
  readonly measure: Measure;
  readonly begin: readonly string[];
  readonly pages: Readonly<Record<string, Linked>>;
  /** Where one writes what one wants to learn: the address up to what is to be written. */
  readonly goal: string;
}

const words = measuring.scan;

function make(tag: 'p' | 'ul' | 'li' | 'h3', ...inside: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}

function link(href: string, text: string, style = ''): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  if (style !== '') element.className = style;
  return element;
}

/** What the answers point to, in words and links. */
function tell({ measure, pages, goal }: Given, { answered, begin, why, also }: Scan): readonly HTMLElement[] {
  const first = begin === undefined ? undefined : pages[begin];
  if (!first) return [make('p', words.none)];
  const acts = make('p');
  acts.className = 'zelfscan-knoppen';
  if (goal !== '') acts.append(link(goal + encodeURIComponent(first.titel), words.goal, 'knop stil'));
  if (first.bijeenkomst !== '') acts.append(link(first.bijeenkomst, words.meeting, 'knop stil'));
  const rest = also.flatMap((id) => pages[id] ?? []);
  return [
    make('p', words.some(answered, measure.statements.length)),
    make('h3', `${words.begin} `, link(first.href, first.titel)),
    ...(why.length === 0
      ? [make('p', words.strong)]
      : [make('p', words.why), make('ul', ...why.map(({ zin }) => make('li', zin)))]),
    acts,
    ...(rest.length === 0
      ? []
      : [make('p', words.also), make('ul', ...rest.map(({ href, titel }) => make('li', link(href, titel))))]),
  ];
}

function start(root: HTMLElement): void {
  // The build wrote it from the same types.
  const given = JSON.parse(root.dataset['zelfscan'] ?? '{}') as Given;
  const result = root.querySelector('[data-uitslag]');
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-stelling] input')];
  const answers = (): Answers =>
    new Map(
      boxes.flatMap((box) => {
        const naam = box.closest<HTMLElement>('[data-stelling]')?.dataset['stelling'];
        return box.checked && naam !== undefined ? [[naam, Number(box.value)] as const] : [];
      }),
    );
  const show = () => result?.replaceChildren(...tell(given, scan(given.measure, given.begin, answers())));
  for (const box of boxes) box.addEventListener('change', show);
  // A browser that goes back to a page may tick by itself.
  addEventListener('pageshow', show);
  root.querySelector('[data-doe="wis"]')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    show();
  });
  root.querySelector('[data-doe="bewaar"]')?.addEventListener('click', () => {
    const moment = root.querySelector('select')?.value ?? '';
    const given = answers();
    const told = root.querySelector('[data-bewaard]');
    if (told) told.textContent = given.size === 0 ? words.nothingYet : '';
    if (given.size === 0) return;
    const number = [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
    const text = writeAnswers({ moment, answers: given, number });
    save(new Blob([text], { type: 'application/json' }), words.fileName(moment));
  });
}

const root = document.querySelector<HTMLElement>('[data-zelfscan]');
if (root) start(root);
