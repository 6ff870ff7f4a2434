import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLines, piecesOf, textOf } from '../../src/search/codec.ts';
import { Encoder } from '../../src/search/encode.ts';

function roundTrip(texts: readonly string[]): string[] {
  const encoder = new Encoder();
  for (const text of texts) encoder.count(text);
  const words = encoder.words();
  const coded = texts.map((text) => encoder.line('passage', text)).join('');
  return decodeLines(JSON.parse(JSON.stringify(coded))).map((line) => textOf(line.tokens, words));
}

describe('a coded text is the text', () => {
  it('keeps capitals, signs, numbers and words with hyphens', () => {
    const texts = [
      'Bel 113 of 0800-0113. Dat kan dag en nacht.',
      'de leidinggevende zegt: “Hoe gaat het?” – en luistert.',
      'HAN en TNO, 45.000 euro (2,5 keer), collega’s, RI&E.',
      '“Ze heeft een burn-out.” Zij zei: niets.',
    ];
    expect(roundTrip(texts)).toEqual(texts);
  });

  it('holds for any text, spaces aside', () => {
    const letters = fc.constantFrom(...'aAbBéË1 2.,-’“”:?()&\u00ad$"\\#');
    const text = fc.string({ unit: fc.oneof(letters, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        expect(roundTrip(texts)).toEqual(texts.map((one) => one.replace(/\s+/g, ' ').trim()));
      }),
      { numRuns: 1000 },
    );
  });

  it('marks hits and nothing else', () => {
    const encoder = new Encoder();
    encoder.count('Praat over werk, niet over werkdruk.');
    const words = encoder.words();
    const [line] = decodeLines(encoder.line('passage', 'Praat over werk, niet over werkdruk.'));
    const pieces = piecesOf(line?.tokens ?? [], words, (id) => words[id] === 'werk');
    expect(pieces.filter((piece) => piece.hit)).toEqual([{ text: 'werk', hit: true }]);
  });
});
