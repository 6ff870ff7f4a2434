import { describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { countWords, readableText } from '../../src/corpus/words.ts';
import { guide } from '../../src/guide.ts';
import { fillOf } from '../../src/slides/fit.ts';
import { lengthsOf, slidesOfVersion } from '../../src/slides/slide.ts';
import { slidesOf, slidesShown } from '../../src/slides/slides.ts';

const { corpus } = guide();
const decks = [...corpus.decks.values()].map((deck) => ({ id: deck.id, deck, slides: slidesOf(corpus, deck) }));

describe('the decks', () => {
  it('are the ten there must be, each with its time', () => {
    expect(decks.map(({ id, deck }) => [id, lengthsOf(deck)])).toEqual([
      ['informatiebijeenkomst', [60, 45, 30]],
      ['overtuigen', [10]],
      ['gesprek-1', [60]],
      ['gesprek-2', [60]],
      ['gesprek-3', [60]],
      ['terugkomen', [20]],
      ['modellen', [20]],
      ['oefenen', [30]],
      ['resultaten', [20]],
      ['casussen', [105, 45, 30]],
    ]);
  });

  it.each(decks)('$id: every slide has something to say with it', ({ slides }) => {
    expect(slides.filter((slide) => slide.notes.length === 0).map((slide) => slide.title)).toEqual([]);
  });

  it.each(decks)('$id: ends with agreements and what comes next', ({ slides }) => {
    expect(slides.slice(-2).map((slide) => slide.layout)).toContain('slot');
  });

  it.each(decks)('$id: each version ends as the whole deck does', ({ deck, slides }) => {
    for (const minutes of deck.matter.korter)
      expect(slidesOfVersion(slides, minutes).at(-1)?.title).toBe(slides.at(-1)?.title);
  });

  it.each(decks)('$id: every version, and the whole, stays at the numbers to call', ({ deck }) => {
    for (const minutes of [undefined, ...deck.matter.korter]) {
      const last = slidesOfVersion(slidesShown(corpus, deck), minutes).at(-1);
      expect(last?.blocks.map(({ type }) => type)).toEqual(['crisis']);
      expect(last && fillOf(corpus, last).filter(({ used, room }) => used > room)).toEqual([]);
    }
  });

  it.each([1, 2, 3, 4, 5, 6])('case %i has a story to tell of two minutes, which stops at a question', (number) => {
    const page = pageById(corpus, `casussen/${number}`);
    const { children } = page.root;
    const note = children[children.findIndex(({ type }) => type === 'kern') + 1];
    const story = [note]
      .filter((block) => block?.type === 'notitie')
      .flatMap((block) => block ?? [])
      .map((note) => readableText(corpus, note))
      .join(' ')
      .trim();
    expect(story).toMatch(/\?$/);
    expect(countWords(story)).toBeGreaterThanOrEqual(180);
    expect(countWords(story)).toBeLessThanOrEqual(220);
  });

  it('each version of the meeting begins with a case that stops at a question, and votes by minute fifteen', () => {
    const slides = decks.find(({ id }) => id === 'informatiebijeenkomst')?.slides ?? [];
    for (const version of [undefined, 45, 30]) {
      const shown = slidesOfVersion(slides, version);
      expect(shown.slice(1, 3).map(({ layout }) => layout)).toEqual(['casus', 'vraag']);
      const vote = shown.findIndex(({ slug }) => slug.includes('welk-moment'));
      expect(vote).toBeGreaterThan(0);
      expect(shown.slice(0, vote + 1).reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(15);
    }
  });

  it('each handvat of the meeting is a sentence to say and a moment of the case, its list on paper', () => {
    const slides = decks.find(({ id }) => id === 'informatiebijeenkomst')?.slides ?? [];
    const handvatten = slides.filter(({ page }) => page?.matter.soort === 'handvat' && page.matter.nummer);
    const said = handvatten.filter(({ paper }) => paper.length > 0);
    expect(said.map(({ page }) => page?.matter.nummer)).toEqual([1, 2, 3, 4, 5]);
    for (const { blocks } of said)
      expect(blocks.map((block) => readableText(corpus, block))).toEqual([
        expect.stringMatching(/^“.*”$/),
        expect.stringMatching(/^In het verhaal: /),
      ]);
  });

  it('the meeting tells of somebody who stayed at work and of somebody who did not, and where help is', () => {
    const slides = decks.find(({ id }) => id === 'informatiebijeenkomst')?.slides ?? [];
    const cases = slides.filter((slide) => slide.layout === 'casus').map((slide) => slide.page?.id);
    expect(cases).toEqual(['casussen/6', 'casussen/2']);
    expect(slides.some((slide) => slide.blocks.some((block) => block.type === 'crisis'))).toBe(true);
  });

  it.each(['gesprek-1', 'gesprek-2', 'gesprek-3'])(
    '%s: says on every slide what to ask, to watch and to leave',
    (id) => {
      const slides = decks.find((deck) => deck.id === id)?.slides ?? [];
      const guided = slides
        .slice(1, -1)
        .map((slide) => slide.notes.map((note) => readableText(corpus, note)).join('\n'));
      for (const notes of guided) expect(notes).toMatch(/Vraag\.[\s\S]*Let op\.[\s\S]*Laat achter\./);
    },
  );
});
