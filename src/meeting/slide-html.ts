import { frameOf } from '../theme/slide-layouts.ts';
import { escapeHtml, tag } from '../writers/deck/html.ts';
import type { Paragraph, Picture, PptxSlide, Run, TableContent } from '../writers/pptx/model.ts';

/** The drawing (SVG) of a picture by its name; '' where it could not be had. */
export type FindDrawing = (name: string) => string;

function writeRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic }) => {
      const plain = escapeHtml(text);
      const strong = bold ? tag('strong', {}, plain) : plain;
      return italic ? tag('em', {}, strong) : strong;
    })
    .join('');
}

const LISTS = { bullet: 'ul', number: 'ol' } as const;

/** Paragraphs as HTML; points that follow each other are one list. */
function writeParagraphs(paragraphs: readonly Paragraph[]): string {
  let html = '';
  for (const [index, { runs, mark, quote }] of paragraphs.entries()) {
    if (mark === 'none') {
      const text = tag('p', {}, writeRuns(runs));
      html += quote ? tag('blockquote', {}, text) : text;
      continue;
    }
    if (paragraphs[index - 1]?.mark !== mark) html += `<${LISTS[mark]}>`;
    html += tag('li', {}, writeRuns(runs));
    if (paragraphs[index + 1]?.mark !== mark) html += `</${LISTS[mark]}>`;
  }
  return html;
}

function writeTable({ rows: [head = [], ...rows], shares }: TableContent): string {
  const header = head.map((text, i) => tag('th', { scope: 'col', class: `kol-${shares[i]}` }, escapeHtml(text)));
  const body = rows.map((row) =>
    tag('tr', {}, ...row.map((text, i) => tag(i === 0 ? 'th' : 'td', { scope: i === 0 && 'row' }, escapeHtml(text)))),
  );
  return tag('table', {}, tag('thead', {}, tag('tr', {}, ...header)), tag('tbody', {}, ...body));
}

function writeNumbers({ numbers }: PptxSlide): string {
  const rows = numbers.map(({ value, caption }) =>
    tag('li', {}, tag('strong', {}, escapeHtml(value)), ' ', tag('span', {}, escapeHtml(caption))),
  );
  return rows.length === 0 ? '' : tag('ul', { class: 'dia-getallen' }, ...rows);
}

function writePicture(name: string, picture: Picture | undefined, find: FindDrawing): string {
  return picture === undefined ? '' : tag('div', { class: `dia-${name}` }, find(picture.name));
}

/** The inside of a slide, as `writers/deck/slide.ts` writes it of the corpus. */
function writeInside(slide: PptxSlide, number: number, find: FindDrawing): string {
  const text = [
    writeNumbers(slide),
    writeParagraphs(slide.paragraphs),
    slide.table ? writeTable(slide.table) : '',
  ].join('');
  const frame = frameOf(slide.layout, slide.emblem !== undefined);
  return [
    writePicture('embleem', slide.emblem, find),
    tag('h2', { class: 'dia-titel', id: `titel-${slide.slug}` }, escapeHtml(slide.title)),
    frame.rule ? tag('div', { class: 'dia-lijn' }) : '',
    writePicture('figuur', slide.figure, find),
    text === '' ? '' : tag('div', { class: 'dia-tekst' }, text),
    writePicture('merken', slide.marks, find),
    tag(
      'p',
      { class: 'dia-voet' },
      tag('span', { class: 'dia-bron' }, escapeHtml(slide.foot)),
      tag('span', { class: 'dia-nummer', 'aria-hidden': 'true' }, String(number)),
    ),
  ].join('');
}

/** A slide without what belongs to it; the element gets the class `doek` when it is shown as a picture. */
export function writeCanvas(slide: PptxSlide, number: number, find: FindDrawing): string {
  const withEmblem = slide.emblem !== undefined;
  const attributes = {
    class: 'dia-vlak',
    'data-opmaak': slide.layout,
    'data-grond': frameOf(slide.layout, withEmblem).ground,
    'data-accent': slide.accent,
    'data-embleem': withEmblem,
  };
  return tag('div', attributes, writeInside(slide, number, find));
}

/** A slide with its notes, as a section of a deck: script makes slides of these. */
export function writeSection(slide: PptxSlide, number: number, find: FindDrawing): string {
  const notes = writeParagraphs(slide.notes);
  return tag(
    'section',
    {
      class: 'dia',
      id: `dia-${slide.slug}`,
      'data-id': `dia/${slide.slug}`,
      'data-minuten': slide.minutes,
      'data-alt': slide.figure?.alt,
      'aria-labelledby': `titel-${slide.slug}`,
    },
    writeCanvas(slide, number, find),
    notes === '' ? '' : tag('div', { class: 'dia-notities' }, notes),
  );
}
