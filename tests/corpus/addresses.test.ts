import { describe, expect, it } from 'vitest';
import {
  aloneHref,
  deckHref,
  HANDOUT_KINDS,
  handoutHref,
  powerpointHref,
  readingHref,
  slideHref,
  speakerHref,
} from '../../src/corpus/deck-links.ts';
import { idOfPath, mentionAnchor, noteAnchor, pageHref, verwijsHref } from '../../src/corpus/links.ts';

describe('the addresses of a deck', () => {
  it('stand below /presenteren/, each its own', () => {
    expect([deckHref('a'), readingHref('a'), speakerHref('a'), slideHref('a', 'kern'), aloneHref('a')]).toEqual([
      '/presenteren/a/',
      '/presenteren/a/lezen/',
      '/presenteren/a/spreker/',
      '/presenteren/a/#/dia/kern',
      '/presenteren/a-los.html',
    ]);
    expect([powerpointHref('a'), ...HANDOUT_KINDS.map((who) => handoutHref('a', who))]).toEqual([
      '/presenteren/a.pptx',
      '/presenteren/a-deelnemers.pdf',
      '/presenteren/a-deelnemers-kort.pdf',
      '/presenteren/a-spreker.pdf',
    ]);
    expect([powerpointHref('a', 30), handoutHref('a', 'spreker', 30)]).toEqual([
      '/presenteren/a-30-minuten.pptx',
      '/presenteren/a-30-minuten-spreker.pdf',
    ]);
  });
});

describe('the address of a page', () => {
  it('is its id between slashes, with the heading behind it where one is meant, and tells the id again', () => {
    expect(pageHref('a/b')).toBe('/a/b/');
    expect(verwijsHref('a/b')).toBe('/a/b/');
    expect(verwijsHref('a/b#kop')).toBe('/a/b/#kop');
    expect(idOfPath('/a/b/')).toBe('a/b');
    expect(idOfPath('a/b')).toBe('a/b');
  });

  it('has a place for the note of a fact and another for its mention', () => {
    expect([noteAnchor(3), mentionAnchor(3)]).toEqual(['bron-3', 'feit-3']);
  });
});
