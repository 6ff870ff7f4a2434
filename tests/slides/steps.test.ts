import { describe, expect, it } from 'vitest';
import { deckById } from '../../src/corpus/corpus.ts';
import { plainSlide } from '../../src/slides/plain-slide.ts';
import { slidesOf } from '../../src/slides/slides.ts';
import { countParts, countSteps, markParts, stepOfCell } from '../../src/slides/steps.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { withDeck } from './deck.ts';

/** In how many steps a slide with these attributes and text comes. */
function stepsOf(attributes: string, text: string): number {
  const corpus = withDeck(`<Dia titel="Werk" minuten="10" ${attributes}>\n\n${text}\n\n</Dia>`);
  const [, slide] = slidesOf(corpus, deckById(corpus, 'proef'));
  if (slide === undefined) throw new Error('There is no slide.');
  return countSteps(plainSlide(corpus, slide, new Map(), palettes.light));
}

const LIST = '- Een.\n- Twee.\n- Drie.';
const TABLE = '| Denken | Zien |\n|---|---|\n| a | b |\n| c | d |\n| e | f |';

describe('the steps of a slide', () => {
  it.each([
    ['', LIST, 1],
    ['stappen="punten"', LIST, 3],
    ['stappen="punten" opmaak="vraag"', LIST, 3],
    ['stappen="kolommen"', TABLE, 2],
    ['stappen="rijen"', TABLE, 3],
    ['stappen="cellen"', TABLE, 4],
    ['stappen="cellen"', LIST, 1],
  ])('%s', (attributes, text, count) => {
    expect(stepsOf(attributes, text)).toBe(count);
  });

  it('bring a table column by column, row by row, or what stands beside the first cell', () => {
    const grid = (kind: 'kolommen' | 'rijen' | 'cellen') =>
      [0, 1, 2].map((row) => [0, 1].map((column) => stepOfCell(kind, row, column)));
    expect(grid('kolommen')).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(grid('rijen')).toEqual([
      [1, 1],
      [1, 1],
      [2, 2],
    ]);
    expect(grid('cellen')).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
  });

  it('of a drawing are told and marked by its parts', () => {
    const svg = '<svg><g data-stap="2"/><g data-stap="3"/></svg>';
    expect([countParts(svg), countParts('<svg/>')]).toEqual([3, 1]);
    expect(markParts(svg, (step) => (step > 2 ? ' opacity="0"' : ''))).toBe('<svg><g/><g opacity="0"/></svg>');
  });
});
