import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, misspelt, sound } from '../../src/search/spelling.ts';

describe('typing errors', () => {
  it.each([
    ['depresie', 'depressie'],
    ['bedrijvsarts', 'bedrijfsarts'],
    ['bedrijfsartz', 'bedrijfsarts'],
    ['overspanen', 'overspannen'],
    ['psygische', 'psychische'],
    ['supervizie', 'supervisie'],
    ['gespreksverslach', 'gespreksverslag'],
    ['arbijdsdeskundige', 'arbeidsdeskundige'],
    ['werkdurk', 'werkdruk'],
    ['gesprk', 'gesprek'],
  ])('%s is near %s', (typed, ours) => {
    expect(misspelt(typed, ours)).toBeDefined();
  });

  it.each([
    ['roddelen', 'modellen'],
    ['baas', 'kaas'],
    ['2003', '2004'],
    ['wia', 'wao'],
    ['ontslag', 'verslag'],
  ])('%s is not %s', (typed, ours) => {
    expect(misspelt(typed, ours)).toBeUndefined();
  });

  it('measures steps as a distance should', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9));
        expect(distance(a, b, 9) === 0).toBe(a === b);
        expect(distance(a, b, 9)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(sound(sound(a)).length).toBeLessThanOrEqual(a.length * 2);
      }),
    );
  });
});
