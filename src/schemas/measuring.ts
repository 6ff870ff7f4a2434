import { z } from 'zod';
import { text } from './text.ts';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes');
const page = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/, 'een adres als map/pagina');
const named = z.strictObject({ id: name, naam: text(3, 40) });

/** What people are asked about themselves by statements, and when: `meting` of the publication. */
export const measuringSchema = z
  .strictObject({
    /** The form with the statements. */
    formulier: page,
    /** The page on which the answers of a group come together. */
    uitkomsten: page,
    /** What one can answer, from not at all to wholly. */
    schaal: z.array(text(2, 20)).min(2).max(5),
    /** From which of the answers, counted from 1, somebody agrees. */
    eens: z.int().min(2).max(5),
    /** What statements are about: what one knows, dares, does. */
    kanten: z.array(named).min(1).max(6),
    /** The pages to begin with: to the one with the lowest answers a reader is led. */
    begin: z.array(page).min(1),
    /** When one asks. */
    momenten: z.array(named).min(1).max(4),
    /** In a smaller group nothing is told of one statement. */
    minstens: z.int().min(2).max(20),
    /** The field of a form in which one writes what to begin with. */
    leerdoel: z.strictObject({ formulier: page, veld: text(3, 90) }).optional(),
  })
  .refine(({ eens, schaal }) => eens <= schaal.length, {
    path: ['eens'],
    error: 'een van de antwoorden van de schaal',
  });
