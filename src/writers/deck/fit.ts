import type { Corpus } from '../../corpus/corpus.ts';
import { CRISIS } from '../../corpus/crisis.ts';
import { readableText } from '../../corpus/words.ts';
import { countLines, textWidth } from '../../figures/measure.ts';
import { numbersOf } from '../../slides/numbers.ts';
import type { Slide, SlideBlock } from '../../slides/slide.ts';
import { type Frame, frameOf, gaps, numbers, statement, type TextBox } from '../../theme/slide-layouts.ts';
import { lines } from '../../theme/tokens.ts';
import { fitTable } from './columns.ts';

/** How much of a part of the slide is used: more than `room` and it does not fit. Lengths in px of 1280 × 720. */
export interface Fill {
  readonly part: 'titel' | 'tekst' | 'getal';
  readonly used: number;
  readonly room: number;
}

function linesHigh(text: string, box: TextBox, width: number): number {
  return countLines(text, { size: box.size, weight: box.weight }, width) * box.size * box.leading;
}

/** How far its points stand apart, and from the edge: questions have a line between them and no bullets. */
function spacing({ layout }: Slide): { readonly between: number; readonly indent: number } {
  return layout === 'vraag'
    ? { between: 2 * gaps.question + lines.slide.hair, indent: 0 }
    : { between: gaps.point, indent: gaps.bullet };
}

function listHigh(texts: readonly string[], slide: Slide, box: TextBox): number {
  const { between, indent } = spacing(slide);
  const points = texts.map((text) => linesHigh(text, box, box.width - indent));
  return points.reduce((sum, high) => sum + high, 0) + between * Math.max(0, points.length - 1);
}

function blockHigh(corpus: Corpus, slide: Slide, block: SlideBlock, box: TextBox): number {
  switch (block.type) {
    case 'table':
      return fitTable(corpus, block, box.width).height;
    case 'list':
      return listHigh(
        block.children.map((item) => readableText(corpus, item).trim()),
        slide,
        box,
      );
    case 'crisis':
      return listHigh(
        CRISIS.map(({ when, who }) => `${when} ${who}.`),
        slide,
        box,
      );
    default:
      return linesHigh(readableText(corpus, block).trim(), box, box.width);
  }
}

function numbersHigh(corpus: Corpus, slide: Slide, box: TextBox): number {
  const room = box.width - numbers.width - numbers.gap;
  const rows = numbersOf(corpus, slide).map(({ caption }) => {
    const words = caption.map((node) => readableText(corpus, node)).join('');
    return Math.max(numbers.size, linesHigh(words.trim(), box, room)) + 2 * gaps.point;
  });
  return rows.reduce((sum, high) => sum + high, 0);
}

/** The box as it is for one block: a sentence that is the slide is set larger than points. */
function boxFor({ layout }: Slide, block: SlideBlock, box: TextBox): TextBox {
  const large = block.type === 'paragraph' && (layout === 'punten' || layout === 'slot');
  return large ? { ...box, ...statement } : box;
}

function textHigh(corpus: Corpus, slide: Slide, box: TextBox): number {
  if (slide.layout === 'getallen') return numbersHigh(corpus, slide, box);
  const blocks = slide.blocks.map((block) => blockHigh(corpus, slide, block, boxFor(slide, block, box)));
  return blocks.reduce((sum, high) => sum + high, 0) + gaps.block * Math.max(0, blocks.length - 1);
}

/**
 * Measures a slide by the metrics of the typeface, as its layout places it.
 * A browser sets the same text a hair narrower (kerning), so what fits here fits there.
 */
export function fillOf(corpus: Corpus, slide: Slide): readonly Fill[] {
  const frame: Frame = frameOf(slide.layout, slide.emblem !== undefined);
  const { title, text } = frame;
  const fills: Fill[] = [{ part: 'titel', used: linesHigh(slide.title, title, title.width), room: title.height }];
  if (text !== undefined) fills.push({ part: 'tekst', used: textHigh(corpus, slide, text), room: text.height });
  if (slide.layout === 'getallen') {
    const widest = numbersOf(corpus, slide).map(({ value }) => textWidth(value, { size: numbers.size, weight: 700 }));
    fills.push({ part: 'getal', used: Math.max(0, ...widest), room: numbers.width });
  }
  return fills;
}
