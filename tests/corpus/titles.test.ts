import { describe, expect, it } from 'vitest';
import { titleParts } from '../../src/corpus/titles.ts';
import { inlineText, walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';

describe('the title of a page', () => {
  it.each([
    { titel: 'Handvat 2: Praat samen', nummer: 2, parts: { lead: 'Handvat 2', rest: 'Praat samen' } },
    { titel: 'Stap 3: het besluit', nummer: 3, parts: { lead: 'Stap 3', rest: 'het besluit' } },
    { titel: 'Bij Stap 3: het besluit', nummer: 3, parts: { lead: undefined, rest: 'Bij Stap 3: het besluit' } },
    { titel: 'Sociale steun: samen', nummer: 3, parts: { lead: undefined, rest: 'Sociale steun: samen' } },
    { titel: '1.2 Wat het oplevert', nummer: undefined, parts: { lead: undefined, rest: '1.2 Wat het oplevert' } },
  ])('$titel', ({ titel, nummer, parts }) => {
    expect(titleParts({ titel, nummer })).toEqual(parts);
  });
});

describe('a number that could be that of something else', () => {
  /** "1.2" is a part of the guide, and nothing else has such a number. */
  const bare = /^\d+[A-D.]?(?!\.?\d)\s/;
  const { pages, decks } = guide().corpus;
  const named = [...pages.values(), ...decks.values()].flatMap(({ id, matter, root }) => [
    [id, matter.titel],
    ...('kort' in matter && matter.kort ? [[id, matter.kort]] : []),
    ...[...walk(root)].flatMap((node) => (node.type === 'heading' ? [[id, inlineText(node.children)]] : [])),
  ]);

  it('has its kind before it in every title and heading', () => {
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter(([, name = '']) => bare.test(name))).toEqual([]);
    expect(['2 Praat samen', '4A Voer het gesprek', '1. Kosten'].every((name) => bare.test(name))).toBe(true);
  });
});
