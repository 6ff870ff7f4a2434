import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Event, writeCalendar } from '../../src/traject/calendar.ts';

const NOW = new Date('2026-11-27T06:00:00Z');
const event = (more: Partial<Event> = {}): Event => ({
  id: 'gesprek-1.2027-03-01@proef',
  day: '2027-03-01',
  time: '10:00',
  minutes: 60,
  subject: 'Overleg leidinggevenden',
  about: 'Gesprek 1',
  place: 'Kamer 2.13',
  ...more,
});

/** What another reader makes of it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const own = new ICAL.Event(component);
    const start = own.startDate.clone();
    start.zone = zone;
    return { own, component, utc: new Date(start.toUnixTime() * 1000).toISOString() };
  });
}

describe('a calendar as ical.js reads it', () => {
  it('has each moment once, with its name, place, end and reminder', () => {
    const events = [event(), event({ id: 'gesprek-2@proef', day: '2027-04-01', minutes: 90 })];
    const found = read(writeCalendar(events, NOW));
    expect(
      found.map(({ own }) => [own.uid, own.summary, own.location, own.startDate.toString(), own.duration.toString()]),
    ).toEqual([
      ['gesprek-1.2027-03-01@proef', 'Overleg leidinggevenden', 'Kamer 2.13', '2027-03-01T10:00:00', 'PT1H'],
      ['gesprek-2@proef', 'Overleg leidinggevenden', 'Kamer 2.13', '2027-04-01T10:00:00', 'PT1H30M'],
    ]);
    for (const { component } of found)
      expect(component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P1D');
  });

  it('keeps the hour of Amsterdam on both sides of the day the clock changes', () => {
    const at = (day: string) => read(writeCalendar([event({ day })], NOW))[0]?.utc;
    expect(at('2027-03-26')).toBe('2027-03-26T09:00:00.000Z');
    expect(at('2027-03-29')).toBe('2027-03-29T08:00:00.000Z');
    expect(at('2027-10-29')).toBe('2027-10-29T08:00:00.000Z');
    expect(at('2027-11-01')).toBe('2027-11-01T09:00:00.000Z');
    expect(at('2040-02-29')).toBe('2040-02-29T09:00:00.000Z');
  });

  it('goes on past midnight where a moment does', () => {
    const [late] = read(writeCalendar([event({ time: '23:30', day: '2027-12-31' })], NOW));
    expect(late?.own.endDate.toString()).toBe('2028-01-01T00:30:00');
  });

  it('gives back whatever was typed, in lines of no more than 75 octets', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(anything, anything, (subject, place) => {
        const text = writeCalendar([event({ subject: `o${subject}`, place: `p${place}\nen, dan; \\ klaar` })], NOW);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [found] = read(text);
        const clean = (value: string) => value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        expect(found?.own.summary).toBe(clean(`o${subject}`));
        expect(found?.own.location).toBe(clean(`p${place}\nen, dan; \\ klaar`));
      }),
    );
  });

  it('is the same but for when it was written', () => {
    expect(writeCalendar([event()], NOW)).toBe(writeCalendar([event()], NOW));
    const later = writeCalendar([event()], new Date('2026-12-01T06:00:00Z'));
    expect(later.replace(/DTSTAMP:.*/g, '')).toBe(writeCalendar([event()], NOW).replace(/DTSTAMP:.*/g, ''));
  });
});
