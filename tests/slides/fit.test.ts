import { describe, expect, it } from 'vitest';
import { fillOf } from '../../src/slides/fit.ts';
import { slidesIn, withDeck } from './deck.ts';

function partsOver(text: string): readonly string[] {
  const corpus = withDeck(text);
  const slide = slidesIn(corpus)[1];
  if (!slide) throw new Error('There is a slide.');
  return fillOf(corpus, slide)
    .filter(({ used, room }) => used > room)
    .map(({ part }) => part);
}
const points = (count: number) => Array.from({ length: count }, (_, i) => `- Punt ${i + 1} over werk.`).join('\n');
const dia = (title: string, inside: string, more = '') =>
  `<Dia titel="${title}" minuten="1"${more}>\n\n${inside}\n\n</Dia>`;

describe('the room on a slide', () => {
  it('holds six short points and not seven', () => {
    expect(partsOver(dia('Werk', points(6)))).toEqual([]);
    expect(partsOver(dia('Werk', points(7)))).toEqual(['tekst']);
  });

  it('holds five questions and not eight', () => {
    expect(partsOver(dia('Werk', points(5), ' opmaak="vraag"'))).toEqual([]);
    expect(partsOver(dia('Werk', points(8), ' opmaak="vraag"'))).toEqual(['tekst']);
  });

  it('holds a title of two lines and not of three', () => {
    expect(partsOver(dia('Een titel over werk die net iets te lang is voor één regel', points(1)))).toEqual([]);
    expect(partsOver(dia('Een titel die maar doorgaat '.repeat(5), points(1)))).toEqual(['titel']);
  });

  it('wants a big number to stand on one line', () => {
    expect(partsOver(dia('Werk', '- **45.000** euro', ' opmaak="getallen"'))).toEqual([]);
    expect(partsOver(dia('Werk', '- **45.000 euro per jaar** en meer', ' opmaak="getallen"'))).toEqual(['getal']);
  });
});
