import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChoice, readMeeting, writeChoice } from '../../src/meeting/choice.ts';
import {
  type Edits,
  giveMinutes,
  movePart,
  NO_EDITS,
  PAUSES,
  switchSlide,
  topicName,
} from '../../src/meeting/edits.ts';
import { planMeeting } from '../../src/meeting/plan.ts';
import { anyChoice } from './any-choice.ts';
import { smallCatalogue, smallOffer } from './small-catalogue.ts';

const parts = [...smallOffer.groups.flatMap(({ id }) => [1, 2, 3, 4, 5].map((n) => topicName(id, n))), 'pauze'];
const topics = Object.values(smallCatalogue.groups).flatMap(([first]) => first?.pieces ?? []);
const optional = ['waarom', 'cijfers', 'gesprek', ...topics.map(({ slide }) => slide.slug)];
const anyEdits: fc.Arbitrary<Edits> = fc.record({
  order: fc.shuffledSubarray(parts),
  without: fc.shuffledSubarray(optional),
  minutes: fc.dictionary(fc.constantFrom('begin', ...parts.slice(0, -1)), fc.integer({ min: 1, max: 60 })),
  pause: fc.constantFrom(...PAUSES),
});
const plan = (edits: Edits, minutes = 60) =>
  planMeeting(smallCatalogue, { ...firstChoice(smallOffer), minutes, edits });
const names = (edits: Edits) => plan(edits).parts.map(({ name }) => name);
const minutesIn = (edits: Edits, name: string) => plan(edits).parts.find((part) => part.name === name)?.minutes;

describe('a programme that was changed', () => {
  it('always takes the minutes chosen, and gives no slide less than it needs', () => {
    fc.assert(
      fc.property(anyChoice, anyEdits, (choice, edits) => {
        const { parts: planned } = planMeeting(smallCatalogue, { ...choice, edits });
        expect(planned.reduce((sum, part) => sum + part.minutes, 0)).toBe(choice.minutes);
        for (const { piece, minutes } of planned.flatMap(({ slides }) => slides))
          expect(minutes).toBeGreaterThanOrEqual(piece.least);
      }),
    );
  });

  it('is the same for whoever opens its address', () => {
    fc.assert(
      fc.property(anyChoice, anyEdits, (choice, edits) => {
        const { choice: read, troubles } = readMeeting(writeChoice({ ...choice, edits }), smallCatalogue);
        expect(read).toEqual({ ...choice, edits });
        expect(troubles).toEqual([]);
      }),
    );
  });

  it('has its parts in the order they were put, between beginning and end', () => {
    const [begin, first, second, ...others] = names(NO_EDITS);
    const shown = names(NO_EDITS).slice(1, -1);
    const moved = movePart(NO_EDITS, shown, second ?? '', -1);
    expect(names(moved)).toEqual([begin, second, first, ...others]);
    expect(movePart(NO_EDITS, shown, first ?? '', -1)).toBe(NO_EDITS);
  });

  it('leaves a slide out and takes it back, and gives its time to the others', () => {
    const out = switchSlide(NO_EDITS, 'cijfers', false);
    const slugs = plan(out).parts.flatMap(({ slides }) => slides.map(({ piece }) => piece.slide.slug));
    expect(slugs).not.toContain('cijfers');
    expect(switchSlide(out, 'cijfers', true)).toEqual(NO_EDITS);
  });

  it('gives a part its minutes, as long as they fit', () => {
    expect(minutesIn(giveMinutes(NO_EDITS, 'handvatten-1', 17), 'handvatten-1')).toBe(17);
    const tooMany = plan(giveMinutes(NO_EDITS, 'begin', 60));
    expect(tooMany.passedOver).toBe(true);
  });

  it('has a break where it was put, and halfway where it was not', () => {
    const paused = { ...NO_EDITS, pause: 10 };
    expect(minutesIn(paused, 'pauze')).toBe(10);
    expect(names({ ...paused, order: ['pauze'] })[1]).toBe('pauze');
    expect(names(paused).indexOf('pauze')).toBeGreaterThan(1);
  });

  it('tells how long the room talks', () => {
    const { parts: planned, talk } = plan(NO_EDITS);
    const talks = planned.flatMap(({ slides }) => slides).filter(({ piece }) => piece.talk);
    expect(talk).toBe(talks.reduce((sum, { minutes }) => sum + minutes, 0));
  });
});

describe('an address with changes that are not known', () => {
  it.each(['volgorde=handvatten-9', 'zonder=afspraken', 'duur=team-1:0', 'duur=slot:5', 'pauze=7', 'zonder=%3Cimg%3E'])(
    '%s is told and passed over',
    (query) => {
      const { choice, troubles } = readMeeting(`?${query}`, smallCatalogue);
      expect(choice.edits).toEqual(NO_EDITS);
      expect(troubles).toHaveLength(1);
    },
  );
});
