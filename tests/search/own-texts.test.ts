import { describe, expect, it } from 'vitest';
import { spokenParts } from '../../src/corpus/foreign.ts';
import { corpus, first, pageOf, records, search } from './whole.ts';

describe('what our own texts say', () => {
  it('a heading, asked as it stands, leads to its section', () => {
    const texts = records.filter(({ kind }) => kind !== 'dia');
    const headings = texts.flatMap(({ href, sections }) =>
      sections.flatMap(({ anchor, heading }) => (anchor === undefined ? [] : [{ heading, to: `${href}#${anchor}` }])),
    );
    // Many pages have a section of this name.
    const once = headings.filter(({ heading }) => headings.filter((other) => other.heading === heading).length === 1);
    const missed = once.filter(({ heading, to }) => !first(heading).includes(to)).map(({ heading }) => heading);
    expect(once.length).toBeGreaterThan(250);
    expect(missed.length / once.length, missed.join('\n')).toBeLessThan(0.05);
  });

  it('a few words of a heading, as they stand in it, lead to its section', () => {
    const there = '/handreiking/in-gesprek/#de-ander-wil-niet-praten-of-zegt-dat-er-niks-aan-de-hand-is';
    expect(first('wil niet praten')[0]).toBe(there);
    expect(first('niks aan de hand')).toContain(there);
    expect(first('praten')[0]).not.toBe(there);
  });

  it('what a result shows is all in Dutch: an excerpt is words by number, and could not say another language', () => {
    const shown = records.flatMap(({ title, description, sections }) => [
      title,
      description,
      ...sections.flatMap(({ heading, passages }) => [heading, ...passages.map(({ text }) => text)]),
    ]);
    expect(shown.length).toBeGreaterThan(1000);
    expect(shown.flatMap((text) => spokenParts(corpus, text)).filter(({ lang }) => lang !== undefined)).toEqual([]);
  });

  it('every word for a term brings its definition', () => {
    for (const { term, ook } of corpus.terms.values()) {
      expect(search.ask(term).definition?.term, term).toBe(term);
      for (const other of ook) expect(search.ask(other).definition, other).toBeDefined();
    }
  });

  it('a term with a letter too few still brings what the term does', () => {
    const terms = [...corpus.terms.values()].map(({ term }) => term).filter((term) => /^\p{L}{7,}$/u.test(term));
    const missed = terms.filter((term) => {
      const middle = term.length >> 1;
      const found = first(term.slice(0, middle) + term.slice(middle + 1));
      return !first(term).some((href) => found.map(pageOf).includes(pageOf(href)));
    });
    expect(terms.length).toBeGreaterThan(80);
    expect(missed.length / terms.length, missed.join('\n')).toBeLessThan(0.05);
  });
});
