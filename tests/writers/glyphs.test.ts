import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/platform/fonts.ts';
import { WITHOUT_GLYPH } from '../../src/theme/glyphs.ts';
import { readGlyphs } from '../../src/theme/typeface/truetype.ts';

describe('the signs that can be drawn', () => {
  it('are those that every face of the typeface has, and no others', () => {
    const faces = loadFonts().map(({ data }) => new Set(readGlyphs(data).map(({ code }) => code)));
    const wrong = Array.from({ length: 0x3000 - 0x20 }, (_, i) => String.fromCodePoint(i + 0x20)).filter(
      (sign) => WITHOUT_GLYPH.test(sign) === faces.every((codes) => codes.has(sign.codePointAt(0) ?? 0)),
    );
    expect(wrong).toEqual([]);
  });
});
