import { describe, expect, it } from 'vitest';
import { verwijsHref } from '../../../src/corpus/links.ts';
import { guide } from '../../../src/guide.ts';
import { slidesShown } from '../../../src/slides/slides.ts';
import { cssPalette } from '../../../src/theme/css.ts';
import { writeSections } from '../../../src/writers/deck/section.ts';

const { corpus } = guide();
const context = { corpus, palette: cssPalette, narrow: false, link: verwijsHref, sink: 2 };
const decks = [...corpus.decks.values()].map((deck) => ({ id: deck.id, slides: slidesShown(corpus, deck) }));

describe('a deck as text', () => {
  it.each(decks)('$id: no level of heading is skipped', ({ slides }) => {
    const levels = [...writeSections(slides, 'everything', context).matchAll(/<h([1-6])/g)].map((m) => Number(m[1]));
    const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 1) + 1);
    expect(levels.length).toBeGreaterThan(slides.length);
    expect(jumps).toEqual([]);
  });

  it.each(decks)('$id: no id stands twice', ({ slides }) => {
    const ids = [...writeSections(slides, 'everything', context).matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(decks)('$id: tells every figure in words', ({ slides }) => {
    const html = writeSections(slides, 'everything', context);
    const figures = slides.filter((slide) => slide.figure !== undefined).length;
    expect(html.split('De figuur in woorden').length - 1).toBe(figures);
  });
});
