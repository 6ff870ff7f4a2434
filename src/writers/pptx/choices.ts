import { linesHigh, textHigh } from '../../slides/high.ts';
import { type Paragraph, type PlainSlide, wordsOf } from '../../slides/plain.ts';
import { gaps, hangOf, type TextBox } from '../../theme/slide-layouts.ts';
import { type AccentName, lines } from '../../theme/tokens.ts';
import { accentColor, accentFill } from './colors.ts';
import { levelStyles } from './levels.ts';
import { AUTO_NUMBERS } from './points.ts';
import { type Ids, writeRectangle, writeTextBox } from './shapes.ts';
import { bodyProperties, type FindLink, writeLinked } from './text.ts';

/** What of the text of a slide a room chooses from. */
export const isChoice = ({ mark }: Paragraph): boolean => mark === 'letter';

/** The letter before a choice, which a program counts. */
function writeMark(index: number, accent: AccentName): string {
  const counts = `<a:buAutoNum type="${AUTO_NUMBERS.letter}" startAt="${index + 1}"/>`;
  return `<a:buClr>${accentColor(accent)}</a:buClr><a:buFont typeface="+mj-lt"/>${counts}`;
}

/**
 * What a room chooses from, below the text of a slide: each a text box that leads to its slide as a whole, with a line
 * above. A link on words would be one that LibreOffice breaks anywhere, and a target as low as a line.
 */
export function writeChoices(
  ids: Ids,
  { paragraphs, layout, accent }: PlainSlide,
  box: TextBox,
  link: FindLink,
): readonly string[] {
  const { hair } = lines.slide;
  const told = paragraphs.filter((paragraph) => !isChoice(paragraph));
  const above = told.length > 0 ? Math.max(gaps.block, box.gap) : 0;
  let y = box.y + textHigh({ paragraphs: told, numbers: [], table: undefined }, layout, box) + above;
  const hang = hangOf(box);
  return paragraphs.filter(isChoice).map((choice, i) => {
    const line = { x: box.x, y, width: box.width, height: hair };
    const top = y + hair + box.gap / 2;
    const height = linesHigh(wordsOf(choice).trim(), box, box.width - hang);
    y = top + height + box.gap / 2;
    const style = `<a:lstStyle>${levelStyles(box, layout)}</a:lstStyle>`;
    const { words, leads } = writeLinked(choice, hang, writeMark(i, accent), link);
    return (
      writeRectangle(ids.next(), 'Lijn', line, accentFill(accent)) +
      writeTextBox(
        ids.next(),
        'Keuze',
        { ...box, y: top, height },
        bodyProperties({ anchor: 'top' }) + style + words,
        leads,
      )
    );
  });
}
