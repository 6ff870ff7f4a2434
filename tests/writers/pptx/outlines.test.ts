import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { factById, figureByName } from '../../../src/corpus/corpus.ts';
import { guide } from '../../../src/guide.ts';
import { fontPaths } from '../../../src/platform/fonts.ts';
import { drawOutlines, lighten } from '../../../src/platform/pixels.ts';
import { fonts, palettes } from '../../../src/theme/tokens.ts';

const WIDTH = 560;
const { corpus } = guide();
const draw = (name: string) =>
  figureByName(corpus, name).draw({ palette: palettes.light, variant: 'breed', fact: (id) => factById(corpus, id) });

/** The pixels of a drawing; with no fonts at all where `fontFiles` is empty. */
function pixelsOf(svg: string, fontFiles: readonly string[]): Uint8Array {
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: fonts.family };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: WIDTH } }).render().pixels;
}

/** The part of the bytes of two pictures that differs visibly. */
function difference(one: Uint8Array, other: Uint8Array): number {
  expect(other.length).toBe(one.length);
  return one.filter((value, i) => Math.abs(value - (other[i] ?? 0)) > 32).length / one.length;
}

describe.each([...corpus.figures.keys()])('the outlines of the figure %s', (name) => {
  it('look the same where there is no typeface at all', () => {
    const svg = draw(name);
    const outlines = drawOutlines(svg, WIDTH);
    expect(outlines.svg).not.toContain('<text');
    const expected = pixelsOf(svg, fontPaths());
    expect(difference(expected, pixelsOf(outlines.svg, []))).toBeLessThan(0.002);
    // Without outlines the letters are gone: the comparison sees them.
    expect(difference(expected, pixelsOf(svg, []))).toBeGreaterThan(0.002);
  });

  it('look the same in a palette, and weigh less than half', async () => {
    const { svg, png } = drawOutlines(draw(name), WIDTH);
    const light = (await lighten(new Map([[name, { svg, png }]]))).get(name)?.png ?? new Uint8Array();
    expect(light.length).toBeLessThan(png.length / 2);
    const [before, after] = await Promise.all(
      [png, light].map((bytes) => sharp(bytes).flatten({ background: '#ffffff' }).raw().toBuffer()),
    );
    expect(difference(before ?? new Uint8Array(), after ?? new Uint8Array())).toBeLessThan(0.005);
  });
});
