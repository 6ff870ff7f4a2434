import type { StepKind } from '../../document/vocabulary.ts';
import { groupPoints, type Paragraph, type Picture, type PlainSlide, type Run } from '../../slides/plain.ts';
import { markParts, stepOfCell } from '../../slides/steps.ts';
import { frameOf, holdsNames } from '../../theme/slide-layouts.ts';
import { escapeXml } from '../../xml.ts';
import { tag } from './html.ts';

/** The drawing (SVG) of a picture by its name; '' where it could not be had. */
export type FindDrawing = (name: string) => string;

/** A link to another slide, which works without script too. */
const writeWay = (to: string, words: string) => tag('a', { href: `#dia-${to}`, 'data-naar': to }, words);

function writeRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, phone, lang, to }) => {
      const words = lang === undefined ? escapeXml(text) : tag('span', { lang }, escapeXml(text));
      const plain = phone === undefined ? words : tag('a', { href: `tel:${phone}` }, words);
      const strong = bold ? tag('strong', {}, plain) : plain;
      const all = italic ? tag('em', {}, strong) : strong;
      return to === undefined ? all : writeWay(to, all);
    })
    .join('');
}

const LISTS = { bullet: 'ul', number: 'ol', letter: 'ol' } as const;

/** The words of a point; one that leads to a slide is one link as a whole. */
function writePoint({ runs, mark }: Paragraph): string {
  const to = mark === 'letter' ? runs[0]?.to : undefined;
  if (to === undefined) return writeRuns(runs);
  return writeWay(to, writeRuns(runs.map(({ to: _, ...run }) => run)));
}

/** How an element says with which step it comes (reveal.js calls that a fragment); the first is there from the start. */
const inStep = (step: number) =>
  step > 1 ? { class: 'fragment', 'data-fragment-index': String(step - 2) } : { class: undefined };

/**
 * Paragraphs as HTML; points that follow each other are one list.
 * @param stepwise whether each comes with a step of its own
 */
export function writeParagraphs(paragraphs: readonly Paragraph[], stepwise = false): string {
  const step = (one: Paragraph) => inStep(stepwise ? paragraphs.indexOf(one) + 1 : 1);
  return groupPoints(paragraphs)
    .map((group) => {
      const [{ runs, mark, quote, help }] = group;
      if (mark !== 'none')
        return tag(
          LISTS[mark],
          { class: help ? 'dia-hulp' : mark === 'letter' && 'dia-keuzes', type: mark === 'letter' && 'A' },
          ...group.map((one) => tag('li', step(one), writePoint(one))),
        );
      const text = tag('p', step(group[0]), writeRuns(runs));
      return quote ? tag('blockquote', {}, text) : text;
    })
    .join('');
}

/**
 * A table whose first row and first column name the rest.
 * @param rows cells as HTML, the header first
 * @param names of the columns as text: on a phone each cell stands below its own
 * @param shares width of each column in percent, in steps of 5; the browser decides where absent
 * @param steps what of it comes step by step
 */
export function writeTableRows(
  [head = [], ...rows]: readonly (readonly string[])[],
  names: readonly string[],
  shares?: readonly number[],
  steps?: StepKind,
) {
  const at = (row: number, column: number, ...classes: readonly (string | undefined)[]) => {
    const { class: fragment, ...index } = inStep(stepOfCell(steps, row, column));
    return { class: [...classes, fragment].filter((name) => name !== undefined).join(' ') || undefined, ...index };
  };
  const header = head.map((html, i) => tag('th', { scope: 'col', ...at(0, i, shares && `kol-${shares[i]}`) }, html));
  const body = rows.map((row, r) =>
    tag(
      'tr',
      {},
      ...row.map((html, i) =>
        tag(i === 0 ? 'th' : 'td', { scope: i === 0 && 'row', 'data-kop': names[i], ...at(r + 1, i) }, html),
      ),
    ),
  );
  return tag(
    'table',
    { class: shares && holdsNames(shares) ? 'met-namen' : undefined },
    tag('thead', {}, tag('tr', {}, ...header)),
    tag('tbody', {}, ...body),
  );
}

