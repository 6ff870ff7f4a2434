import { describe, expect, it } from 'vitest';
import { beginOf, bracedAt, endOf, placeOf, tagAt } from '../../src/document/tags.ts';

const tag = (text: string, from: number) => tagAt(text, from) ?? { from: -1, to: -1, text: '', name: '' };

describe('a tag', () => {
  it('is read where it begins, the first sign of a text too, and nowhere else', () => {
    expect(tagAt('<Tip titel="a">x</Tip>', 0)).toEqual({ from: 0, to: 15, text: '<Tip titel="a">', name: 'Tip' });
    expect(tagAt('a <Tip>', 1)).toBeUndefined();
    expect(tagAt('<Tip>', -1)).toBeUndefined();
  });

  it('may go on on a next line, and ends with its line where it is not closed', () => {
    expect(tag('<Tip\ntitel="a">', 0).text).toBe('<Tip\ntitel="a">');
    expect(tag('<Tip titel="a"\nverder', 0).text).toBe('<Tip titel="a"');
    expect(tag('<Tip\n\n>', 0).text).toBe('<Tip');
  });

  it('has the end of its own name, past those of others within', () => {
    const text = '<Tip>a <Tip>b</Tip> <Tip /> <Voor>c</Voor> d</Tip> e';
    const end = endOf(tag(text, 0), text);
    expect(end?.from).toBe(text.lastIndexOf('</Tip>'));
    expect(endOf(tag(text, 7), text)?.from).toBe(text.indexOf('</Tip>'));
    expect(end && beginOf(end, text)?.from).toBe(0);
    expect(endOf(tag('<Tip /></Tip>', 0), '<Tip /></Tip>')).toBeUndefined();
    expect(endOf(tag('<Tip>', 0), '<Tip>')).toBeUndefined();
  });
});

describe('braces', () => {
  it('enclose what stands up to the one that closes them, or nothing', () => {
    expect(bracedAt('a {b {c} d} e}', 2)).toMatchObject({ from: 2, to: 11 });
    expect(bracedAt('a {b', 2)).toMatchObject({ from: 2, to: 3 });
  });
});

describe('a place', () => {
  it('counts lines and columns from one', () => {
    expect(placeOf('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(placeOf('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  });
});
