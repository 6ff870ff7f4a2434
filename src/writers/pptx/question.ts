import type { Paragraph } from '../../slides/plain.ts';
import { type Box, hangOf, type TextBox } from '../../theme/slide-layouts.ts';
import { weights } from '../../theme/tokens.ts';
import { role } from './colors.ts';
import { type Ids, writePlaceholder, writeRectangle } from './shapes.ts';
import { bodyProperties, levelStyle, writeLine, writeParagraphs } from './text.ts';

/** How much larger the question on a title is than the line below the title, as a multiple. */
const LARGER = 1.16;
/** The bar beside it: its width in px, and how many lines of the question it is high. */
const BAR = { width: 8, lines: 2 };

/** Where the question of a title stands, at the bottom of the place of its text, and the bar beside it. */
function placeQuestion(text: TextBox): { readonly bar: Box; readonly box: TextBox } {
  const size = Math.round(text.size * LARGER);
  const height = BAR.lines * size * text.leading;
  const y = text.y + text.height - height;
  const left = BAR.width + hangOf({ size });
  return {
    bar: { x: text.x, y, width: BAR.width, height },
    box: {
      ...text,
      size,
      y,
      height,
      x: text.x + left,
      width: text.width - left,
      weight: weights.label,
      anchor: 'middle',
    },
  };
}

/** What of the text of a title is its question. */
export const isQuestion = ({ quote = false }: Paragraph): boolean => quote;

/** The place a layout has for the question of a title, with the bar beside it. */
export function writeQuestionPlace(ids: Ids, text: TextBox): string {
  const { bar, box } = placeQuestion(text);
  const style = levelStyle(box, { fill: role('tx1') });
  const body = `${bodyProperties(box)}<a:lstStyle>${style}</a:lstStyle>${writeLine('Een vraag om over na te denken')}`;
  return (
    writeRectangle(ids.next(), 'Streep', bar, role('accent4')) +
    writePlaceholder({ id: ids.next(), name: 'Vraag', role: 'question', box, body })
  );
}

/** The question of a title in its place. */
export function writeQuestion(ids: Ids, paragraphs: readonly Paragraph[], text: TextBox): string {
  const words = writeParagraphs(paragraphs, 'titel', 'basis', text);
  return writePlaceholder({
    id: ids.next(),
    name: 'Vraag',
    role: 'question',
    body: `<a:bodyPr/><a:lstStyle/>${words}`,
  });
}
