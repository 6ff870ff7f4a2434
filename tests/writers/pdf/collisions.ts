import type { Mark, Sheet } from './sheet.ts';

/** Words that touch by less than this, in pt, only stand close. */
const TOUCH = 2;
/** How much of the lower of two lines may lie over the other. */
const SHARE = 0.35;

const overlap = (from: number, to: number, start: number, end: number) => Math.min(to, end) - Math.max(from, start);

function liesOver(a: Mark, b: Mark): boolean {
  const high = Math.min(a.bottom - a.top, b.bottom - b.top);
  return overlap(a.left, a.right, b.left, b.right) > TOUCH && overlap(a.top, a.bottom, b.top, b.bottom) > SHARE * high;
}

/** The words on a page that stand over other words, both of each pair. */
export function overprinted({ marks }: Sheet): string[] {
  const texts = marks.filter(({ text }) => text !== undefined).toSorted((a, b) => a.top - b.top);
  return texts.flatMap((one, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < texts.length; j++) {
      const other = texts[j];
      if (other === undefined || other.top > one.bottom) break;
      if (liesOver(one, other)) found.push(`${one.text} × ${other.text}`);
    }
    return found;
  });
}

/** The pictures this wide, in pt. */
export const picturesOf = ({ marks }: Sheet, wide: number): Mark[] =>
  marks.filter(({ left, right, top, bottom }) => Math.abs(right - left - wide) < 2 && bottom - top > 60);

/** What stands in a picture. */
export const within = ({ marks }: Sheet, picture: Mark): Mark[] =>
  marks.filter(
    ({ left, right, top, bottom }) =>
      left > picture.left && right < picture.right && top > picture.top && bottom < picture.bottom,
  );

/** The pictures this wide, in pt, right below a rule over the whole page: as if they hung on it. */
export function hangOnRule(sheet: Sheet, wide: number): number[] {
  const { marks, width } = sheet;
  const rules = marks.filter((mark) => mark.bottom - mark.top < 1.5 && mark.right - mark.left > 0.75 * width);
  return picturesOf(sheet, wide).flatMap(({ top }) =>
    rules.some(({ bottom }) => top - bottom > -2 && top - bottom < 6) ? [top] : [],
  );
}

/** The words that a picture cuts off at its upper or its lower edge. */
export function cutOff({ marks }: Sheet, pictures: readonly Mark[]): string[] {
  return marks.flatMap(({ text, left, right, top, bottom }) => {
    if (text === undefined) return [];
    const beside = pictures.filter((picture) => overlap(left, right, picture.left, picture.right) > TOUCH);
    const cut = beside.some((picture) =>
      [picture.top, picture.bottom].some((edge) => edge - top > TOUCH / 2 && bottom - edge > TOUCH / 2),
    );
    return cut ? [text] : [];
  });
}

/** The words that stand on a picture, or half on it. */
export const wordsOn = ({ marks }: Sheet, pictures: readonly Mark[]): string[] =>
  marks.flatMap(({ text, left, right, top, bottom }) =>
    text !== undefined &&
    pictures.some(
      (picture) =>
        overlap(left, right, picture.left, picture.right) > TOUCH &&
        overlap(top, bottom, picture.top, picture.bottom) > TOUCH,
    )
      ? [text]
      : [],
  );

/** The words that stand less than this from the foot of the paper, in pt: a printer may leave them out. */
export const nearFoot = ({ marks, height }: Sheet, least: number): string[] =>
  marks.flatMap(({ text, bottom }) => (text !== undefined && height - bottom < least ? [text] : []));

/** The words through which a rule runs that is wider than they are. */
export function struckThrough({ marks }: Sheet): string[] {
  const rules = marks.filter(
    ({ text, left, right, top, bottom }) => text === undefined && bottom - top < 1.5 && right - left > 200,
  );
  return marks.flatMap(({ text, left, right, top, bottom }) => {
    if (text === undefined) return [];
    const high = bottom - top;
    const hit = rules.some(
      (rule) =>
        overlap(left, right, rule.left, rule.right) > TOUCH &&
        rule.top > top + 0.15 * high &&
        rule.bottom < bottom - 0.25 * high,
    );
    return hit ? [text] : [];
  });
}