/** The text of a slide: its numbers, or else its table and its paragraphs. */
function writeText({ numbers, paragraphs, table, steps }: PlainSlide): string {
  const rows = numbers.map(({ value, caption }, i) =>
    tag(
      'li',
      inStep(steps === 'punten' ? i + 1 : 1),
      tag('strong', {}, escapeXml(value)),
      ' ',
      tag('span', {}, escapeXml(caption)),
    ),
  );
  const cells = table?.rows.map((row) => row.map(escapeXml));
  return [
    rows.length === 0 ? '' : tag('ul', { class: 'dia-getallen' }, ...rows),
    cells ? writeTableRows(cells, table?.rows[0] ?? [], table?.shares, steps) : '',
    writeParagraphs(paragraphs, steps === 'punten'),
  ].join('');
}

/** The id of a slide's title, by which its section is named. */
const titleIdOf = (slug: string): string => `titel-${slug}`;

/**
 * A slide without what belongs to it, in reading order; the element gets the class `doek` when it is shown as a picture.
 * @param number of the slide, counted from 1
 * @param narrow its drawing for a phone, for slides that are also read as text
 */
export function writeCanvas(slide: PlainSlide, number: number, find: FindDrawing, narrow = ''): string {
  const { slug, title, layout, accent, foot } = slide;
  const frame = frameOf(layout, slide.emblem !== undefined);
  // A drawing marks its parts whatever slide shows it.
  const inParts = (svg: string) =>
    markParts(svg, (step) =>
      slide.steps === 'delen' && step > 1 ? ` class="fragment" data-fragment-index="${step - 2}"` : '',
    );
  const drawn = (className: string, shown: Picture | undefined) =>
    shown ? tag('div', { class: className }, inParts(find(shown.name))) : '';
  const text = frame.text ? writeText(slide) : '';
  return tag(
    'div',
    {
      class: 'dia-vlak',
      'data-opmaak': layout,
      'data-grond': frame.ground,
      'data-accent': accent,
      'data-embleem': slide.emblem !== undefined,
      'data-maat': slide.grade,
    },
    drawn('dia-embleem', slide.emblem),
    tag('h2', { class: 'dia-titel', id: titleIdOf(slug) }, escapeXml(title)),
    frame.rule ? tag('div', { class: 'dia-lijn' }) : '',
    drawn('dia-figuur breed', slide.figure),
    narrow === '' ? '' : tag('div', { class: 'dia-figuur smal' }, narrow),
    text === '' ? '' : tag('div', { class: 'dia-tekst' }, text),
    slide.about === '' ? '' : tag('p', { class: 'dia-bij' }, escapeXml(slide.about)),
    tag(
      'p',
      { class: 'dia-voet' },
      tag('span', { class: 'dia-bron' }, escapeXml(foot)),
      tag('span', { class: 'dia-nummer', 'aria-hidden': 'true' }, String(number)),
    ),
  );
}

/**
 * A slide with what belongs to it, as a section of a page. Plain text as it stands; script makes a slide of its canvas.
 * @param canvas see `writeCanvas`
 * @param below what belongs to it, as HTML
 */
export function writeSection(
  { slug, minutes, part, versions, figure, row, shares }: PlainSlide,
  canvas: string,
  below: string,
): string {
  return tag(
    'section',
    {
      class: 'dia',
      id: `dia-${slug}`,
      'data-id': `dia/${slug}`,
      'data-minuten': minutes,
      'data-versies': versions.length > 0 ? versions.join(' ') : undefined,
      'data-onderdeel': part,
      'data-rij': row,
      'data-deelt': shares,
      'data-alt': figure?.alt,
      'aria-labelledby': titleIdOf(slug),
    },
    canvas,
    below === '' ? '' : tag('div', { class: 'dia-notities' }, below),
  );
}
