import { z } from 'zod';
import { text } from './text.ts';

const BIJ = ['traject', 'bijeenkomst', 'gesprekken'] as const;
const ROLLEN = ['arbeidsdeskundige', 'arboprofessional'] as const;

const id = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*(#[^\s]+)?$/, 'een adres als formulieren/leerdoelen');

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
  naam: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes'),
  titel: text(3, 60),
  na: after,
  /** In minutes. */
  duur: z.int().min(15).max(480),
  bij: z.array(z.enum(BIJ)).min(1),
  rol: z
    .array(z.enum(ROLLEN))
    .min(1)
    .default([...ROLLEN]),
  /** What one does before. */
  vooraf: z.array(text(3, 120)).default([]),
  /** Pages to take along, to leave behind, and letters to send. */
  mee: z.array(id).default([]),
  achter: z.array(id).default([]),
  brieven: z.array(id).default([]),
});

/** The programme that the planner gives days to. */
export const trajectSchema = z.strictObject({
  /** The page on which one plans. */
  pagina: id,
  /** What stands in a calendar, for everybody to read. */
  onderwerp: text(3, 60),
  momenten: z.array(moment).min(1),
});
