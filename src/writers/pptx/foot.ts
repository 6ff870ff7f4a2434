import { foot, type Ground, slideSize, type TextBox } from '../../theme/slide-layouts.ts';
import { role } from './colors.ts';
import { type Ids, writePlaceholder } from './shapes.ts';
import { bodyProperties, levelStyle, writeLine, writeNumberField } from './text.ts';

const NUMBER_WIDTH = 100;
/** How far the foot moves to stand beside a panel. */
const BESIDE_PANEL = 380;

const NUMBER: TextBox = { ...foot, x: slideSize.width - foot.x - NUMBER_WIDTH, width: NUMBER_WIDTH };

function footBox(ground: Ground): TextBox {
  const moved = ground === 'panel' ? BESIDE_PANEL : 0;
  return { ...foot, x: foot.x + moved, width: foot.width - NUMBER_WIDTH - moved };
}

const styled = (box: TextBox, align: 'l' | 'r', text: string) =>
  `${bodyProperties(box)}<a:lstStyle>${levelStyle(box, { fill: role('tx2'), align })}</a:lstStyle>${text}`;

/**
 * The places of foot and number in a layout or master.
 * @param text what stands there; a space where nothing does, since LibreOffice takes the style of a foot from its words
 */
export function placeFoot(ids: Ids, ground: Ground, text = ' '): string {
  const box = footBox(ground);
  return [
    writePlaceholder({ id: ids.next(), name: 'Voettekst', role: 'ftr', box, body: styled(box, 'l', writeLine(text)) }),
    writePlaceholder({
      id: ids.next(),
      name: 'Dianummer',
      role: 'sldNum',
      box: NUMBER,
      body: styled(NUMBER, 'r', writeNumberField('‹nr.›')),
    }),
  ].join('');
}

/** The foot of a slide, where it says something, and its number. */
export function fillFoot(ids: Ids, text: string, number: number | undefined): string {
  const fill = (name: string, as: 'ftr' | 'sldNum', words: string) =>
    writePlaceholder({ id: ids.next(), name, role: as, body: `<a:bodyPr/><a:lstStyle/>${words}` });
  return [
    text === '' ? '' : fill('Voettekst', 'ftr', writeLine(text)),
    number === undefined ? '' : fill('Dianummer', 'sldNum', writeNumberField(String(number))),
  ].join('');
}
