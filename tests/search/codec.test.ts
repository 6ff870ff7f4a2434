import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeLines,
  FIRST_WORD,
  foldWords,
  lettersOf,
  piecesOf,
  textOf,
  unfoldWords,
} from '../../src/search/codec.ts';
import { Encoder } from '../../src/writers/search/encode.ts';

const read = ({ common, rest }: { common: string; rest: string }) => [
  ...common.split('\n'),
  ...(rest === '' ? [] : unfoldWords(rest)),
];

function roundTrip(texts: readonly string[]): string[] {
  const encoder = new Encoder();
  for (const text of texts) encoder.count(text);
  const words = read(encoder.number());
  const coded = texts.map((text) => encoder.line('passage', text)).join('');
  return decodeLines(JSON.parse(JSON.stringify(coded))).map((line) => textOf(line.tokens, words));
}

describe('numbers as letters', () => {
  it('come back as they were, however large', () => {
    for (const n of [0, 49, 48, 50, 2111, 2112, 20_000, 900_000]) {
      const [line] = decodeLines(lettersOf(5) + lettersOf(n + FIRST_WORD));
      expect(line?.tokens, String(n)).toEqual([n]);
    }
    const all = Array.from({ length: 5000 }, (_, n) => lettersOf(n));
    expect(new Set(all).size).toBe(5000);
    expect(JSON.stringify(all.join('')).length).toBe(all.join('').length + 2);
  });

  it('fold words in order and unfold them', () => {
    const words = ['aan', 'aanpak', 'aanpakken', 'arbeidsongeschiktheid', 'arbeidsongeschiktheidsverzekering', 'b'];
    expect(unfoldWords(foldWords(words))).toEqual(words);
    expect(foldWords(words).length).toBeLessThan(words.join(' ').length);
  });
});

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
    const words = read(encoder.number());
    const [line] = decodeLines(encoder.line('passage', 'Praat over werk, niet over werkdruk.'));
    const pieces = piecesOf(line?.tokens ?? [], words, (id) => words[id] === 'werk');
    expect(pieces.filter((piece) => piece.hit)).toEqual([{ text: 'werk', hit: true }]);
  });
});
