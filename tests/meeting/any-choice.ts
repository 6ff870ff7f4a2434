import fc from 'fast-check';
import { type Choice, MINUTES } from '../../src/meeting/choice.ts';
import { smallOffer } from './small-catalogue.ts';

/** Any choice the form can make. */
export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  room: fc.constantFrom(...smallOffer.rooms),
  minutes: fc
    .integer({ min: MINUTES.from / MINUTES.step, max: MINUTES.to / MINUTES.step })
    .map((n) => n * MINUTES.step),
  numbers: fc.record({
    handvatten: fc.subarray([1, 2, 3, 4, 5]),
    medewerker: fc.subarray([1, 2, 3, 4, 5]),
    team: fc.subarray([1, 2, 3, 4, 5]),
    casus: fc.subarray([1, 2, 3, 4, 5, 6], { maxLength: 1 }),
  }),
});
