import { z } from 'zod';
import casus1 from './casus-1.json' with { type: 'json' };
import casus2 from './casus-2.json' with { type: 'json' };
import casus3 from './casus-3.json' with { type: 'json' };
import casus4 from './casus-4.json' with { type: 'json' };
import casus5 from './casus-5.json' with { type: 'json' };
import casus6 from './casus-6.json' with { type: 'json' };

const weeks = z.number().min(0);

/** One thing that happened, or was planned. */
const momentSchema = z.strictObject({
  /** Weeks since the start of the time line; months are counted at 4.33 weeks and rounded. */
  week: weeks,
  /** The end of what lasts, or of the span in which it must have happened. */
  tot: weeks.optional(),
  tekst: z.string().min(1),
  soort: z.enum(['ziekmelding', 'hulp', 'gesprek', 'werk', 'hersteld']),
  /** False where the source is not sure, contradicts itself or gives only a plan. */
  zeker: z.boolean(),
  /** False where the wide drawing leaves it out, so that what stays can be read from the back of a room. */
  dia: z.literal(false).optional(),
});

/** One case as a time line, from the report of illness (or the first talk) on. */
const caseSchema = z.strictObject({
  titel: z.string().min(1),
  eenheid: z.literal('weken'),
  /** The last week of the axis. */
  eind: weeks,
  momenten: z.array(momentSchema).min(1),
});

export type Moment = z.output<typeof momentSchema>;
export type Case = z.output<typeof caseSchema>;

/** The six cases in order. @throws ZodError that names the field, when a data file does not have this form */
export const cases: readonly Case[] = [casus1, casus2, casus3, casus4, casus5, casus6].map((one) =>
  caseSchema.parse(one),
);

/** The moments that stand on the wide drawing; phone, table and description have them all. */
export const onWide = ({ momenten }: Case): readonly Moment[] => momenten.filter(({ dia }) => dia !== false);

/** How far somebody is at work. */
export type Pace = 'thuis' | 'deels' | 'volledig' | 'weer' | 'werkt';

/** A stretch of weeks at one pace; `sure` says whether its beginning is. */
export interface Phase {
  readonly pace: Pace;
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

/**
 * The stretches of a case: not at work, partly, fully.
 * Who never reported ill worked all the time. Who comes back after a relapse works, but is not sure to work fully:
 * the source does not say how much.
 */
export function phasesOf({ momenten, eind }: Case): readonly Phase[] {
  if (!momenten.some(({ soort }) => soort === 'ziekmelding')) return [{ pace: 'werkt', from: 0, to: eind, sure: true }];
  const starts: Phase[] = [];
  for (const { soort, week, zeker } of momenten) {
    const now = starts.at(-1)?.pace;
    const back: Pace = starts.some(({ pace }) => pace === 'volledig') ? 'weer' : 'deels';
    const next: Record<Moment['soort'], Pace | undefined> = {
      ziekmelding: 'thuis',
      werk: now === 'thuis' ? back : now,
      hersteld: 'volledig',
      hulp: now,
      gesprek: now,
    };
    const pace = next[soort];
    if (pace !== undefined && pace !== now) starts.push({ pace, from: week, to: eind, sure: zeker && pace !== 'weer' });
  }
  return starts.map((phase, index) => ({ ...phase, to: starts[index + 1]?.from ?? eind }));
}
