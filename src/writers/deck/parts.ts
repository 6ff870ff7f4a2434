import { holdsNames } from '../../theme/slide-layouts.ts';
import { escapeXml } from '../../xml.ts';
import { tag } from './html.ts';

/**
 * The parts of a slide put together as HTML, for writers that get them from the corpus and for those that get them as
 * plain data: what the stylesheet and the scripts of a deck find is the same. It knows nothing of either.
 */
export interface SlideParts {
  readonly title: string;
  /** Id of the title, so that the slide can be named by it. */
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  /** Whether a line stands below the title. */
  readonly rule: boolean;
  readonly foot: string;
  /** The text as HTML; '' where there is none. */
  readonly text: string;
  /** Drawings as HTML with what stands around them; '' where there is none. */
  readonly emblem: string;
  readonly figure: string;
  readonly marks: string;
}

/** The inside of a slide, in reading order. */
export function joinParts({ title, id, number, rule, foot, text, emblem, figure, marks }: SlideParts): string {
  return [
    emblem,
    tag('h2', { class: 'dia-titel', id }, escapeXml(title)),
    rule ? tag('div', { class: 'dia-lijn' }) : '',
    figure,
    text === '' ? '' : tag('div', { class: 'dia-tekst' }, text),
    marks,
    tag(
      'p',
      { class: 'dia-voet' },
      tag('span', { class: 'dia-bron' }, escapeXml(foot)),
      tag('span', { class: 'dia-nummer', 'aria-hidden': 'true' }, String(number)),
    ),
  ].join('');
}

/** What the scripts of a deck read of a slide. */
export interface SectionFacts {
  readonly slug: string;
  readonly minutes: number;
  /** The shorter versions (in minutes) that keep it. */
  readonly versions: readonly number[];
  /** The alternative text of its figure. */
  readonly alt: string | undefined;
}

/** The id that `joinParts` gives a slide's title and its section is named by. */
export const titleIdOf = (slug: string): string => `titel-${slug}`;

/** A slide with what belongs to it, as a section of a page; script makes a slide of its first child. */
export function writeShell({ slug, minutes, versions, alt }: SectionFacts, canvas: string, below: string): string {
  return tag(
    'section',
    {
      class: 'dia',
      id: `dia-${slug}`,
      'data-id': `dia/${slug}`,
      'data-minuten': minutes,
      'data-versies': versions.length > 0 ? versions.join(' ') : undefined,
      'data-alt': alt,
      'aria-labelledby': titleIdOf(slug),
    },
    canvas,
    below === '' ? '' : tag('div', { class: 'dia-notities' }, below),
  );
}

/** The rows of a slide of numbers. @param rows value as text, caption as HTML */
export function writeNumberRows(rows: readonly { readonly value: string; readonly caption: string }[]): string {
  return tag(
    'ul',
    { class: 'dia-getallen' },
    ...rows.map(({ value, caption }) =>
      tag('li', {}, tag('strong', {}, escapeXml(value)), ' ', tag('span', {}, caption)),
    ),
  );
}

/**
 * A table whose first row and first column name the rest.
 * @param rows cells as HTML, the header first
 * @param shares width of each column in percent, in steps of 5; the browser decides where absent
 */
export function writeTableRows([head = [], ...rows]: readonly (readonly string[])[], shares?: readonly number[]) {
  const header = head.map((html, i) => tag('th', { scope: 'col', class: shares && `kol-${shares[i]}` }, html));
  const body = rows.map((row) =>
    tag('tr', {}, ...row.map((html, i) => tag(i === 0 ? 'th' : 'td', { scope: i === 0 && 'row' }, html))),
  );
  return tag(
    'table',
    { class: shares && holdsNames(shares) ? 'met-namen' : undefined },
    tag('thead', {}, tag('tr', {}, ...header)),
    tag('tbody', {}, ...body),
  );
}
