import { lettersOf, type Tag, tagsOf, textOfTag } from '../typst/read-pdf.ts';
import { NOTE_MARK, notesOn } from './notes.ts';
import type { Mark, Sheet } from './sheet.ts';

/** Where the text of a page stands, in pt. */
export interface Body {
  readonly top: number;
  readonly bottom: number;
}

/** A space between lines or blocks is no gap; what is higher than this is, in pt. */
const GAP = 34;
/** The least size of a mark of a note, in pt. */
const LEAST_MARK = 6;
/** A rule has at least this much white above it, in pt: more than what closes a table or a box. */
const APART = 12;

const isText = (mark: Mark) => mark.text !== undefined;
const isRule = ({ left, right, top, bottom }: Mark) => bottom - top < 1.5 && right - left > 60;

/** The text on a page in lines, as one reads it; rows of dots are no text. */
export function linesOfText({ marks }: Sheet): string[] {
  const rows = Map.groupBy(
    marks.filter((mark) => isText(mark) && !/^[ .]*$/.test(mark.text ?? '')),
    ({ bottom }) => Math.round(bottom * 2),
  );
  return [...rows.values()].flatMap((row) => {
    const lines: { right: number; text: string }[] = [];
    for (const { left, right, text = '' } of row.toSorted((a, b) => a.left - b.left)) {
      const last = lines.at(-1);
      if (last && left - last.right < 9) {
        last.text += (left - last.right > 1.2 ? ' ' : '') + text;
        last.right = right;
      } else lines.push({ right, text });
    }
    return lines.map(({ text }) => text.trim());
  });
}

/** How many letters nineteen of twenty lines of running text have at most; 0 for a file without. */
export function longLine(sheets: readonly Sheet[]): number {
  const lengths = sheets
    .flatMap(linesOfText)
    .map(({ length }) => length)
    .filter((length) => length > 25)
    .toSorted((a, b) => a - b);
  return lengths[Math.floor(0.95 * lengths.length)] ?? 0;
}

/** What stands in the columns of a page: one, or two where enough lines begin right of its middle. */
export function columnsOf({ marks, width }: Sheet, { top, bottom }: Body): Mark[][] {
  const within = marks.filter((mark) => mark.bottom > top - 2 && mark.top < bottom + 2);
  const middle = width / 2;
  const begins = within.filter((mark) => isText(mark) && mark.left > middle && mark.left < middle + 25);
  const most = Math.max(
    0,
    ...[...Map.groupBy(begins, ({ left }) => Math.round(left)).values()].map((own) => own.length),
  );
  if (most < 4) return [within];
  return [within.filter(({ left }) => left < middle - 12), within.filter(({ right }) => right > middle + 12)];
}

/** Whether a column begins with one of these titles. */
function opensWith(marks: readonly Mark[], titles: readonly string[]): boolean {
  const top = Math.min(...marks.map((mark) => mark.top));
  const shown = marks.filter((mark) => mark.top < top + 130).map(({ text = '' }) => text);
  const letters = lettersOf(shown.join(' '));
  return titles.some((title) => letters.includes(lettersOf(title)));
}

/** Which share of the height between head and foot has nothing in it, in gaps higher than those between blocks. */
function shareOfGaps(marks: readonly Mark[], body: Body): number {
  let [blank, y] = [0, body.top];
  const add = (from: number, to: number) => {
    if (from - y > GAP) blank += from - y;
    y = Math.max(y, to);
  };
  for (const { top, bottom } of marks.toSorted((a, b) => a.top - b.top))
    add(Math.max(top, y), Math.min(bottom, body.bottom));
  add(body.bottom, body.bottom);
  return blank / (body.bottom - body.top);
}

/**
 * Which share of a page is blank: gaps higher than those between blocks, as a share of what may hold text. A column
 * after which a chapter begins may end anywhere.
 */
