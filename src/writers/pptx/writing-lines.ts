import { linesHigh } from '../../slides/high.ts';
import { type Paragraph, wordsOf } from '../../slides/plain.ts';
import { type Layout, traits } from '../../theme/layout-kinds.ts';
import { hangOf, type TextBox, writingLine } from '../../theme/slide-layouts.ts';
import { lines } from '../../theme/tokens.ts';
import { LINE_STRONG } from './colors.ts';
import { type Ids, writeRectangle } from './shapes.ts';

/** Whether one writes below a paragraph by hand. */
export const hasWritingLine = ({ mark }: Pick<Paragraph, 'mark'>, layout: Layout): boolean =>
  mark === 'bullet' && traits[layout].points === 'boxes';

/**
 * The lines to write on below the agreements of a slide, as shapes: no program but PowerPoint draws one that is text.
 * They stand where the exact spacing of their layout puts them (`levels.ts`).
 */
export function writeWritingLines(
  ids: Ids,
  paragraphs: readonly Paragraph[],
  layout: Layout,
  box: TextBox,
): readonly string[] {
  let y = box.y;
  const hang = hangOf(box);
  return paragraphs.flatMap((paragraph) => {
    const writes = hasWritingLine(paragraph, layout);
    const indent = paragraph.mark === 'none' ? 0 : hang;
    const bottom = y + linesHigh(wordsOf(paragraph).trim(), box, box.width - indent) + (writes ? writingLine : 0);
    y = bottom + box.gap;
    if (!writes) return [];
    const { hair: height } = lines.slide;
    const line = { x: box.x + hang, y: bottom - height, width: box.width - hang, height };
    return [writeRectangle(ids.next(), 'Schrijflijn', line, LINE_STRONG)];
  });
}
