import { describe, expect, it } from 'vitest';
import { type AccentName, palettes } from '../../../src/theme/tokens.ts';
import { inkOnTintFill, LINE, LINE_STRONG, schemeColors, tintFill } from '../../../src/writers/pptx/colors.ts';

const PALETTE = palettes.light;
/** How far a channel may be off, of 255: the hue of the base stays, that of the palette may be a little other. */
const OFF = 12;

type Hsl = readonly [number, number, number];

function toHsl(hex: string): Hsl {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)];
  const [light, range] = [(low + high) / 2, high - low];
  if (range === 0) return [0, 0, light];
  const hue = high === r ? ((g - b) / range) % 6 : high === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [hue * 60, range / (1 - Math.abs(2 * light - 1)), light];
}

function toRgb([hue, saturation, light]: Hsl): readonly number[] {
  const range = saturation * Math.min(light, 1 - light);
  return [0, 8, 4].map((n) => {
    const k = (n + hue / 30) % 12;
    return 255 * (light - range * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  });
}

/** The colour that a program makes of a fill, as ECMA-376 tells the steps, in the theme of a palette. */
function reckon(fill: string): readonly number[] {
  const [, name = ''] = /schemeClr val="(\w+)"/.exec(fill) ?? [];
  const theme = new Map(schemeColors(PALETTE).map(([role, hex]) => [role === 'lt1' ? 'bg1' : role, hex]));
  let [hue, saturation, light] = toHsl(theme.get(name) ?? '');
  for (const [, step, value] of fill.matchAll(/<a:(lumMod|lumOff|satMod) val="(\d+)"/g)) {
    const share = Number(value) / 100_000;
    if (step === 'lumMod') light *= share;
    if (step === 'lumOff') light += share;
    if (step === 'satMod') saturation *= share;
  }
  return toRgb([hue, saturation, light]);
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const accents: readonly AccentName[] = ['eerste', 'tweede', 'derde', 'basis'];

const MADE: readonly (readonly [name: string, fill: string, meant: string])[] = [
  ['a hairline', LINE, PALETTE.line],
  ['a line that carries meaning', LINE_STRONG, PALETTE.lineStrong],
  ...accents.map((name) => [`the tint of ${name}`, tintFill(name), PALETTE.accents[name].tint] as const),
  ...accents.map((name) => [`ink on ${name}`, inkOnTintFill(name), PALETTE.accents[name].inkOnTint] as const),
];

describe('a colour made of one of the theme', () => {
  it.each(MADE)('%s is that of the web', (_, fill, meant) => {
    const apart = reckon(fill).map((value, i) => Math.abs(value - (channels(meant)[i] ?? 0)));
    expect(Math.max(...apart)).toBeLessThanOrEqual(OFF);
  });
});
