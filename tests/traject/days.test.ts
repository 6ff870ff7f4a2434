import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOff,
  holidays,
  isDay,
  weekday,
  workday,
  workdayBefore,
} from '../../src/traject/days.ts';

/** Easter Sundays, from another programme than ours (python-dateutil). */
const EASTERS = [
  '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28',
  '2033-04-17', '2034-04-09', '2035-03-25', '2036-04-13', '2037-04-05', '2038-04-25', '2039-04-10', '2040-04-01',
]; // biome-ignore format: a table

const anyDay = fc.integer({ min: 0, max: 6_200 }).map((days) => addDays('2024-01-01', days));

describe('public holidays', () => {
  it.each(EASTERS.map((day) => [Number(day.slice(0, 4)), day] as const))('are right in %i', (year, easter) => {
    const own = holidays(year);
    const named = new Map([...own].map(([day, name]) => [name, day]));
    expect(named.get('Eerste Paasdag')).toBe(easter);
    expect(named.get('Tweede Paasdag')).toBe(addDays(easter, 1));
    expect(weekday(named.get('Goede Vrijdag') ?? '')).toBe(5);
    expect(weekday(named.get('Hemelvaartsdag') ?? '')).toBe(4);
    expect(weekday(named.get('Eerste Pinksterdag') ?? '')).toBe(0);
    expect(named.get('Koningsdag')).toBe(weekday(`${year}-04-27`) === 0 ? `${year}-04-26` : `${year}-04-27`);
    expect(own.size).toBeGreaterThanOrEqual(10);
  });

  it('are those of 2026 and 2027, as calendars print them', () => {
    expect([...holidays(2026).keys()].sort()).toEqual([
      '2026-01-01', '2026-04-03', '2026-04-05', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-24', '2026-05-25',
      '2026-12-25', '2026-12-26',
    ]); // biome-ignore format: a table
    expect(holidays(2027).get('2027-05-06')).toBe('Hemelvaartsdag');
    expect(holidays(2031).get('2031-04-26')).toBe('Koningsdag');
  });
});

describe('days', () => {
  it('exist or not', () => {
    expect(['2028-02-29', '2027-12-31'].every(isDay)).toBe(true);
    expect(['2027-02-29', '2027-13-01', '2027-04-31', '27-04-01', 'morgen', ''].some(isDay)).toBe(false);
  });

  it('are counted over a leap day and over the day the clock changes', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2027-03-27', 1)).toBe('2027-03-28');
    expect(addDays('2027-03-28', 1)).toBe('2027-03-29');
    expect(addDays('2027-10-31', 1)).toBe('2027-11-01');
  });

  it('are the same day of another month, or its last', () => {
    expect(addMonths('2027-03-01', 1)).toBe('2027-04-01');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
  });

  it('are put off until one works', () => {
    expect(workday('2027-03-27')).toBe('2027-03-30');
    expect(workday('2026-12-25')).toBe('2026-12-28');
    expect(workday('2027-03-01')).toBe('2027-03-01');
    expect(workdayBefore('2027-04-01', 3)).toBe('2027-03-25');
    expect(dayOff('2027-05-06')).toBe('Hemelvaartsdag');
    expect(dayOff('2027-05-08')).toBe('weekend');
    fc.assert(
      fc.property(anyDay, (day) => {
        const found = workday(day);
        expect(dayOff(found)).toBeUndefined();
        expect(found >= day && found <= addDays(day, 6)).toBe(true);
        for (let between = day; between < found; between = addDays(between, 1)) expect(dayOff(between)).toBeDefined();
      }),
    );
  });
});
