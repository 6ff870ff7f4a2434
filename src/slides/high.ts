import { countLines } from '../figures/measure.ts';
import { type Layout, traits } from '../theme/layout-kinds.ts';
import { gaps, hangOf, numbersIn, type TextBox, writingLine } from '../theme/slide-layouts.ts';
import { lines } from '../theme/tokens.ts';
import { tableHeight } from './columns.ts';
import { groupPoints, type Paragraph, type SlideText, wordsOf } from './plain.ts';

const sum = (heights: readonly number[], between = 0) =>
  heights.reduce((total, high) => total + high, 0) + between * Math.max(0, heights.length - 1);

/** The height in px of a text in a box, or in a part of its width. */
export function linesHigh(text: string, box: TextBox, width: number = box.width): number {
  return countLines(text, { size: box.size, weight: box.weight }, width) * box.size * box.leading;
}

/** The height of a list, or of one paragraph. */
function groupHigh(group: readonly [Paragraph, ...Paragraph[]], layout: Layout, box: TextBox): number {
  const [{ mark }] = group;
  if (mark === 'none') return linesHigh(wordsOf(group[0]).trim(), box);
  const { points: kind } = traits[layout];
  // Questions have a line between them and no bullets, but may be numbered; below an agreement one writes on a line.
  const rows = kind === 'rows';
  const choices = mark === 'letter';
  const between = box.gap + (rows || choices ? lines.slide.hair : 0);
  const indent = rows && mark === 'bullet' ? 0 : hangOf(box);
  const below = kind === 'boxes' ? writingLine : 0;
  const points = group.map((point) => linesHigh(wordsOf(point).trim(), box, box.width - indent) + below);
  // What a room chooses from begins with a line too.
  return sum(points, between) + (choices ? lines.slide.hair + box.gap / 2 : 0);
}

/** The height in px that the text of a slide takes in its box. */
export function textHigh(
  { paragraphs, numbers: rows, table }: Omit<SlideText, 'grade'>,
  layout: Layout,
  box: TextBox,
): number {
  const { width, size, gap } = numbersIn(layout);
  const room = box.width - width - gap;
  const rowHigh = (value: string, caption: string) =>
    Math.max(countLines(value, { size, weight: 700 }, width) * size, linesHigh(caption, box, room)) + 2 * box.gap;
  return (
    sum(rows.map(({ value, caption }) => rowHigh(value, caption))) +
    sum(
      [
        ...groupPoints(paragraphs).map((group) => groupHigh(group, layout, box)),
        ...(table ? [tableHeight(table, box)] : []),
      ],
      Math.max(gaps.block, box.gap),
    )
  );
}
