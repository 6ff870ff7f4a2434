import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, countLines, textWidth } from '../../src/figures/measure.ts';
import { loadFonts } from '../../src/platform/fonts.ts';
import { characters } from '../../src/theme/typeface/face.ts';
import { readGlyphs } from '../../src/theme/typeface/truetype.ts';
import { typeface } from '../../src/theme/typeface/typeface.ts';

const upright = loadFonts().filter(({ style }) => style === 'normal');

describe('the metrics of the typeface', () => {
  it.each(upright.map((font) => [font.weight, font] as const))(
    'are those of the font file, weight %i',
    (weight, font) => {
      const advance = new Map(readGlyphs(font.data).map((one) => [String.fromCodePoint(one.code), one.advance]));
      expect(typeface.advances[weight]).toEqual([...characters].map((character) => advance.get(character)));
    },
  );

  it('measure a line by the sum of its letters', () => {
    expect(textWidth('ab', { size: 1000 })).toBe(525 + 566);
    expect(textWidth('ab', { size: 24, weight: 700 })).toBeCloseTo(((552 + 596) * 24) / 1000);
  });

  it('take a character they do not know for a wide one', () => {
    expect(textWidth('→', { size: 10 })).toBe(textWidth('m', { size: 10 }));
  });
});

describe('breaking a text into lines', () => {
  const face = { size: 10 } as const;
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 });

  it('keeps every word and the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (list, width) => {
        const lines = breakLines(list.join(' '), face, width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.includes(' ') && textWidth(line, face) > width).toBe(false);
      }),
    );
  });

  it('is counted without being done', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (list, width) => {
        expect(countLines(list.join(' '), face, width)).toBe(breakLines(list.join(' '), face, width).length);
      }),
    );
  });

  it('fills as few lines as can be', () => {
    expect(countLines('een week', face, textWidth('een week', face))).toBe(1);
    expect(countLines('een week', face, textWidth('een week', face) - 0.001)).toBe(2);
  });

  it('leaves no word alone where the lines can be even', () => {
    const text = 'Signaleer op tijd veranderend gedrag';
    const width = textWidth('Signaleer op tijd veranderend', face);
    expect(breakLines(text, face, width)).toEqual(['Signaleer op tijd', 'veranderend gedrag']);
  });

  it('holds words together at a no-break space', () => {
    expect(breakLines('een week\u00a08', face, textWidth('een week', face))).toEqual(['een', 'week 8']);
  });
});
