/**
 * Reads calendars of the planner with Python's icalendar and compares each moment with what was planned: a programme for
 * every kind of choice, beginning in each month of four years. Not part of `npm test`, since Python is not on every machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guide } from '../src/guide.ts';
import { type Event, writeCalendar } from '../src/traject/calendar.ts';
import { firstChoice } from '../src/traject/choice.ts';
import { plan } from '../src/traject/plan.ts';

const NOW = new Date('2026-11-27T06:00:00Z');
/** Each moment of each calendar as Python reads it, a line of JSON a file. */
const PYTHON = `
import json, sys, datetime, icalendar
for path in sys.argv[1:]:
    calendar = icalendar.Calendar.from_ical(open(path, 'rb').read())
    zone = [c for c in calendar.walk('VTIMEZONE')][0].to_tz()
    utc = lambda at: at.dt.replace(tzinfo=zone).astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')
    print(json.dumps([{
        'id': str(event['UID']), 'subject': str(event['SUMMARY']), 'about': str(event.get('DESCRIPTION', '')),
        'place': str(event.get('LOCATION', '')), 'start': utc(event['DTSTART']), 'end': utc(event['DTEND']),
        'before': [str(alarm['TRIGGER'].dt) for alarm in event.walk('VALARM')],
    } for event in calendar.walk('VEVENT')]))
`;

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });

/** A time of day in Amsterdam as one everywhere, by what this machine knows of its clock. */
function inUtc(day: string, time: string): number {
  const there = Date.parse(`${day}T${time}:00Z`);
  const offset = clock.formatToParts(there - 3_600_000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return there - Number(/GMT\+0(\d)/.exec(offset)?.[1] ?? 0) * 3_600_000;
}

const asUtc = (at: number) => new Date(at).toISOString().replace('.000', '');

function expected({ id, subject, about, place, day, time, minutes }: Event) {
  const start = inUtc(day, time);
  const times = { start: asUtc(start), end: asUtc(start + minutes * 60_000), before: ['-1 day, 0:00:00'] };
  return { id, subject, about, place, ...times };
}

/** A programme for every kind of choice and every month. */
function programmes(): readonly (readonly Event[])[] {
  const { traject } = guide().corpus.publication;
  if (traject === undefined) return [];
  const offer = {
    whats: [...new Set(traject.momenten.flatMap(({ bij }) => bij))],
    roles: [...new Set(traject.momenten.flatMap(({ rol }) => rol))],
    steps: traject.momenten,
  };
  const months = Array.from(
    { length: 48 },
    (_, i) => `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
  );
  return offer.whats.flatMap((what) =>
    offer.roles.flatMap((role) =>
      months.map((start) =>
        plan(offer.steps, { ...firstChoice(start, offer), start, what, role }).map(({ step, day }, i) => ({
          id: `${step.naam}.${start}@proef`,
          day,
          time: i % 2 === 0 ? '09:30' : '23:15',
          minutes: step.duur,
          subject: `${traject.onderwerp}, „${step.naam}”; deel ${i + 1}`,
          about: `Eerste regel\nTweede regel, met een lange zin die over de vijfenzeventig tekens van een regel heen loopt: ë€🙂`,
          place: i % 3 === 0 ? '' : 'Kamer 2.13, \\ tweede deur',
        })),
      ),
    ),
  );
}

const calendars = programmes();
const folder = mkdtempSync(join(tmpdir(), 'agenda-'));
const paths = calendars.map((events, i) => {
  const path = join(folder, `${i}.ics`);
  writeFileSync(path, writeCalendar(events, NOW));
  return path;
});
const { status, stdout, stderr } = spawnSync('python3', ['-c', PYTHON, ...paths], { encoding: 'utf8', maxBuffer: 1e9 });
rmSync(folder, { recursive: true });
if (status !== 0) {
  process.stderr.write(`Python kon de agenda’s niet lezen. Staat icalendar erop (pip install icalendar)?\n${stderr}`);
  process.exit(2);
}
const read: unknown[] = stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const wrong = calendars.flatMap((events, i) => {
  const [meant, found] = [JSON.stringify(events.map(expected)), JSON.stringify(read[i])];
  return meant === found ? [] : [`agenda ${i}:\n  bedoeld ${meant}\n  gelezen ${found}`];
});
const count = calendars.reduce((sum, events) => sum + events.length, 0);
process.stdout.write(
  `${wrong.slice(0, 3).join('\n')}\n${calendars.length} agenda’s met ${count} momenten, ${wrong.length} anders gelezen.\n`,
);
process.exit(wrong.length === 0 && count > 0 ? 0 : 1);
