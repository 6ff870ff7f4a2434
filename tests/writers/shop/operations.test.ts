import { describe, expect, it } from 'vitest';
import { operationsOf } from '../../../src/writers/shop/operations.ts';

describe('a content stream', () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'operators with what they work on',
      'q 1 0 0 -1 .5 2 cm Q',
      [['q'], ['1', '0', '0', '-1', '.5', '2', 'cm'], ['Q']],
    ],
    [
      'names',
      '/c0 cs\n/p0 scn',
      [
        ['/c0', 'cs'],
        ['/p0', 'scn'],
      ],
    ],
    ['a string with brackets, and one behind a backslash', '(a (b) \\) 1 0 0 rg) Tj', [['(a (b) \\) 1 0 0 rg)', 'Tj']]],
    ['lists of strings', '[(a) -12 <00FF>] TJ', [['[ (a) -12 <00FF> ]', 'TJ']]],
    [
      'dictionaries within each other',
      '/Span << /MCID 0 /A << /B [1] >> >> BDC',
      [['/Span', '<< /MCID 0 /A << /B [ 1 ] >> >>', 'BDC']],
    ],
    ['operators with a star, and what is said aside', 'f* % 1 0 0 rg\nn', [['f*'], ['n']]],
  ];
  it.each(cases)('has %s', (_, text, expected) => {
    expect(operationsOf(text).map(({ operands, operator }) => [...operands, operator])).toEqual(expected);
  });

  it('is refused where a string does not end, or a picture stands in it', () => {
    expect(() => operationsOf('(a (b) Tj')).toThrow('does not end');
    expect(() => operationsOf('BI /W 1 ID x EI')).toThrow('picture');
  });
});
