import { describe, expect, it } from 'vitest';
import { foldWords, lettersOf, numbersOf, unfoldWords } from '../../src/search/codec.ts';

describe('numbers as letters', () => {
  it('come back as they were, however large', () => {
    const numbers = [0, 47, 48, 49, 2111, 2112, 20_000, 900_000, 5];
    expect(numbersOf(numbers.map(lettersOf).join(''))).toEqual(numbers);
  });

  it('are each other letters, and none that JSON writes as two', () => {
    const all = Array.from({ length: 5000 }, (_, n) => lettersOf(n));
    expect(new Set(all).size).toBe(5000);
    expect(JSON.stringify(all.join('')).length).toBe(all.join('').length + 2);
  });
});

describe('words folded', () => {
  const long = 'arbeidsongeschiktheidsverzekering';
  it.each([
    [[]],
    [['werk']],
    [['2004', '45000', 'werk', 'werkdruk', 'werken', 'zoë']],
    [[long, `${long}en`, `${long}s`, '𝒶', '𝒷']],
  ])('%j come back as they were', (words) => {
    const folded = JSON.stringify(foldWords(words));
    expect(unfoldWords(JSON.parse(folded))).toEqual(words);
  });

  it('are fewer letters than the words', () => {
    expect(foldWords(['werk', 'werkdruk', 'werken'])).toBe('AwerkEdrukEen');
  });
});
