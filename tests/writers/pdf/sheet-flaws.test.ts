import { describe, expect, it } from 'vitest';
import type { Tag } from '../typst/read-pdf.ts';
import type { Mark, Sheet } from './sheet.ts';
import { beginsWith, blankShare, hasLooseRule, longLine, smallMarks, warnsTooLate } from './sheet-flaws.ts';

const body = { top: 60, bottom: 780 };
const tag = (role: string, ...children: (Tag | string)[]): Tag => ({ role, alt: undefined, children });
const line = (top: number, text = 'Een zin van een gewone lengte op papier.', left = 60): Mark => ({
  left,
  right: left + 5 * text.length,
  top,
  bottom: top + 12,
  text,
  size: 10,
});
const rule = (top: number): Mark => ({ left: 60, right: 500, top, bottom: top + 1 });
const sheet = (marks: readonly Mark[], ...blocks: Tag[]): Sheet => ({
  width: 595,
  height: 842,
  marks,
  tags: tag('Root', tag('Document', ...blocks)),
});
/** Lines from the top of the text down to here. */
const lines = (to: number, left?: number) =>
  Array.from({ length: Math.floor((to - body.top) / 16) }, (_, i) => line(body.top + 16 * i, undefined, left));

describe('what looks at a page as it was laid out', () => {
  it('measures long lines, and not the one of twenty that is longer', () => {
    const most = (long: number) =>
      longLine([sheet([...lines(380), ...Array.from({ length: long }, (_, i) => line(400 + 16 * i, 'x'.repeat(90)))])]);
    expect(most(0)).toBe(40);
    expect(most(1)).toBe(40);
    expect(most(4)).toBe(90);
  });

  it('measures what is blank below the text, and in a hole in it', () => {
    expect(blankShare(sheet(lines(780)), body, [])).toBe(0);
    expect(blankShare(sheet(lines(420)), body, [])).toBeCloseTo(0.5, 1);
    const hole = lines(780).filter(({ top }) => top < 200 || top > 560);
    expect(blankShare(sheet(hole), body, [])).toBeCloseTo(0.5, 1);
  });

  it('takes each column by itself, and lets one end where a chapter begins in the next', () => {
    const right = lines(780, 320).map((mark, i) => (i === 0 ? { ...mark, text: 'Het tweede hoofdstuk' } : mark));
    const left = lines(420).map((mark) => ({ ...mark, right: 270 }));
    expect(blankShare(sheet([...left, ...right]), body, [])).toBeCloseTo(0.25, 1);
    expect(blankShare(sheet([...left, ...right]), body, ['Het tweede hoofdstuk'])).toBe(0);
  });

  it('sees a rule at the foot without what it stands above, and none that closes a table', () => {
    expect(hasLooseRule(sheet([...lines(700), rule(740)]), body)).toBe(true);
    expect(hasLooseRule(sheet([...lines(700), rule(702)]), body)).toBe(false);
    expect(hasLooseRule(sheet([...lines(700), rule(740), line(746)]), body)).toBe(false);
    const two = [...lines(700), ...lines(730, 330), rule(716)];
    expect(hasLooseRule(sheet(two), body)).toBe(false);
    expect(hasLooseRule(sheet([...two.slice(0, -1), { ...rule(716), right: 290 }]), body)).toBe(true);
  });

  it('sees a mark of a note that is too small', () => {
    const mark = (size: number) => smallMarks(sheet([{ ...line(100, '[12]'), size }]));
    expect(mark(5.9)).toEqual(['[12]']);
    expect(mark(6.4)).toEqual([]);
    expect(smallMarks(sheet([{ ...line(100, 'klein'), size: 5 }]))).toEqual([]);
  });

  it('knows the heading a page begins with', () => {
    expect(beginsWith(sheet([], tag('H2', 'Een kop'), tag('P', 'Tekst.')))).toBe('Eenkop');
    expect(beginsWith(sheet([], tag('P', 'Tekst.'), tag('H2', 'Een kop')))).toBe('');
  });

  it('sees a warning that comes after what it warns about', () => {
    expect(warnsTooLate(sheet([], tag('P', 'Let op:'), tag('P', 'Tekst.')), 'Let op')).toBe(true);
    expect(warnsTooLate(sheet([], tag('P', 'Tekst.'), tag('P', 'Let op:')), 'Let op')).toBe(false);
    expect(warnsTooLate(sheet([], tag('P', 'Let op de tijd.')), 'Let op')).toBe(false);
  });
});
