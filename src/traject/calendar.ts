/** One moment of a calendar. */
export interface Event {
  /** The same each time the same moment of the same programme is written, so that a calendar puts the new in its place. */
  readonly id: string;
  readonly day: string;
  /** As "10:00", in Amsterdam. */
  readonly time: string;
  readonly minutes: number;
  readonly subject: string;
  readonly about: string;
  readonly place: string;
}

const ZONE = 'Europe/Amsterdam';
/** The clock of Amsterdam: an hour forward on the last Sunday of March, back on the last of October. */
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Text as a value (RFC 5545, 3.3.11). */
const asValue = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');

/** How many octets a line may have (RFC 5545, 3.1). */
const MOST = 75;
const encoder = new TextEncoder();

/** A line as lines of at most 75 octets; no letter is cut. */
function fold(line: string): string {
  const lines: string[] = [];
  let now = '';
  let size = 0;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (size + octets > MOST) {
      lines.push(now);
      now = ' ';
      size = 1;
    }
    now += letter;
    size += octets;
  }
  return [...lines, now].join('\r\n');
}

const moment = (day: string, time: string) => `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;

/** The end of a moment, on another day where it goes on past midnight. */
function endOf({ day, time, minutes }: Event): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = new Date(Date.UTC(2000, 0, 1, hour, minute + minutes));
  const days = end.getUTCDate() - 1;
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return moment(at.toISOString().slice(0, 10), end.toISOString().slice(11, 16));
}

function writeEvent(event: Event, stamp: string): readonly string[] {
  const { id, day, time, subject, about, place } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${asValue(id)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=${ZONE}:${moment(day, time)}`,
    `DTEND;TZID=${ZONE}:${endOf(event)}`,
    `SUMMARY:${asValue(subject)}`,
    ...(about === '' ? [] : [`DESCRIPTION:${asValue(about)}`]),
    ...(place === '' ? [] : [`LOCATION:${asValue(place)}`]),
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${asValue(subject)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * Moments as a calendar (RFC 5545), with a reminder a day before each.
 * @param now when it is written, which calendars use to tell new from old
 */
export function writeCalendar(events: readonly Event[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Planner//Traject//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...TIMEZONE,
    ...events.flatMap((event) => writeEvent(event, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
