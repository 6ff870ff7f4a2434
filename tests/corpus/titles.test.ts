import { describe, expect, it } from 'vitest';
import { titleParts } from '../../src/corpus/titles.ts';

describe('the title of a page', () => {
  it.each([
    { titel: '2 Praat samen', nummer: 2, parts: { number: '2', lead: undefined, rest: 'Praat samen' } },
    { titel: 'Stap 3: het besluit', nummer: 3, parts: { number: undefined, lead: 'Stap 3', rest: 'het besluit' } },
    {
      titel: 'Bij Stap 3: het besluit',
      nummer: 3,
      parts: { number: undefined, lead: undefined, rest: 'Bij Stap 3: het besluit' },
    },
    { titel: 'Sociale steun', nummer: 3, parts: { number: undefined, lead: undefined, rest: 'Sociale steun' } },
    {
      titel: '2 Het stappenplan',
      nummer: undefined,
      parts: { number: undefined, lead: undefined, rest: '2 Het stappenplan' },
    },
  ])('$titel', ({ titel, nummer, parts }) => {
    expect(titleParts({ titel, nummer })).toEqual(parts);
  });
});
