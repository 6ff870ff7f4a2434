import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, code, literal, words } from '../../../src/writers/typst/escape.ts';

describe('text as a Typst string', () => {
  it.each([
    ['gewoon', '"gewoon"'],
    ['zij zei "ja"', String.raw`"zij zei \"ja\""`],
    ['een \\ streep', String.raw`"een \\ streep"`],
    ['twee\nregels', String.raw`"twee\nregels"`],
    ['bel \u0007', String.raw`"bel \u{7}"`],
    ['#set $x$ @a `b` //', '"#set $x$ @a `b` //"'],
  ])('%j', (text, expected) => {
    expect(literal(text)).toBe(expected);
  });

  it('has no quote inside that is not escaped, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inside = literal(text).slice(1, -1);
        expect(inside.replace(/\\(?:[\\"nrt]|u\{[0-9a-f]+\})/g, '')).not.toMatch(/["\\\p{Cc}]/u);
      }),
    );
  });

  it('ends its expression, so that a bracket behind it is not a call', () => {
    expect(words('a')).toBe('#"a";');
    expect(words('')).toBe('');
  });
});

describe('values as Typst code', () => {
  it.each([
    [3, '3'],
    [true, 'true'],
    ['#A23B18', 'rgb("#A23B18")'],
    ['#nummer', '"#nummer"'],
    [['a'], '("a",)'],
    [[], '()'],
    [{}, '(:)'],
    [{ 'een-naam': [1, 2] }, '("een-naam": (1,2,),)'],
  ])('%j → %s', (value, expected) => {
    expect(code(value)).toBe(expected);
  });

  it('leaves out options without a value', () => {
    expect(call('tip', { label: 'Tip', title: undefined }, 'a', 'b')).toBe('#tip(label: "Tip")[a][b];');
  });
});
