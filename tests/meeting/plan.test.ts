import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/figures/measure.ts';
import { type Choice, firstChoice } from '../../src/meeting/choice.ts';
import { NO_OWN } from '../../src/meeting/own.ts';
import { type Programme, planMeeting } from '../../src/meeting/plan.ts';
import { slidesOfMeeting } from '../../src/meeting/slides.ts';
import { anyChoice } from './any-choice.ts';
import { smallCatalogue, smallOffer } from './small-catalogue.ts';

const FIRST_CHOICE = firstChoice(smallOffer);
const plan = (choice: Choice) => planMeeting(smallCatalogue, choice);
const slugs = ({ parts }: Programme) => parts.flatMap(({ slides }) => slides.map(({ piece }) => piece.slide.slug));
const chosen = (numbers: Partial<Choice['numbers']>, minutes: number): Choice => ({
  room: 'leidinggevende',
  minutes,
  numbers: { handvatten: [], medewerker: [], team: [], casus: [], ...numbers },
});

describe('any programme', () => {
  it('takes exactly the time chosen, and no slide less than it needs', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const { parts } = plan(choice);
        const slides = parts.flatMap((part) => part.slides);
        expect(slides.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(choice.minutes);
        for (const { minutes, piece } of slides) {
          expect(Number.isInteger(minutes)).toBe(true);
          expect(minutes).toBeGreaterThanOrEqual(piece.least);
        }
        for (const part of parts) expect(part.minutes).toBe(part.slides.reduce((sum, { minutes }) => sum + minutes, 0));
      }),
      { numRuns: 2000 },
    );
  });

  it('begins and ends as it should, and has all that was chosen in its order, or says what is left out', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const { parts, left, leastForAll } = plan(choice);
        expect(parts[0]?.kind).toBe('opening');
        expect(parts.at(-1)?.kind).toBe('closing');
        const wanted = smallOffer.groups.flatMap(({ id }) =>
          (smallCatalogue.groups[id] ?? []).filter(({ number }) => choice.numbers[id]?.includes(number)),
        );
        const shown = parts.slice(1, -1).map(({ part }) => part);
        expect(shown).toEqual(wanted.filter((part) => !left.some((one) => one === part)));
        expect([...shown, ...left].length).toBe(wanted.length);
        expect(left.length > 0).toBe(leastForAll > choice.minutes);
        expect(new Set(slugs(plan(choice))).size).toBe(slugs(plan(choice)).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing out that fitted in less time', () => {
    fc.assert(
      fc.property(anyChoice, ({ minutes, ...rest }) => {
        fc.pre(minutes < 90);
        const [shorter, longer] = [plan({ ...rest, minutes }), plan({ ...rest, minutes: minutes + 5 })];
        for (const { part } of shorter.parts) expect(longer.parts.map((one) => one.part)).toContain(part);
      }),
    );
  });
});

describe('a programme', () => {
  it('has only what is needed when there is little time', () => {
    expect(slugs(plan(chosen({ handvatten: [1, 2, 3] }, 15)))).toEqual([
      'waarom',
      'handvat-1-kern',
      'handvat-2-kern',
      'handvat-3-kern',
      'afspraken',
    ]);
  });

  it('says what does not fit, and how much time it would take', () => {
    const programme = plan(chosen({ handvatten: [1, 2, 3, 4, 5], team: [1, 2], casus: [1] }, 15));
    expect(programme.left.map(({ title }) => title)).toEqual(['team-1', 'team-2']);
    expect(programme.leastForAll).toBe(1 + 7 * 2 + 2 + 2);
    expect(slugs(programme)).toContain('casus-1-kern');
  });

  it('gives every topic its questions, or none', () => {
    const withQuestions = (minutes: number) =>
      slugs(plan(chosen({ handvatten: [1, 2, 3] }, minutes))).filter(
        (slug) => slug.startsWith('handvat') && slug.endsWith('vragen'),
      ).length;
    expect([25, 30, 35, 40, 45, 50].map(withQuestions)).toEqual([0, 0, 0, 0, 3, 3]);
  });

  it('gives time that is left to the talk first', () => {
    const programme = plan(chosen({ casus: [1] }, 35));
    const minutes = Object.fromEntries(
      programme.parts.flatMap(({ slides }) => slides.map((slide) => [slide.piece.slide.slug, slide.minutes])),
    );
    expect(minutes).toEqual({
      waarom: 2,
      cijfers: 3,
      'casus-1-kern': 4,
      'casus-1-vragen': 9,
      'casus-1-tabel': 4,
      gesprek: 9,
      afspraken: 4,
    });
  });

  it('says when there is time to spare', () => {
    expect(plan(chosen({ handvatten: [1] }, 30)).spare).toBe(false);
    expect(plan(chosen({ handvatten: [1] }, 90)).spare).toBe(true);
  });
});

describe('the slides of a meeting', () => {
  const slidesWith = (typed: Parameters<typeof slidesOfMeeting>[3]) =>
    slidesOfMeeting(smallCatalogue, FIRST_CHOICE, plan(FIRST_CHOICE), typed);
  const lines = (typed: Parameters<typeof slidesOfMeeting>[3]) => {
    const [first] = slidesWith(typed);
    return [...(first?.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) ?? []), first?.about];
  };

  it('begin with the title slide and have their minutes in their notes', () => {
    const [first, second] = slidesWith(NO_OWN);
    expect(first).toMatchObject({ slug: 'begin', minutes: 0 });
    expect(second).toMatchObject({ slug: 'waarom', minutes: 2, notes: [{ runs: [{ text: '2 minuten' }] }] });
  });

  it('say on the first what was typed, and nothing more', () => {
    expect(lines(NO_OWN)).toEqual(['Voor leidinggevenden', '']);
    expect(lines({ ...NO_OWN, organisation: 'De Werkplaats' })).toEqual(['Voor leidinggevenden van De Werkplaats', '']);
    expect(lines({ ...NO_OWN, speaker: 'Een spreker', place: 'Zaal 3' })).toEqual([
      'Voor leidinggevenden',
      'Een spreker, Zaal 3',
    ]);
    expect(lines({ ...NO_OWN, speaker: 'Een spreker', date: '2026-12-03' })).toEqual([
      'Voor leidinggevenden',
      'Een spreker, 3 december 2026',
    ]);
  });

  it('ends a name that nobody has before the foot of the first slide, and no other', () => {
    const wide = 'W'.repeat(60);
    const [, about = ''] = lines({ ...NO_OWN, speaker: wide, place: wide, date: '2026-12-03' });
    expect(about).toMatch(/^W+…, W+…, 3 december 2026$/);
    // Two lines of 1120 px, of which the date takes a part.
    expect(textWidth(about, { size: 28 })).toBeLessThan(2 * 1120);
    const long = 'Mevrouw van der Ploeg-de Jong, arbeidsdeskundige en trainer';
    expect(lines({ ...NO_OWN, speaker: long, place: long })[1]).toBe(`${long}, ${long}`);
  });
});
