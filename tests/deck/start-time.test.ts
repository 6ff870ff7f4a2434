import { describe, expect, it } from 'vitest';
import { clockAfter, readStart } from '../../src/browser/deck/start-time.ts';

const TODAY = new Date(2026, 10, 27, 9, 30, 12);

describe('the time a meeting begins', () => {
  it('is of today', () => {
    expect(readStart('14:05', TODAY)).toEqual(new Date(2026, 10, 27, 14, 5));
  });

  it.each(['', '24:00', '9:30', '14:60', 'x14:05'])('is not known from “%s”', (value) => {
    expect(readStart(value, TODAY)).toBeUndefined();
  });

  it('gives each slide its time of day, past the hour and past midnight', () => {
    const start = readStart('23:40', TODAY);
    expect([0, 19, 20, 85].map((minutes) => clockAfter(start, minutes))).toEqual(['23:40', '23:59', '00:00', '01:05']);
    expect(clockAfter(undefined, 5)).toBe('');
  });

  it('is right over the hour that summer time skips, and over the one that comes twice', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Europe/Amsterdam';
    try {
      const ends = (year: number, month: number, day: number) =>
        [0, 29, 30, 90].map((minutes) => clockAfter(readStart('01:30', new Date(year, month, day, 1, 40)), minutes));
      expect(ends(2027, 2, 28)).toEqual(['01:30', '01:59', '03:00', '04:00']);
      expect(ends(2027, 9, 31)).toEqual(['01:30', '01:59', '02:00', '02:00']);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