export function blankShare(sheet: Sheet, body: Body, chapters: readonly string[]): number {
  const columns = columnsOf(sheet, body);
  const shares = columns.map((marks, i) => {
    const next = columns[i + 1];
    return next && opensWith(next, chapters) ? 0 : shareOfGaps(marks, body);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Whether one writes on a page over its whole width: lines run there below its opening. */
export function isWrittenOn({ marks, width }: Sheet, { top, bottom }: Body): boolean {
  const opening = top + 0.25 * (bottom - top);
  return marks.filter((mark) => isRule(mark) && mark.top > opening && mark.right - mark.left > 0.7 * width).length > 2;
}

/**
 * Which share of the right half of a page is blank, on a sheet to write on; 0 where lines run over its whole width, so that
 * it has no right half.
 */
export function blankBeside(sheet: Sheet, body: Body): number {
  if (isWrittenOn(sheet, body)) return 0;
  const beside = sheet.marks.filter(
    ({ right, top, bottom }) => right > sheet.width / 2 + 12 && bottom > body.top && top < body.bottom,
  );
  return shareOfGaps(beside, body);
}

/** The letters on a page smaller than this, in pt. */
export const smallLetters = ({ marks }: Sheet, least: number): string[] =>
  marks.flatMap(({ text = '', size = least }) => (text.trim() !== '' && size < least ? [text] : []));

/** The lines of what stands in the largest letters. */
export function titleLines({ marks }: Sheet): { readonly left: number; readonly right: number }[] {
  const largest = Math.max(...marks.map(({ size = 0 }) => size));
  const rows = Map.groupBy(
    marks.filter(({ size }) => size === largest),
    ({ top }) => Math.round(top),
  );
  return [...rows.values()].map((row) => ({
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
  }));
}

/** Where the dates to fill in begin: under the first line of each stands the same word. */
export const placesOfDates = ({ marks }: Sheet, day: string): Set<number> =>
  new Set(marks.flatMap(({ text, left }) => (text === day ? [Math.round(left)] : [])));

/** Whether a rule stands at the foot of a page or column and what it belongs to does not. */
export function hasLooseRule(sheet: Sheet, body: Body): boolean {
  return columnsOf(sheet, body).some((marks) => {
    const [last] = marks.toSorted((a, b) => b.bottom - a.bottom);
    // What a rule closes may stand in another column, below a table that goes over both.
    const [before] = sheet.marks
      .filter((mark) => last && mark !== last && mark.bottom <= last.bottom)
      .filter(({ left, right }) => last && left < last.right && last.left < right)
      .toSorted((a, b) => b.bottom - a.bottom);
    return (
      last !== undefined && before !== undefined && isRule(last) && !isRule(before) && last.top - before.bottom > APART
    );
  });
}

/** The marks of notes on a page that are too small to read. */
export const smallMarks = ({ marks }: Sheet): string[] =>
  marks.flatMap(({ text = '', size = 0 }) => (NOTE_MARK.test(text.trim()) && size < LEAST_MARK ? [text] : []));

/** The marks of notes that begin a line, more than there are notes on the page: parted from the sentence they end. */
export function partedMarks({ marks, tags }: Sheet): number {
  const begin = marks.filter(
    (mark) =>
      NOTE_MARK.test(mark.text?.trim() ?? '') &&
      !marks.some(
        ({ text, right, top, bottom }) =>
          text !== undefined && Math.abs(mark.left - right) < 6 && top < mark.bottom && bottom > mark.top,
      ),
  );
  return Math.max(0, begin.length - (tags === undefined ? begin.length : notesOn(tags).length));
}

const isShown = (child: Tag | string): child is Tag => typeof child !== 'string' && /\S/.test(textOfTag(child));
const blocksOf = (tags: Tag | undefined): Tag[] => {
  if (tags === undefined) return [];
  const [whole = tags] = tagsOf([tags], 'Document');
  return whole.children.filter(isShown);
};
const isHeading = (tag: Tag | undefined) => /^H\d$/.test(tag?.role ?? '');

/** The heading a page begins with, in letters alone; '' where it begins with something else. */
export function beginsWith({ tags }: Sheet): string {
  const [first] = blocksOf(tags);
  const heading = first && (isHeading(first) ? first : tagsOf([first], 'H1', 'H2', 'H3', 'H4')[0]);
  const [title, whole] = [heading, first].map((tag) => (tag ? lettersOf(textOfTag(tag)) : ''));
  return title && whole?.startsWith(title) ? title : '';
}

/** Whether a page begins with a warning: what it warns about then stands on the page before. */
export function warnsTooLate({ tags }: Sheet, warning: string): boolean {
  const [first] = blocksOf(tags);
  return first?.role === 'P' && new RegExp(`^\\s*${warning}\\s*(:|$)`).test(textOfTag(first));
}
