import { describe, expect, it } from 'vitest';
import { bundleById, deckById, factById, findSource, pageById, sourceOf, termById } from '../../src/corpus/corpus.ts';
import { idOfPath, mentionAnchor, noteAnchor, pageHref, verwijsHref } from '../../src/corpus/links.ts';
import { corpusOf, page } from './small.ts';

const corpus = corpusOf({ 'content/a.mdx': page() });

describe('a source as texts write it', () => {
  it('is taken apart into source and section', () => {
    const found = findSource(corpus, 'werkwijzer 1.2');
    expect([found?.source.id, found?.section]).toEqual(['werkwijzer', { key: '1.2', title: 'Kosten' }]);
  });

  it('may be a whole source', () => {
    expect(findSource(corpus, 'krant')).toMatchObject({ source: { id: 'krant' }, section: undefined });
  });

  it.each(['nergens', 'werkwijzer 9.9', 'werkwijzer 1.2 3', 'werkwijzer  1.2', 'krant 1', ''])(
    'is not found: %j',
    (written) => {
      expect(findSource(corpus, written)).toBeUndefined();
      expect(() => sourceOf(corpus, written)).toThrow(`Unknown source "${written}": run "npm run check"`);
    },
  );
});

describe('looking up what is not there', () => {
  it.each([
    ['page', pageById],
    ['deck', deckById],
    ['fact', factById],
    ['term', termById],
    ['bundle', bundleById],
  ])('says which %s, and where to look', (what, lookUp) => {
    expect(() => lookUp(corpus, 'nergens')).toThrow(`Unknown ${what} "nergens": run "npm run check"`);
  });

  it.each(['constructor', '__proto__', 'toString'])('is not fooled by %s', (id) => {
    expect(() => pageById(corpus, id)).toThrow();
    expect(findSource(corpus, `werkwijzer ${id}`)).toBeUndefined();
  });
});

describe('addresses', () => {
  it('of pages end with a slash', () => {
    expect(pageHref('handreiking/in-gesprek')).toBe('/handreiking/in-gesprek/');
    expect(verwijsHref('werkwijzer#kop')).toBe('/werkwijzer/#kop');
    expect(verwijsHref('werkwijzer')).toBe('/werkwijzer/');
  });

  it('lead back to the page', () => {
    expect(idOfPath(pageHref('handreiking/in-gesprek'))).toBe('handreiking/in-gesprek');
    expect(idOfPath('/')).toBe('');
  });

  it('of a note and its mention differ', () => {
    expect(noteAnchor(1)).not.toBe(mentionAnchor(1));
  });
});
