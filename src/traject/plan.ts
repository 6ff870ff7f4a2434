import { addDays, addMonths, dayOff, workday } from './days.ts';

/** A moment of the programme, and how long after the one before it. */
export interface Step {
  readonly naam: string;
  readonly na: { readonly aantal: number; readonly eenheid: 'dagen' | 'weken' | 'maanden' };
  /** In minutes. */
  readonly duur: number;
  /** The names of what one can plan that it is part of. */
  readonly bij: readonly string[];
  /** The audiences that have it. */
  readonly rol: readonly string[];
}

/** What there is to choose of; the first of each is chosen before anybody chose. */
export interface Offer<S extends Step = Step> {
  /** The names of what one can plan. */
  readonly whats: readonly string[];
  /** The audiences that can plan it. */
  readonly roles: readonly string[];
  readonly steps: readonly S[];
  /** Of fewer people an outcome is not told by statement. */
  readonly least?: number;
}

/** A moment that somebody put on another day; what comes after it follows, or stays where it was. */
export interface Move {
  readonly day: string;
  readonly follow: boolean;
}

/** What somebody chose; no names. */
export interface Choice {
  readonly start: string;
  readonly what: string;
  readonly role: string;
  /** When each moment begins, as "10:00". */
  readonly time: string;
  readonly moves: ReadonlyMap<string, Move>;
  /** With how many people one does it; 1 for one alone. */
  readonly people: number;
}

/** A moment with its day. */
export interface Planned<S extends Step = Step> {
  readonly step: S;
  readonly day: string;
  readonly moved: boolean;
  /** Why one does not work on that day: only where somebody chose it. */
  readonly off: string | undefined;
  /** A moment that should go before it and does not: it is on the same day, at the same time, or later. */
  readonly clash: { readonly step: S; readonly sameDay: boolean } | undefined;
}

function after(day: string, { aantal, eenheid }: Step['na']): string {
  if (eenheid === 'maanden') return addMonths(day, aantal);
  return addDays(day, eenheid === 'weken' ? aantal * 7 : aantal);
}

/** The moments that belong to a choice, in order. */
export function stepsOf<S extends Step>(
  steps: readonly S[],
  { what, role }: Pick<Choice, 'what' | 'role'>,
): readonly S[] {
  return steps.filter(({ bij, rol }) => bij.includes(what) && rol.includes(role));
}

/**
 * Gives each moment a day: the first on the day of the start, each next one as long after it as the programme says, on a
 * working day. Months are counted from the day meant, not from the day it was put off to, so that nothing drifts.
 */
export function plan<S extends Step>(steps: readonly S[], choice: Choice): readonly Planned<S>[] {
  const planned: Planned<S>[] = [];
  let meant = choice.start;
  for (const [i, step] of stepsOf(steps, choice).entries()) {
    if (i > 0) meant = after(meant, step.na);
    const move = choice.moves.get(step.naam);
    const day = move?.day ?? workday(meant);
    if (move?.follow) meant = move.day;
    const late = planned.findLast((one) => one.day >= day);
    planned.push({
      step,
      day,
      moved: move !== undefined,
      off: dayOff(day),
      clash: late && { step: late.step, sameDay: late.day === day },
    });
  }
  return planned;
}
