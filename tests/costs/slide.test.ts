import { expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { placesOf } from '../../src/corpus/letters.ts';
import { firstInput } from '../../src/costs/first.ts';
import { OWN_SUM, sumSlide } from '../../src/costs/slide.ts';
import { tell, tellInNote } from '../../src/costs/told.ts';
import { guide } from '../../src/guide.ts';
import { buildCatalogue } from '../../src/meeting/build.ts';
import { readMeeting } from '../../src/meeting/choice.ts';
import { roomOfSum } from '../../src/meeting/needs.ts';
import { ownFrom } from '../../src/meeting/own.ts';
import { planMeeting } from '../../src/meeting/plan.ts';
import { slidesOfMeeting } from '../../src/meeting/slides.ts';

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

it('has a place in the letter for who decides, as one piece of text with its promise', () => {
  const note = pageById(corpus, rekenhulp.nota ?? '');
  expect(placesOf(note)).toContain('kosten');
  const own = { ...first, leidinggevenden: { from: 4, to: 4 } };
  for (const [, much] of tell(own).slice(0, 3)) expect(tellInNote(own)).toContain(much);
  expect(tellInNote(own)).toMatch(/geen belofte/);
});

it('comes into a meeting after the slide about costs, or after its opening where that is not shown', () => {
  const { catalogue } = buildCatalogue(corpus);
  const room = roomOfSum(corpus) ?? '';
  const { choice } = readMeeting(`?voor=${room}`, catalogue);
  const own = ownFrom({ som: 'leidinggevenden=4' });
  const slugsOf = (given: typeof own, changed = catalogue) =>
    slidesOfMeeting(changed, choice, planMeeting(changed, choice, given), given).map(({ slug }) => slug);
  const plain = slugsOf(ownFrom({}));
  expect(plain).not.toContain(OWN_SUM);
  const slugs = slugsOf(own);
  expect(slugs.filter((slug) => slug !== OWN_SUM)).toEqual(plain);
  expect(slugs[slugs.indexOf(OWN_SUM) - 1]).toBe(catalogue.sum?.after);
  const elsewhere = slugsOf(own, { ...catalogue, sum: { after: 'nergens', first } });
  expect(elsewhere.indexOf(OWN_SUM)).toBeGreaterThan(1);
  expect(elsewhere.filter((slug) => slug !== OWN_SUM)).toEqual(plain);
});

it('has a place in a deck', () => {
  expect([...corpus.decks.values()].filter(({ matter }) => matter.som !== undefined)).toHaveLength(1);
});
