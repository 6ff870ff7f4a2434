import { describe, expect, it } from 'vitest';
import { deckById } from '../../src/corpus/corpus.ts';
import { shorten } from '../../src/slides/shorten.ts';
import { slidesOf } from '../../src/slides/slides.ts';
import { withDeck } from './deck.ts';

const dia = (titel: string, more = '') => `<Dia titel="${titel}" minuten="5"${more}>\n\nTekst.\n\n</Dia>\n\n`;
const corpus = withDeck(
  `<Notitie>\n\nWelkom.\n\n</Notitie>\n\n${dia('Werk', ' in="5"')}<Voor publiek="leidinggevende">\n\n${dia('Thuis')}${dia('Team', ' in="5"')}</Voor>\n`,
  {},
  'korter: [5]',
);
const deck = deckById(corpus, 'proef');
const titles = (length: number) => slidesOf(corpus, shorten(deck, length)).map(({ title }) => title);

describe('a deck in one of its lengths', () => {
  it('is the deck itself in its whole length', () => {
    expect(shorten(deck, 10)).toBe(deck);
  });

  it('has the slides that are kept, its title slide with what is said there, and no shorter version', () => {
    expect(titles(10)).toEqual(['Een presentatie over werk', 'Werk', 'Thuis', 'Team']);
    expect(titles(5)).toEqual(['Een presentatie over werk', 'Werk', 'Team']);
    const short = shorten(deck, 5);
    expect(short.matter).toMatchObject({ minuten: 5, korter: [] });
    const slides = slidesOf(corpus, short);
    expect(slides.map(({ versions }) => versions)).toEqual([[], [], []]);
    expect(slides[0]?.notes).toHaveLength(1);
  });
});
