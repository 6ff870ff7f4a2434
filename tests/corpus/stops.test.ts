import { describe, expect, it } from 'vitest';
import { partsOfStop } from '../../src/corpus/stops.ts';
import { guide } from '../../src/guide.ts';
import { slidesOfPage } from '../../src/meeting/build.ts';
import { slidesOf } from '../../src/slides/slides.ts';

const { corpus } = guide();
const cases = [...corpus.pages.values()].filter(({ matter }) => matter.soort === 'casus');

describe.each(cases.map((page) => [page.id, page] as const))('%s', (_, page) => {
  const blocks = page.root.children;
  const stops = blocks.filter((block) => block.type === 'stop');

  it('waits three times for its reader, before the line of time tells how it ended', () => {
    expect(stops).toHaveLength(3);
    const end = blocks.findIndex(({ type }) => type === 'figuur');
    expect(stops.every((stop) => blocks.indexOf(stop) < end)).toBe(true);
  });

  it('says at each stop what holds today, with a page that was read', () => {
    for (const stop of stops) {
      const sources = partsOfStop(stop).today.map((block) => (block.type === 'actueel' ? block.attributes.bron : ''));
      expect(sources.length).toBeGreaterThan(0);
      for (const id of sources) expect(corpus.sources.get(id)?.gelezen, id).toBeDefined();
    }
  });

  it('brings its three stops to a meeting, with what holds today to say', () => {
    const slides = slidesOfPage(corpus, page).filter(({ slide }) => slide.slug.includes('-stop'));
    expect(slides.map(({ slide }) => [slide.layout, slide.notes.some(({ type }) => type === 'actueel')])).toEqual(
      Array(3).fill(['vraag', true]),
    );
  });
});

it('asks about the second opinion, the judgement of an expert, privacy and the plan somewhere', () => {
  const terms = JSON.stringify(cases.map(({ root }) => root.children.filter(({ type }) => type === 'stop')));
  for (const id of ['second-opinion', 'deskundigenoordeel', 'ap-zieke-werknemers', 'verzuim-plan'])
    expect(terms).toContain(`"${id}"`);
});

it.each(cases.map(({ id }) => id))('a deck tells %s, stops it three times, and only then shows how it ended', (id) => {
  const rows = [...corpus.decks.values()].map((deck) =>
    slidesOf(corpus, deck).flatMap(({ page, layout }) => (page?.id === id ? [layout] : [])),
  );
  expect(rows).toContainEqual(['casus', 'vraag', 'vraag', 'vraag', 'figuur']);
});
