import type { Layout } from '../theme/layout-kinds.ts';
import { gradesOf } from '../theme/slide-grades.ts';
import { frameOf, type TextBox } from '../theme/slide-layouts.ts';
import { textHigh } from './high.ts';
import type { SlideText } from './plain.ts';
import { widestWord } from './widest.ts';

/**
 * Sets a text in the largest size of its layout in which it fits; in the smallest where it fits in none.
 * @param write the text as it is in a box, whose size its table may depend on
 */
export function setText(
  layout: Layout,
  withEmblem: boolean,
  write: (box: TextBox) => Omit<SlideText, 'grade'>,
): SlideText {
  const last = gradesOf(layout, withEmblem).length - 1;
  const at = (grade: number): SlideText => {
    const box = frameOf(layout, withEmblem, grade).text;
    if (box === undefined) return { paragraphs: [], numbers: [], table: undefined, grade };
    const text = write(box);
    return grade === last || fits(text, layout, box) ? { ...text, grade } : at(grade + 1);
  };
  return at(0);
}

function fits(text: Omit<SlideText, 'grade'>, layout: Layout, box: TextBox): boolean {
  const word = widestWord(layout, text, box);
  return textHigh(text, layout, box) <= box.height && (word === undefined || word.used <= word.room);
}

/** Whether a text fits on a slide of its layout, in the size in which it is set. */
export function textFits(text: SlideText, layout: Layout): boolean {
  const box = frameOf(layout, false, text.grade).text;
  return box === undefined || fits(text, layout, box);
}
