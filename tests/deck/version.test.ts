import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVersion, searchOf } from '../../src/browser/deck/version.ts';

const read = (search: string) => readVersion(search, [45, 30], 60);

describe('the version an address asks for', () => {
  it.each([
    ['', undefined],
    ['?versie=', undefined],
    ['?versie=60', undefined],
    ['?versie=45', 45],
    ['?andere=1&versie=30', 30],
  ])('%s', (search, minutes) => {
    expect(read(search)).toEqual({ minutes, unknown: undefined });
  });

  it('is the whole deck, and says so, when there is no such version', () => {
    expect(read('?versie=31')).toEqual({ minutes: undefined, unknown: '31' });
    expect(read('?versie=30.0')).toEqual({ minutes: undefined, unknown: '30.0' });
  });

  it('is never anything but a length the deck has, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (asked) => {
        const { minutes, unknown } = read(`?versie=${asked}`);
        expect([undefined, 30, 45]).toContain(minutes);
        expect((unknown ?? '').length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is written as it is read', () => {
    for (const search of ['', '?versie=45']) expect(searchOf(read(search))).toBe(search);
  });
});
