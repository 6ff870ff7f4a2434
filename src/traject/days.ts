/** Days of the calendar as text, "2027-03-01": no clock and no time zone can move them. */

const DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

interface Parts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

function partsOf(iso: string): Parts {
  const [, year, month, day] = PATTERN.exec(iso) ?? [];
  return { year: Number(year), month: Number(month), day: Number(day) };
}

const write = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (iso: string): number => {
  const { year, month, day } = partsOf(iso);
  return Date.UTC(year, month - 1, day);
};

/** Whether a text is a day that exists: "2028-02-29" is, "2027-02-29" is not. */
export function isDay(text: string): boolean {
  return PATTERN.test(text) && Number.isFinite(timeOf(text)) && write(timeOf(text)) === text;
}

/** The day so many days later, or before where the number is negative. */
export const addDays = (iso: string, days: number): string => write(timeOf(iso) + days * DAY);

/** The same day so many months later; the last day of a month that has no such day. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = partsOf(iso);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return write(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** The day of the week: 0 for Sunday to 6 for Saturday. */
export const weekday = (iso: string): number => new Date(timeOf(iso)).getUTCDay();

/** Easter Sunday of a year, by the rule of the Gregorian calendar. */
function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const sun = century - Math.floor(century / 4);
  const moon = (sun - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full = moon - (moon > 28 || (moon === 28 && golden > 10) ? 1 : 0);
  const shift = (year + Math.floor(year / 4) + full + 2 - sun) % 7;
  return addDays(`${year}-03-28`, full - shift);
}

/** The public holidays of the Netherlands in a year, each with its name; Good Friday too, on which many offices close. */
export function holidays(year: number): ReadonlyMap<string, string> {
  const sunday = easter(year);
  // On a Sunday the King's birthday is kept the day before.
  const king = weekday(`${year}-04-27`) === 0 ? `${year}-04-26` : `${year}-04-27`;
  return new Map([
    [`${year}-01-01`, 'Nieuwjaarsdag'],
    [addDays(sunday, -2), 'Goede Vrijdag'],
    [sunday, 'Eerste Paasdag'],
    [addDays(sunday, 1), 'Tweede Paasdag'],
    [king, 'Koningsdag'],
    [`${year}-05-05`, 'Bevrijdingsdag'],
    [addDays(sunday, 39), 'Hemelvaartsdag'],
    [addDays(sunday, 49), 'Eerste Pinksterdag'],
    [addDays(sunday, 50), 'Tweede Pinksterdag'],
    [`${year}-12-25`, 'Eerste Kerstdag'],
    [`${year}-12-26`, 'Tweede Kerstdag'],
  ]);
}

/** Why one does not work on a day: the name of the holiday, or "weekend"; undefined on a working day. */
export function dayOff(iso: string): string | undefined {
  const holiday = holidays(partsOf(iso).year).get(iso);
  return holiday ?? (weekday(iso) % 6 === 0 ? 'weekend' : undefined);
}

/** The day itself where one works on it, else the first working day after it. */
export function workday(iso: string): string {
  let day = iso;
  while (dayOff(day) !== undefined) day = addDays(day, 1);
  return day;
}

/** The last working day at least so many days before another. */
export function workdayBefore(iso: string, days: number): string {
  let day = addDays(iso, -days);
  while (dayOff(day) !== undefined) day = addDays(day, -1);
  return day;
}
