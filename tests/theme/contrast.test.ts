import { describe, expect, it } from 'vitest';
import { contrast, luminance, toGrey } from '../../src/theme/contrast.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { pairsOf } from './pairs.ts';

describe('contrast', () => {
  it('is 21 for black on white, in either order', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
  });

  it('agrees with a published value: #767676 on white is 4.54', () => {
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  });

  it.each(['red', '#FFF', '#12345G', ''])('refuses %j', (color) => {
    expect(() => luminance(color)).toThrow(RangeError);
  });

  it('makes a grey of the same luminance', () => {
    const grey = toGrey('#A23B18');
    expect(grey).toMatch(/^#(..)\1\1$/);
    expect(luminance(grey)).toBeCloseTo(luminance('#A23B18'), 2);
  });
});

describe.each(Object.entries(palettes))('the palette %s', (_name, palette) => {
  it.each(pairsOf(palette))('%s: %s on %s is at least %d', (_label, front, back, least) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });

  it.each(pairsOf(palette))('in grey, %s: %s on %s is at least %d', (_label, front, back, least) => {
    expect(contrast(toGrey(front), toGrey(back))).toBeGreaterThanOrEqual(least);
  });
});
