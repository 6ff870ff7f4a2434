import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { factById, figureByName } from '../../../src/corpus/corpus.ts';
import { readableText } from '../../../src/corpus/words.ts';
import { walk } from '../../../src/document/text.ts';
import { guide } from '../../../src/guide.ts';
import { linesHigh } from '../../../src/slides/high.ts';
import type { Drawings } from '../../../src/slides/pictures.ts';
import { plainSlide } from '../../../src/slides/plain-slide.ts';
import type { Slide } from '../../../src/slides/slide.ts';
import { slidesShown } from '../../../src/slides/slides.ts';
import { deckWords } from '../../../src/strings/deck.ts';
import { frameOf } from '../../../src/theme/slide-layouts.ts';
import { palettes } from '../../../src/theme/tokens.ts';
import { writeCanvas } from '../../../src/writers/deck/slide.ts';
import { toPresentation } from '../../../src/writers/pptx/content.ts';
import { writePptx } from '../../../src/writers/pptx/package.ts';
import { makeTwins } from '../../../src/writers/pptx/twins.ts';
import { all, attribute, only } from '../office.ts';
import { lettersOf } from '../typst/read-pdf.ts';
import { openPptx, paragraphsOf, placeOf, related, shapesOf } from './read-pptx.ts';
import { stubDraw } from './stub.ts';

const { corpus } = guide();
const typeOf = (shape: Element) => placeOf(shape)?.type;
/** The place for a logo is one for a picture too. */
const isFigure = (shape: Element) => typeOf(shape) === 'pic' && placeOf(shape)?.index !== '15';
const isDecorative = (shape: Element) => all(shape, 'adec:decorative').some((mark) => attribute(mark, 'val') === '1');
const altOf = (shape: Element) => attribute(all(shape, 'p:cNvPr')[0] ?? shape, 'descr') ?? '';

/** The words of a slide as its deck shows them; what stands in a drawing left out, and the slide's number. */
function lettersInDeck(slide: Slide, number: number): string {
  const shown = plainSlide(corpus, slide, new Map(), palettes.light);
  const html = writeCanvas(shown, number, () => '')
    .replace(/<span class="dia-nummer".*?<\/span>/gs, '')
    .replace(/<[^>]*>/g, ' ');
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return lettersOf(html.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''));
}

