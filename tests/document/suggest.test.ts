import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/document/suggest.ts';
import { ELEMENT_NAMES, PLACES } from '../../src/document/vocabulary.ts';

describe('the nearest name', () => {
  it.each([
    ['Kernn', 'Kern'],
    ['kern', 'Kern'],
    ['Kenr', 'Kern'],
    ['Tpi', 'Tip'],
    ['Letop', 'LetOp'],
    ['Vraagen', 'Vragen'],
    ['Checklijst', 'Checklist'],
    ['Begrp', 'Begrip'],
    ['Invulvelden', 'Invulveld'],
    ['Dai', 'Dia'],
    ['Waarschuwing', undefined],
    ['X', undefined],
    ['', undefined],
  ])('%j: %j', (written, name) => {
    expect(nearest(written, ELEMENT_NAMES)).toBe(name);
  });

  it('is the one that begins alike when two are as near', () => {
    expect(nearest('sort', ['kort', 'soort'])).toBe('soort');
  });

  it('is none among names too short to be mistaken for one another', () => {
    expect(nearest('7', ['1', '2', '3'])).toBeUndefined();
  });
});

describe('the hint', () => {
  it('asks for the nearest name', () => {
    expect(didYouMean('tpi', ['tip', 'letop'], (name) => `<${name}>`)).toBe('Bedoelde je <tip>?');
  });

  it('names all when none is near', () => {
    expect(didYouMean('x', ['ja', 'nee'], (name) => `"${name}"`)).toBe('Kies uit: "ja", "nee".');
  });

  it('names each place of a letter', () => {
    expect(didYouMean('iets anders', PLACES)).toBe(`Kies uit: ${PLACES.join(', ')}.`);
  });

  it('names twelve of very many, and how many there are', () => {
    const names = Array.from({ length: 30 }, (_, i) => `feit-${i + 10}`);
    expect(didYouMean('iets anders', names)).toMatch(/^Kies uit: feit-10, .*feit-21 … \(30 in totaal\)\.$/);
  });

  it('says so when there is none yet', () => {
    expect(didYouMean('x', [])).toBe('Er is er nog geen.');
  });
});
