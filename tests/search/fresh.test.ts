import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { first, pageOf } from './whole.ts';

/** Lists of questions that were written before anybody saw an answer, and what was found of each then: first, and in three. */
const LISTS = [
  ['vers.json', '75 % first, 85 % in three'],
  ['vers-2.json', '70 % first, 80 % in three'],
  ['vers-3.json', '63 % first, 78 % in three'],
  ['vers-4.json', '60 % first, 75 % in three'],
] as const;

interface Asked {
  readonly vraag: string;
  readonly verwacht: readonly string[];
}
const read = (file: string): Asked[] => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

it.each(LISTS)(
  'of the questions in %s, which found %s when they were new, nineteen of twenty now find their page',
  (file) => {
    const asked = read(file);
    const missed = asked
      .filter(({ vraag, verwacht }) => !first(vraag).some((href) => verwacht.includes(pageOf(href))))
      .map(({ vraag }) => vraag);
    expect(asked).toHaveLength(40);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
  },
);

// They tell how search does for who comes. No rule was made for any of these questions. The figures of vers-6 were in view
// when weights were chosen later; those of vers-7 and vers-8 were not, and should not be. The last list was made to choose
// weights by: for each section some questions that have few of its words, so hard that only a change in them tells anything.
it.each([
  ['vers-6.json', 40, { first: 27, inThree: 36 }],
  ['vers-7.json', 60, { first: 43, inThree: 52 }],
  ['vers-8.json', 80, { first: 41, inThree: 59 }],
  ['vers-9.json', 1417, { first: 445, inThree: 695 }],
])('of the questions in %s, for which no rule was made, as many find their page as before', (file, count, least) => {
  const places = read(file).map(({ vraag, verwacht }) =>
    first(vraag).findIndex((href) => verwacht.includes(pageOf(href))),
  );
  expect(places).toHaveLength(count);
  expect(places.filter((place) => place >= 0).length).toBeGreaterThanOrEqual(least.inThree);
  expect(places.filter((place) => place === 0).length).toBeGreaterThanOrEqual(least.first);
});
