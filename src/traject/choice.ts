import { isDay, workday } from './days.ts';
import type { Choice, Move, Offer } from './plan.ts';

/** The years that can be planned: of these the holidays are known to be right. */
const YEARS = { from: 2024, to: 2040 } as const;

/** Whether something can be planned on a day. */
export function isPlannable(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return isDay(day) && year >= YEARS.from && year <= YEARS.to;
}

/** Whether a text is how many people there are: from 1 to 999. */
export const isGroup = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text);

/** Whether a text is a time of the day, as "10:00". */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** What is chosen before anybody chose: the first working day from today. */
export const firstChoice = (today: string, { whats, roles }: Pick<Offer, 'whats' | 'roles'>): Choice => ({
  start: workday(today),
  what: whats[0] ?? '',
  role: roles[0] ?? '',
  time: '10:00',
  moves: new Map(),
  people: 8,
});

/** A choice as it stands in an address: no names, and only what was moved. */
export function writeChoice({ start, what, role, time, moves, people }: Choice): string {
  const moved = [...moves].map(([naam, { day, follow }]) => `${naam}_${day}${follow ? '' : '_los'}`).join('.');
  return [
    `start=${start}`,
    `wat=${what}`,
    `rol=${role}`,
    `tijd=${time}`,
    `met=${people}`,
    ...(moved === '' ? [] : [`op=${moved}`]),
  ].join('&');
}

/** Reads an address; what is not known or makes no sense is left as `first` has it. */
export function readChoice(written: string, first: Choice, { whats, roles, steps }: Offer): Choice {
  const given = new URLSearchParams(written.replace(/^#/, ''));
  const start = given.get('start') ?? '';
  const time = given.get('tijd') ?? '';
  const moves = (given.get('op') ?? '').split('.').flatMap((one): [string, Move][] => {
    const [naam = '', day = '', how] = one.split('_');
    const known = steps.some((step) => step.naam === naam) && isPlannable(day);
    return known ? [[naam, { day, follow: how !== 'los' }]] : [];
  });
  return {
    start: isPlannable(start) ? start : first.start,
    what: whats.find((one) => one === given.get('wat')) ?? first.what,
    role: roles.find((one) => one === given.get('rol')) ?? first.role,
    time: isTime(time) ? time : first.time,
    moves: new Map(moves),
    people: isGroup(given.get('met') ?? '') ? Number(given.get('met')) : first.people,
  };
}
