import { expect, it } from 'vitest';
import { firstInput } from '../../src/costs/first.ts';
import { sumSlide } from '../../src/costs/slide.ts';
import { tell } from '../../src/costs/told.ts';
import { guide } from '../../src/guide.ts';

const { corpus } = guide();
const { rekenhulp } = corpus.publication;
if (rekenhulp === undefined) throw new Error('This publication reckons.');
const first = firstInput(corpus, rekenhulp);

it('shows on a slide what comes out of own amounts, and says with it what they were and that it is no promise', () => {
  const own = { ...first, dag: { from: 317, to: 317 } };
  const { table, notes } = sumSlide(own);
  expect(table?.rows.slice(1)).toEqual(tell(own).map((row) => [...row]));
  const said = notes.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
  expect(said).toContain('317 euro');
  expect(said).toMatch(/geen belofte/);
  expect(sumSlide(first).table).not.toEqual(table);
});

it('has a place in a deck', () => {
  expect([...corpus.decks.values()].filter(({ matter }) => matter.som !== undefined)).toHaveLength(1);
});
