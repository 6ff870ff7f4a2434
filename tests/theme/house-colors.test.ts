import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, toGrey } from '../../src/theme/contrast.ts';
import { correctionsOf, paintHouse } from '../../src/theme/house-colors.ts';
import { toHex, toOklch } from '../../src/theme/oklch.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { pairsOf } from './pairs.ts';

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0').toUpperCase()}`);

describe('the colours of an organisation', () => {
  it('are those of the kit where it names none', () => {
    expect(paintHouse()).toBe(palettes);
    expect(paintHouse({})).toBe(palettes);
    expect(correctionsOf({})).toEqual([]);
  });

  it('can be read on every ground in light, dark and print, in colour and in grey, whatever they are', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (hoofd, steun) => {
        for (const [name, palette] of Object.entries(paintHouse({ hoofd, steun })))
          for (const [label, front, back, least] of pairsOf(palette)) {
            const got = Math.min(contrast(front, back), contrast(toGrey(front), toGrey(back)));
            if (got < least) throw new Error(`${name}, ${label}: ${front} on ${back} is ${got.toFixed(2)}`);
          }
      }),
      { numRuns: 150 },
    );
  });

  it('stay as they are where they can be read, and nothing is told', () => {
    const { light } = paintHouse({ hoofd: '#7A1FA2', steun: '#003B5C' });
    expect([light.action, light.focus, light.accents.basis.strong]).toEqual(['#7A1FA2', '#7A1FA2', '#003B5C']);
    expect(light.accents.derde).toBe(palettes.light.accents.derde);
    expect(correctionsOf({ hoofd: '#7a1fa2', steun: '#003B5C' })).toEqual([]);
  });

  it('become darker, of the same hue, where they are too light, and that is told with the contrast they had', () => {
    const given = { hoofd: '#00A3E0', steun: '#F2A900' };
    const { light } = paintHouse(given);
    expect(Math.abs(toOklch(light.action).h - toOklch(given.hoofd).h)).toBeLessThan(0.1);
    const told = correctionsOf(given);
    expect(told.map(({ which, made }) => [which, made])).toEqual([
      ['hoofd', light.action],
      ['steun', light.accents.basis.strong],
    ]);
    for (const { ratio } of told) expect(ratio).toBeLessThan(3);
  });
});

it('a colour goes to lightness, chroma and hue and back', () => {
  fc.assert(
    fc.property(anyColor, (color) => {
      expect(toHex(toOklch(color))).toBe(color);
    }),
    { numRuns: 200 },
  );
  expect(toOklch('#FFFFFF').l).toBeCloseTo(1, 3);
  expect(toOklch('#FF0000').h).toBeCloseTo((29.23 * Math.PI) / 180, 2);
});
