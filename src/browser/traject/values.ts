import { dayTag } from '../../document/day-tag.ts';
import { longDate } from '../../strings/nl.ts';
import { weekdayName } from '../../strings/traject.ts';
import { weekday, workdayBefore } from '../../traject/days.ts';
import type { Values } from '../../traject/fill-word.ts';
import type { Planned } from '../../traject/plan.ts';
import type { Names } from './names.ts';

/** The day it is where somebody sits. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "2027-03-01" → "maandag 1 maart 2027". */
export const dayName = (day: string): string => `${weekdayName(weekday(day))} ${longDate(day)}`;

/** How many days before a moment one should answer. */
const ANSWER = 7;

/** What is known for the places of letters and sheets at a moment. @param at which of the moments; -1 for none */
export function valuesAt(planned: readonly Planned[], at: number, time: string, names: Names): Values {
  const here = planned[at];
  const next = here && planned.slice(at + 1).find(({ day }) => day > here.day);
  const typed = (['aan', 'afzender', 'rol', 'organisatie', 'onderwerp', 'plaats'] as const).map(
    (name) => [name, names.of(name)] as const,
  );
  return new Map([
    ...typed,
    ['datum', here ? dayName(here.day) : ''],
    ['tijd', here ? time : ''],
    ['volgende', next ? dayName(next.day) : ''],
    ...planned.map(({ step, day }) => [dayTag(step.naam), dayName(day)] as const),
    ['antwoord', here ? dayName(workdayBefore(here.day, ANSWER)) : ''],
  ] as const);
}
