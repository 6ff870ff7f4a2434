import type { Corpus, Deck } from '../../corpus/corpus.ts';
import { CRISIS } from '../../corpus/crisis.ts';
import { readableText } from '../../corpus/words.ts';
import type { ListItem } from '../../document/tree.ts';
import { numbersOf } from '../../slides/numbers.ts';
import type { Slide, SlideBlock } from '../../slides/slide.ts';
import { slidesOf } from '../../slides/slides.ts';
import { frameOf } from '../../theme/slide-layouts.ts';
import type { Palette } from '../../theme/tokens.ts';
import { cellsOf, fitTable } from '../deck/columns.ts';
import { footing } from '../deck/slide.ts';
import { PALETTE } from './colors.ts';
import { type Drawings, drawMedia, drawPictures } from './drawings.ts';
import type { Media, Paragraph, PptxSlide, Presentation, Run } from './model.ts';
import { writeSlideNotes } from './notes.ts';
import { runsOf } from './runs.ts';

function itemRuns(corpus: Corpus, item: ListItem): readonly Run[] {
  return item.children.flatMap((block) =>
    block.type === 'paragraph' ? runsOf(corpus, block.children) : [{ text: readableText(corpus, block).trim() }],
  );
}

/** The text of a block as paragraphs; a table has none, it stands on its own. */
function paragraphsOf(corpus: Corpus, block: SlideBlock): readonly Paragraph[] {
  switch (block.type) {
    case 'list':
      return block.children.map((item) => ({
        runs: itemRuns(corpus, item),
        mark: block.ordered ? 'number' : 'bullet',
      }));
    case 'paragraph':
      return [{ runs: runsOf(corpus, block.children), mark: 'none' }];
    case 'blockquote':
      return [{ runs: [{ text: readableText(corpus, block).trim(), italic: true }], mark: 'none', quote: true }];
    case 'crisis':
      return CRISIS.map(({ when, who }) => ({
        runs: [{ text: `${when} ` }, { text: `${who}.`, bold: true }],
        mark: 'bullet',
      }));
    case 'table':
      return [];
  }
}

/**
 * A slide as PowerPoint gets it; the vectors it shows are added to `drawings`.
 * @param palette of the drawings: PowerPoint's own, or that of another output that draws on the same plain slides
 */
export function toPptxSlide(corpus: Corpus, slide: Slide, drawings: Drawings, palette: Palette = PALETTE): PptxSlide {
  const table = slide.blocks.find((block) => block.type === 'table');
  const box = frameOf(slide.layout, slide.emblem !== undefined).text;
  const numbers = slide.layout === 'getallen' ? numbersOf(corpus, slide) : [];
  return {
    slug: slide.slug,
    title: slide.title,
    layout: slide.layout,
    accent: slide.accent,
    minutes: slide.minutes,
    paragraphs: numbers.length > 0 ? [] : slide.blocks.flatMap((block) => paragraphsOf(corpus, block)),
    numbers: numbers.map(({ value, caption }) => ({
      value,
      caption: caption
        .map((node) => readableText(corpus, node))
        .join('')
        .trim(),
    })),
    table:
      table && box ? { rows: cellsOf(corpus, table), shares: fitTable(corpus, table, box.width).shares } : undefined,
    ...drawPictures(corpus, slide, drawings, palette),
    foot: footing(slide, { corpus }),
    notes: writeSlideNotes(corpus, slide),
  };
}

/**
 * A whole deck as PowerPoint gets it.
 * @param draw a drawing (SVG) as vector and pixels, `width` pixels wide
 */
export function toPresentation(corpus: Corpus, deck: Deck, draw: (svg: string, width: number) => Media): Presentation {
  const drawings: Drawings = new Map();
  const slides = slidesOf(corpus, deck).map((slide) => toPptxSlide(corpus, slide, drawings));
  const { titel, beschrijving, herzien } = deck.matter;
  return { title: titel, description: beschrijving, date: herzien, slides, media: drawMedia(slides, drawings, draw) };
}
