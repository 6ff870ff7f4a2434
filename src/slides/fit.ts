import type { Corpus } from '../corpus/corpus.ts';
import { countLines, textWidth } from '../figures/measure.ts';
import { frameOf, gaps, numbers, statement, type TextBox, traits } from '../theme/slide-layouts.ts';
import { lines } from '../theme/tokens.ts';
import { tableHeight } from './columns.ts';
import { groupPoints, type Paragraph, type SlideText, wordsOf } from './plain.ts';
import type { Slide } from './slide.ts';
import { textOf } from './text.ts';
import { widestWord } from './widest.ts';

/** How much of a part of the slide is used: more than `room` and it does not fit. Lengths in px of 1280 × 720. */
export interface Fill {
  readonly part: 'titel' | 'tekst' | 'getal' | 'woord';
  readonly used: number;
  readonly room: number;
  /** The word that is measured, where the part is one. */
  readonly word?: string;
}

const sum = (heights: readonly number[], between = 0) =>
  heights.reduce((total, high) => total + high, 0) + between * Math.max(0, heights.length - 1);

function linesHigh(text: string, box: TextBox, width: number = box.width): number {
  return countLines(text, { size: box.size, weight: box.weight }, width) * box.size * box.leading;
}

/** The height of a list, or of one paragraph. */
function groupHigh(group: readonly [Paragraph, ...Paragraph[]], { layout }: Slide, box: TextBox): number {
  const [{ mark, quote }] = group;
  const { points, statement: large } = traits[layout];
  if (mark === 'none') return linesHigh(wordsOf(group[0]).trim(), large && !quote ? { ...box, ...statement } : box);
  // Questions have a line between them and no bullets.
  const [between, indent] = points === 'rows' ? [2 * gaps.question + lines.slide.hair, 0] : [gaps.point, gaps.bullet];
  return sum(
    group.map((point) => linesHigh(wordsOf(point).trim(), box, box.width - indent)),
    between,
  );
}

function textHigh({ paragraphs, numbers: rows, table }: SlideText, slide: Slide, box: TextBox): number {
  const room = box.width - numbers.width - numbers.gap;
  return (
    sum(rows.map(({ caption }) => Math.max(numbers.size, linesHigh(caption, box, room)) + 2 * gaps.point)) +
    sum(
      [
        ...groupPoints(paragraphs).map((group) => groupHigh(group, slide, box)),
        ...(table ? [tableHeight(table, box.width)] : []),
      ],
      gaps.block,
    )
  );
}

/**
 * Measures a slide by the metrics of the typeface, as its layout places it.
 * A browser sets the same text a hair narrower (kerning), so what fits here fits there.
 * @throws where a fact, term or reference on it does not exist
 */
export function fillOf(corpus: Corpus, slide: Slide): readonly Fill[] {
  const { title, text: box } = frameOf(slide.layout, slide.emblem !== undefined);
  const text = textOf(corpus, slide);
  const widest = text.numbers.map(({ value }) => textWidth(value, { size: numbers.size, weight: 700 }));
  const word = widestWord(slide, text, title, box);
  return [
    { part: 'titel', used: linesHigh(slide.title, title), room: title.height },
    ...(box ? [{ part: 'tekst', used: textHigh(text, slide, box), room: box.height } as const] : []),
    ...(widest.length > 0 ? [{ part: 'getal', used: Math.max(...widest), room: numbers.width } as const] : []),
    ...(word ? [{ part: 'woord', ...word } as const] : []),
  ];
}
