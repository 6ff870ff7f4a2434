import { describe, expect, it } from 'vitest';
import { hangOnRule } from './collisions.ts';
import { emptyHeadings, firstWords, linesWithin } from './order.ts';
import type { Mark, Sheet } from './sheet.ts';
import { blankBeside, isWrittenOn, placesOfDates, smallLetters } from './sheet-flaws.ts';

const body = { top: 60, bottom: 780 };
const line = (top: number, text = 'Een zin van een gewone lengte.', size = 10): Mark => ({
  left: 60,
  right: 60 + 5 * text.length,
  top,
  bottom: top + 1.2 * size,
  text,
  size,
});
const rule = (top: number, right = 550): Mark => ({ left: 50, right, top, bottom: top + 1 });
const picture = (top: number, wide: number): Mark => ({ left: 60, right: 60 + wide, top, bottom: top + 140 });
const sheet = (...marks: readonly Mark[]): Sheet => ({ width: 595, height: 842, marks, tags: undefined });

describe('what looks at the order of a page', () => {
  it('finds a picture that hangs on the rule above it, and none that stands apart', () => {
    expect(hangOnRule(sheet(rule(100), picture(102, 244)), 244)).toEqual([102]);
    expect(hangOnRule(sheet(rule(100), picture(112, 244)), 244)).toEqual([]);
    expect(hangOnRule(sheet(rule(100, 200), picture(102, 244)), 244)).toEqual([]);
  });

  it('finds a heading with nothing below it but another, and none of two lines or with a drawing', () => {
    const heads = [line(100, 'Wie doet wat?', 14), line(150, 'Wat erna komt', 14)];
    expect(emptyHeadings(sheet(...heads, line(180)), body, 14)).toEqual(['Wie doet wat?']);
    expect(emptyHeadings(sheet(...heads, line(125), line(180)), body, 14)).toEqual([]);
    expect(emptyHeadings(sheet(line(100, 'Wie doet', 14), line(117, 'wat?', 14), line(140)), body, 14)).toEqual([]);
    const drawing: Mark = { left: 60, right: 300, top: 118, bottom: 140 };
    expect(emptyHeadings(sheet(...heads, drawing, line(180)), body, 14)).toEqual([]);
  });

  it('knows what a page says first, below its head', () => {
    expect(firstWords(sheet(line(30, 'De kop'), line(200), line(62, 'Bron: een boek')), body)).toBe('Bron: een boek');
    expect(firstWords(sheet(line(30, 'De kop')), body)).toBe('');
  });

  it('counts no head, no foot and no rule as a line of text', () => {
    expect(linesWithin(sheet(line(30), rule(300), line(810)), body)).toBe(0);
    expect(linesWithin(sheet(line(30), line(300), line(320), line(810)), body)).toBe(2);
  });
});

describe('what looks at a sheet to write on', () => {
  const left = Array.from({ length: 40 }, (_, i) => line(62 + 18 * i));
  const right = left.map((mark) => ({ ...mark, left: mark.left + 260, right: mark.right + 260 }));

  it('measures a right half that is blank, where no lines run over the whole width', () => {
    expect(blankBeside(sheet(...left), body)).toBe(1);
    expect(blankBeside(sheet(...left, ...right), body)).toBe(0);
    const lines = [300, 330, 360].map((top) => rule(top));
    expect(blankBeside(sheet(...left, ...lines), body)).toBe(0);
    expect([isWrittenOn(sheet(...lines), body), isWrittenOn(sheet(...lines.slice(1)), body)]).toEqual([true, false]);
  });

  it('finds dates that do not stand below each other, and letters that are too small', () => {
    const dates = [line(100, 'dag'), { ...line(200, 'dag'), left: 90 }];
    expect([...placesOfDates(sheet(...dates), 'dag')]).toEqual([60, 90]);
    expect(smallLetters(sheet(line(100, 'klein', 5.1), line(120)), 6.4)).toEqual(['klein']);
  });
});
