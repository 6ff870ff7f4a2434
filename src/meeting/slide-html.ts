import { frameOf } from '../theme/slide-layouts.ts';
import { tag } from '../writers/deck/html.ts';
import { joinParts, titleIdOf, writeNumberRows, writeShell, writeTableRows } from '../writers/deck/parts.ts';
import type { Paragraph, Picture, PptxSlide, Run } from '../writers/pptx/model.ts';
import { escapeXml } from '../xml.ts';

/** The drawing (SVG) of a picture by its name; '' where it could not be had. */
export type FindDrawing = (name: string) => string;

function writeRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic }) => {
      const plain = escapeXml(text);
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

function writePicture(name: string, picture: Picture | undefined, find: FindDrawing): string {
  return picture === undefined ? '' : tag('div', { class: `dia-${name}` }, find(picture.name));
}

/** The text of a slide: its numbers, or else its paragraphs and its table. */
function writeText({ numbers, paragraphs, table }: PptxSlide): string {
  const rows = numbers.map(({ value, caption }) => ({ value, caption: escapeXml(caption) }));
  return [
    rows.length === 0 ? '' : writeNumberRows(rows),
    writeParagraphs(paragraphs),
    table
      ? writeTableRows(
          table.rows.map((row) => row.map(escapeXml)),
          table.shares,
        )
      : '',
  ].join('');
}

/** The inside of a slide, as `writers/deck/slide.ts` writes it of the corpus. */
function writeInside(slide: PptxSlide, number: number, find: FindDrawing): string {
  const frame = frameOf(slide.layout, slide.emblem !== undefined);
  return joinParts({
    title: slide.title,
    id: titleIdOf(slide.slug),
    number,
    rule: frame.rule !== undefined,
    foot: slide.foot,
    text: writeText(slide),
    emblem: writePicture('embleem', slide.emblem, find),
    figure: writePicture('figuur', slide.figure, find),
    marks: writePicture('merken', slide.marks, find),
  });
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
  const facts = { slug: slide.slug, minutes: slide.minutes, versions: [], alt: slide.figure?.alt };
  return writeShell(facts, writeCanvas(slide, number, find), writeParagraphs(slide.notes));
}
