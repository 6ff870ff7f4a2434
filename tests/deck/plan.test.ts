import { describe, expect, it } from 'vitest';
import { endOfPart, type Planned, planSlides } from '../../src/browser/deck/plan.ts';
import { deckById } from '../../src/corpus/corpus.ts';
import { guide } from '../../src/guide.ts';
import { slidesShown } from '../../src/slides/slides.ts';

const slide = (slug: string, minutes: number, more: Partial<Planned> = {}): Planned => ({
  slug,
  minutes,
  part: '',
  shares: undefined,
  ways: [],
  ...more,
});
const times = (slides: readonly Planned[]) => planSlides(slides).map(({ from, until }) => [from, until]);

describe('the plan of a slide', () => {
  it('runs from the minutes before it to its own end', () => {
    expect(planSlides([slide('a', 0), slide('b', 2), slide('c', 3), slide('d', 5)])[2]).toEqual({
      from: 2,
      until: 5,
      total: 10,
    });
  });

  it('shares the minutes of a conversation among its turns', () => {
    const shares = 'b';
    const row = [slide('b', 6, { shares }), slide('c', 0, { shares }), slide('d', 0, { shares })];
    expect(times([slide('a', 1), ...row, slide('e', 2)])).toEqual([
      [0, 1],
      [1, 3],
      [3, 5],
      [5, 7],
      [7, 9],
    ]);
  });

  it('shares those of moments by the longest road, and leaves an end what is left', () => {
    const shares = 'b';
    const moments = [
      slide('b', 8, { shares, ways: ['c', 'd'] }),
      slide('c', 0, { shares, ways: ['d', 'e'] }),
      slide('d', 0, { shares, ways: ['f'] }),
      slide('e', 0, { shares }),
      slide('f', 0, { shares }),
    ];
    expect(times([...moments, slide('g', 2)])).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
      [4, 8],
      [6, 8],
      [8, 10],
    ]);
  });

  it('ends where a road leads in a circle', () => {
    const row = [slide('a', 4, { shares: 'a', ways: ['b'] }), slide('b', 0, { shares: 'a', ways: ['a'] })];
    expect(planSlides([...row, slide('c', 1)])[2]).toEqual({ from: 4, until: 5, total: 5 });
  });
});

describe('the end of a part', () => {
  it('is where the next part begins, or the deck ends', () => {
    const slides = [0, 2, 3, 5].map((minutes, i) =>
      slide(String(i), minutes, { part: ['', 'Een', 'Een', 'Twee'][i] ?? '' }),
    );
    const plans = planSlides(slides);
    expect([0, 1, 2, 3].map((index) => endOfPart(slides, plans, index))).toEqual([0, 5, 5, 10]);
  });
});

it('gives each slide of the practice conversations of a deck time of its own', () => {
  const { corpus } = guide();
  const shown = slidesShown(corpus, deckById(corpus, 'oefenen'));
  const plans = planSlides(
    shown.map(({ ways, part = '', shares, ...rest }) => ({
      ...rest,
      part,
      shares,
      ways: ways?.map(({ to }) => to) ?? [],
    })),
  );
  const spread = shown.flatMap(({ shares }, i) => (shares === undefined ? [] : [plans[i]]));
  expect(spread.length).toBeGreaterThan(10);
  for (const plan of spread) expect((plan?.until ?? 0) - (plan?.from ?? 0)).toBeGreaterThan(0.5);
});
