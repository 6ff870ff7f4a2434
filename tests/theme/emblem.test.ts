import { describe, expect, it } from 'vitest';
import { drawEmblem } from '../../src/theme/emblem.ts';
import { numeralHeight, numerals } from '../../src/theme/numerals.ts';
import { patterns } from '../../src/theme/patterns.ts';
import { shapes } from '../../src/theme/shapes.ts';
import { accents, type FamilyName, palettes } from '../../src/theme/tokens.ts';

const families: readonly FamilyName[] = ['eerste', 'tweede', 'derde'];
const palette = palettes.light;

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('the emblem', () => {
  const emblem = drawEmblem({ digit: 2, count: 5, accent: 'eerste', palette });

  it('has one mark for each of its kind and one of them filled', () => {
    expect(countOf(emblem, shapes.wegwijzer)).toBe(5);
    expect(
      countOf(emblem, `${shapes.wegwijzer}" transform="translate(27 132)" fill="${palette.accents.eerste.strong}"`),
    ).toBe(1);
    expect(countOf(emblem, 'fill="none"')).toBe(4);
  });

  it('needs no font and no style attribute', () => {
    expect(emblem).not.toMatch(/<text|style=|font/);
  });

  it('refuses a numeral beyond its row', () => {
    expect(() => drawEmblem({ digit: 6, count: 5, accent: 'basis', palette })).toThrow('6 of 5');
  });
});

describe('the families', () => {
  it('differ in hue, shape and pattern, in every palette', () => {
    for (const colors of Object.values(palettes)) {
      expect(new Set(families.map((name) => colors.accents[name].strong)).size).toBe(3);
    }
    expect(new Set(families.map((name) => shapes[accents[name].shape])).size).toBe(3);
    expect(new Set(families.map((name) => patterns[accents[name].pattern].stroke)).size).toBe(3);
  });
});

describe('the numerals', () => {
  it.each(Object.entries(numerals))('%s stays inside its box', (_digit, { width, path }) => {
    const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
    expect(numbers.length % 2).toBe(0);
    const xs = numbers.filter((_, index) => index % 2 === 0);
    const ys = numbers.filter((_, index) => index % 2 === 1);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(numeralHeight);
  });
});