describe.each([...corpus.decks.values()])('the slides of $id', (deck) => {
  const slides = slidesShown(corpus, deck);
  const pptx = openPptx(writePptx(toPresentation(corpus, deck, stubDraw)));
  const rootOf = (index: number) => pptx.root(pptx.slides[index] ?? '');
  const drawings: Drawings = new Map();
  const counts = slides.map((slide) => makeTwins(plainSlide(corpus, slide, drawings, palettes.light), drawings).length);
  // Of a slide that comes as a row of slides, the last shows all and the first has what one says.
  const each = slides.map((slide, i) => {
    const count = counts[i] ?? 1;
    const index = counts.slice(0, i + 1).reduce((sum, one) => sum + one, 0) - 1;
    const title = count === 1 ? slide.title : deckWords.titleAtPress(slide.title, count, count);
    return { slide: { ...slide, title }, index, first: index - count + 1, shapes: shapesOf(rootOf(index)) };
  });

  it('are all there, in order, each with one real title that is read first', () => {
    expect(pptx.slides).toHaveLength((each.at(-1)?.index ?? 0) + 1);
    for (const { slide, shapes } of each) {
      expect(shapes.filter((shape) => typeOf(shape) === 'title')).toHaveLength(1);
      expect(shapes[0] && typeOf(shapes[0])).toBe('title');
      expect(shapes[0] && paragraphsOf(shapes[0])).toEqual([slide.title]);
    }
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
  });

  it('keep their title in its place, smaller where it says of how many steps it is one', () => {
    for (const { slide, index } of each) {
      const shape = shapesOf(rootOf(index))[0];
      const [fit] = shape ? all(shape, 'a:normAutofit') : [];
      const share = Number(fit ? attribute(fit, 'fontScale') : 100_000) / 100_000;
      const { title: box } = frameOf(slide.layout, slide.emblem !== undefined);
      expect(linesHigh(slide.title, { ...box, size: box.size * share }), slide.title).toBeLessThanOrEqual(box.height);
      expect(share, slide.title).toBeGreaterThanOrEqual(0.7);
    }
  });

  it('say the same as the deck, as text that can be edited', () => {
    for (const { slide, index, shapes } of each) {
      // The words of a drawing stand in its alternative text on the web.
      const written = shapes.filter((shape) => typeOf(shape) !== 'sldNum' && shape.tagName !== 'p:grpSp');
      const shown = written.flatMap(paragraphsOf);
      expect(lettersOf(shown.join(' ')), slide.slug).toBe(lettersInDeck(slide, index + 1));
    }
  });

  it('have real tables, cell by cell, with a header row', () => {
    for (const { slide, index } of each) {
      const table = slide.blocks.find((block) => block.type === 'table');
      if (table === undefined) continue;
      const written = only(rootOf(index), 'a:tbl');
      expect(attribute(only(written, 'a:tblPr'), 'firstRow')).toBe('1');
      const rows = all(written, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => paragraphsOf(cell).join(' ')));
      const expected = table.children.map((row) => row.children.map((cell) => readableText(corpus, cell).trim()));
      expect(rows).toEqual(expected);
      const columns = all(only(written, 'a:tblGrid'), 'a:gridCol').length;
      for (const row of rows) expect(row).toHaveLength(columns);
    }
  });

  it('have words for every picture and table, or a mark that it decorates', () => {
    for (const { slide, shapes } of each)
      for (const shape of shapes.filter((one) => one.tagName !== 'p:sp' || paragraphsOf(one).length === 0))
        expect(altOf(shape).trim() === '', `${slide.slug}: ${altOf(shape)}`).toBe(isDecorative(shape));
  });

  it('show each figure with its own alternative text', () => {
    for (const { slide, shapes } of each) {
      const alts = shapes.filter((shape) => isFigure(shape) || shape.tagName === 'p:grpSp').map(altOf);
      const expected = slide.figure && figureByName(corpus, slide.figure).alt((id) => factById(corpus, id));
      expect(alts, slide.slug).toEqual(expected === undefined ? [] : [expected]);
    }
  });

  it('say the number of a handvat where only the big numeral shows it', () => {
    for (const { slide, shapes } of each) {
      if (slide.emblem === undefined || slide.layout !== 'punten') continue;
      const pictures = shapes.filter((shape) => shape.tagName === 'p:pic');
      const said = [slide.title, ...pictures.map(altOf)].join(' ');
      expect(said).toContain('digit' in slide.emblem ? String(slide.emblem.digit) : slide.emblem.address);
    }
  });

  it('bear their number, the title slide excepted', () => {
    for (const { slide, index, shapes } of each) {
      const numbers = shapes.filter((shape) => typeOf(shape) === 'sldNum');
      expect(numbers.flatMap(paragraphsOf)).toEqual(slide.layout === 'titel' ? [] : [String(index + 1)]);
      for (const shape of numbers) expect(attribute(only(shape, 'a:fld'), 'type')).toBe('slidenum');
    }
  });

  it('keep everything on the slide', () => {
    for (const path of [...pptx.slides, ...pptx.paths.filter((name) => /slideLayout\d+\.xml$/.test(name))]) {
      for (const shape of shapesOf(pptx.root(path))) {
        const [place] = all(shape, 'a:off');
        const [size] = all(shape, 'a:ext').filter((ext) => attribute(ext, 'cx') !== undefined);
        if (place === undefined || size === undefined) continue;
        const [x, y] = [Number(attribute(place, 'x')), Number(attribute(place, 'y'))];
        const [right, bottom] = [x + Number(attribute(size, 'cx')), y + Number(attribute(size, 'cy'))];
        expect(Math.min(x, y), path).toBeGreaterThanOrEqual(0);
        expect(right, path).toBeLessThanOrEqual(12_192_000);
        expect(bottom, path).toBeLessThanOrEqual(6_858_000);
      }
    }
  });

  it('have notes with their time and all that is said, and nothing of the prose of their page', () => {
    for (const { slide, first } of each) {
      const notes = shapesOf(pptx.root(related(pptx, pptx.slides[first] ?? '', 'notesSlide')));
      const [body, ...others] = notes.filter((shape) => typeOf(shape) === 'body');
      expect(others).toEqual([]);
      const said = body ? paragraphsOf(body) : [];
      if (slide.minutes > 0) expect(said[0]).toBe(slide.minutes === 1 ? '1 minuut' : `${slide.minutes} minuten`);
      let rest = lettersOf(said.join(' '));
      for (const block of slide.notes)
        for (const node of walk(block)) {
          if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') continue;
          const letters = lettersOf(readableText(corpus, node));
          expect(rest, slide.slug).toContain(letters);
          rest = rest.slice(rest.indexOf(letters) + letters.length);
        }
    }
  });
});
