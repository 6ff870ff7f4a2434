import { describe, expect, it } from 'vitest';
import { countSyllables, measureReadability, splitSentences } from '../../src/document/readability.ts';

describe('syllables of Dutch words', () => {
  it.each([
    ['werk', 1],
    ['ziek', 1],
    ['nieuw', 1],
    ['leeuw', 1],
    ['groei', 1],
    ['team', 1],
    ['coach', 1],
    ['pst', 1],
    ['huizen', 2],
    ['mooie', 2],
    ['bureau', 2],
    ['training', 2],
    ['geëerd', 2],
    ['psychisch', 2],
    ['burn-out', 2],
    ['foto’s', 2],
    ['België', 3],
    ['ideeën', 3],
    ['reünie', 3],
    ['coachen', 2],
    ['teamleider', 3],
    ['beëindigen', 4],
    ['medewerker', 4],
    ['leidinggevende', 5],
    ['coördinatie', 5],
    ['re-integratie', 5],
    ['Arbeidsdeskundige', 6],
  ])('%s: %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('sentences', () => {
  it.each([
    ['Praat. Vraag! Luister?', ['Praat.', 'Vraag!', 'Luister?']],
    ['“Hoe gaat het?” Dat vraag je.', ['“Hoe gaat het?”', 'Dat vraag je.']],
    ['Doe dit: praat; vraag.', ['Doe dit:', 'praat;', 'vraag.']],
    ['Het kost 1.200 euro per dag.', ['Het kost 1.200 euro per dag.']],
    ['…', []],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

describe('Flesch-Douma', () => {
  it('of words of one syllable in sentences of six words is 206.835 − 0.93 × 6 − 77', () => {
    const measured = measureReadability(['De kat zit op de mat.', 'De hond ligt in het gras.']);
    expect(measured).toEqual({ score: expect.closeTo(124.255, 3), words: 12, meanSentence: 6 });
  });

  it('falls with longer words and longer sentences', () => {
    const score = (text: string) => measureReadability(splitSentences(text))?.score ?? 0;
    expect(score('De medewerker werkt.')).toBeLessThan(score('De man werkt.'));
    expect(score('Je praat en je vraagt en je wacht.')).toBeLessThan(score('Je praat. Je vraagt. Je wacht.'));
  });

  it('is not there without words', () => {
    expect(measureReadability([])).toBeUndefined();
    expect(measureReadability(['…', '–'])).toBeUndefined();
  });
});
