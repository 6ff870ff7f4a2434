import { z } from 'zod';
import { text } from './text.ts';

const id = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*(#[^\s]+)?$/, 'een adres als map/pagina');

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes');

/** How long after the moment before it: "2 weken". */
const after = z
  .string()
  .regex(/^(0|[1-9]\d?) (dagen|weken|maanden)$/, 'een aantal en dagen, weken of maanden, als "2 weken"')
  .transform((written) => {
    const [count, unit] = written.split(' ');
    return { aantal: Number(count), eenheid: unit === 'maanden' || unit === 'weken' ? unit : 'dagen' } as const;
  });

/** A moment of a traject: when, for whom, and what one needs. */
const moment = z.strictObject({
  /** Stays the same for ever: calendars know the moment by it. */
  naam: name,
  titel: text(3, 60),
  na: after,
  /** In minutes. */
  duur: z.int().min(15).max(480),
  /** What one can plan that it is part of. */
  bij: z.array(name).min(1),
  /** Who of `rollen` has it; all of them where nothing is said. */
  rol: z.array(name).min(1).optional(),
  /** What one does before. */
  vooraf: z.array(text(3, 120)).default([]),
  /** Pages to take along, to leave behind, and letters to send. */
  mee: z.array(id).default([]),
  achter: z.array(id).default([]),
  brieven: z.array(id).default([]),
  /** Decks to show, and for how many minutes a meeting made to measure fits. */
  dias: z.array(id).default([]),
  maat: z.int().min(15).max(90).optional(),
});

/** The programme that the planner gives days to. */
export const trajectSchema = z
  .strictObject({
    /** The page on which one plans. */
    pagina: id,
    /** What stands in a calendar, for everybody to read. */
    onderwerp: text(3, 60),
    /** The audiences that can plan it; each sends letters of its own. */
    rollen: z.array(name).min(1),
    /** What one can plan, the whole or a part of it, as one chooses it: "het geheel". */
    plannen: z.array(z.strictObject({ id: name, naam: text(3, 60) })).min(1),
    momenten: z.array(moment).min(1),
  })
  .transform((traject) => ({
    ...traject,
    momenten: traject.momenten.map((one) => ({ ...one, rol: one.rol ?? traject.rollen })),
  }));
