import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChoice, knownOf, MINUTES, readChoice, writeChoice } from '../../src/meeting/choice.ts';
import { planMeeting } from '../../src/meeting/plan.ts';
import { anyChoice } from './any-choice.ts';
import { smallCatalogue, smallOffer } from './small-catalogue.ts';

const known = knownOf(smallCatalogue);
const FIRST_CHOICE = firstChoice(smallOffer);
const ROOMS = smallOffer.rooms;
const GROUPS = smallOffer.groups.map(({ id }) => id);
const read = (search: string) => readChoice(search, smallOffer, known);

describe('the address of a meeting', () => {
  it('without a query is the first choice, and nothing is wrong with it', () => {
    expect(read('')).toEqual({ choice: FIRST_CHOICE, troubles: [] });
    expect(read('?')).toEqual({ choice: FIRST_CHOICE, troubles: [] });
  });

  it('tells what can be chosen, where something else stands there', () => {
    const [trouble] = read('?minuten=7').troubles;
    expect(trouble?.allowed).toHaveLength(16);
    expect(trouble?.allowed?.slice(0, 2)).toEqual(['15', '20']);
    expect(trouble?.allowed?.at(-1)).toBe('90');
  });

  it('says what is chosen', () => {
    expect(read('?voor=werkgever&minuten=45&handvatten=3,1&medewerker=geen&team=2&casus=4')).toEqual({
      choice: {
        room: 'werkgever',
        minutes: 45,
        numbers: { handvatten: [1, 3], medewerker: [], team: [2], casus: [4] },
      },
      troubles: [],
    });
  });

  it('brings back every choice it was written for', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(read(writeChoice(choice))).toEqual({ choice, troubles: [] });
      }),
    );
  });

  it.each([
    ['?voor=iedereen', { name: 'voor', received: 'iedereen', allowed: ROOMS }],
    ['?minuten=500', { name: 'minuten', received: '500' }],
    ['?minuten=37', { name: 'minuten', received: '37' }],
    ['?minuten=6e1', { name: 'minuten', received: '6e1' }],
    ['?minuten=', { name: 'minuten', received: '' }],
    ['?minuten=30&minuten=45', { name: 'minuten', received: '45' }],
    ['?handvatten=1,7', { name: 'handvatten', received: '7', allowed: ['1', '2', '3', '4', '5', 'geen'] }],
    ['?handvatten=01', { name: 'handvatten', received: '01' }],
    ['?casus=2,3', { name: 'casus', received: '3' }],
    ['?casus=__proto__', { name: 'casus', received: '__proto__' }],
    ['?__proto__=1', { name: '__proto__', received: '1', allowed: undefined }],
    ['?kleur=rood', { name: 'kleur', received: 'rood', allowed: undefined }],
    ['?voor=%3Cscript%3Ealert(1)%3C/script%3E', { name: 'voor', received: '<script>alert(1)</script…' }],
    ['?kleur=%E0%A4%A', { name: 'kleur' }],
    ['?kleur=+licht+%0A%00+rood+', { name: 'kleur', received: 'licht rood' }],
    ['?casus=2,9,9', { name: 'casus', received: '9' }],
  ])('%s tells what is not known', (search, trouble) => {
    const { choice, troubles } = read(search);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatchObject(trouble);
    expect(planMeeting(smallCatalogue, choice).parts.length).toBeGreaterThan(1);
  });

  it('keeps what is known beside what is not', () => {
    expect(read('?handvatten=2,x,4&minuten=999&voor=werkgever').choice).toMatchObject({
      room: 'werkgever',
      minutes: FIRST_CHOICE.minutes,
      numbers: { handvatten: [2, 4] },
    });
  });
});

/** Queries as people and programs get them wrong: our own names and values among anything else. */
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.webQueryParameters(),
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom('voor', 'minuten', ...GROUPS), fc.string({ unit: 'binary' })),
        fc.oneof(
          fc.constantFrom('geen', '1', '1,2', '60', '15', '-0', 'NaN', ...ROOMS),
          fc.string({ unit: 'binary' }),
          fc.integer().map(String),
        ),
        fc.constantFrom('=', '', '%', '=%zz'),
      ),
      { maxLength: 12 },
    )
    .map((pairs) => `?${pairs.map(([name, value, sign]) => name + sign + value).join('&')}`),
);

describe('10,000 queries of any kind', () => {
  it('choose only from what there is, say what they do not know in a few plain words, and can be planned', () => {
    fc.assert(
      fc.property(anyQuery, (search) => {
        const { choice, troubles } = read(search);
        expect(ROOMS).toContain(choice.room);
        expect(choice.minutes % MINUTES.step).toBe(0);
        expect(choice.minutes).toBeGreaterThanOrEqual(MINUTES.from);
        expect(choice.minutes).toBeLessThanOrEqual(MINUTES.to);
        for (const group of GROUPS) {
          const numbers = choice.numbers[group] ?? [];
          expect(numbers).toEqual(known[group]?.filter((number) => numbers.includes(number)));
        }
        expect(choice.numbers['casus']?.length).toBeLessThanOrEqual(1);
        for (const { name, received } of troubles) {
          expect([...name].length).toBeLessThanOrEqual(25);
          expect([...received].length).toBeLessThanOrEqual(25);
          expect(name + received).not.toMatch(/\p{Cc}/u);
        }
        // What is read is a choice like any other.
        expect(read(writeChoice(choice))).toEqual({ choice, troubles: [] });
        expect(planMeeting(smallCatalogue, choice).parts.length).toBeGreaterThan(1);
      }),
      { numRuns: 10_000 },
    );
  });
});
