/** What guidance of managers costs beside what long absence costs: pure, from amounts that are not sure. */
import type { Range } from './range.ts';

/** What one fills in, in the order in which it is asked. */
export const AMOUNTS = ['leidinggevenden', 'uren', 'tarief', 'dag', 'dagen'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** Between which numbers an amount makes sense; hours, euros and days. */
export const LIMITS: Readonly<Record<Amount, { readonly least: number; readonly most: number }>> = {
  leidinggevenden: { least: 1, most: 10_000 },
  uren: { least: 0.5, most: 100 },
  tarief: { least: 1, most: 1_000 },
  dag: { least: 1, most: 10_000 },
  dagen: { least: 1, most: 730 },
};

/** Whether days of absence are working days, all days of the week, or nobody knows. */
export const DAYS = ['onbekend', 'werkdagen', 'alle'] as const;
export type Days = (typeof DAYS)[number];

export type Input = Readonly<Record<Amount, Range>> & { readonly soort: Days };

/** The share of the days of a week that are worked. */
const WORKED = 5 / 7;

/** Outcomes: euros, euros, working days, and working days a manager. */
export interface Outcome {
  readonly guidance: Range;
  readonly absence: Range;
  /** How many days of absence must be prevented before the guidance has paid for itself. */
  readonly breakEven: Range;
  /** The same for each manager that takes part. */
  readonly each: Range;
}

/** The lowest and the highest working days that a number of days of absence may be. */
export function workdays({ from, to }: Range, soort: Days): Range {
  return { from: soort === 'werkdagen' ? from : from * WORKED, to: soort === 'alle' ? to * WORKED : to };
}

/** The sum. The lowest outcome takes all lowest amounts; breaking even soonest needs cheap guidance and a dear day. */
export function reckon({ leidinggevenden: count, uren, tarief, dag, dagen, soort }: Input): Outcome {
  const days = workdays(dagen, soort);
  const guidance = { from: count.from * uren.from * tarief.from, to: count.to * uren.to * tarief.to };
  const each = { from: (uren.from * tarief.from) / dag.to, to: (uren.to * tarief.to) / dag.from };
  return {
    guidance,
    absence: { from: days.from * dag.from, to: days.to * dag.to },
    breakEven: { from: guidance.from / dag.to, to: guidance.to / dag.from },
    each,
  };
}

/** As precise as the amounts deserve: two figures of what is above a hundred, whole below, and never nothing. */
export function roughly({ from, to }: Range, round: (value: number) => number = Math.round): Range {
  const near = (value: number) => {
    const unit = value < 100 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 1);
    return Math.max(round(value / unit) * unit, 1);
  };
  return { from: near(from), to: near(to) };
}
