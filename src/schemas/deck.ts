import { z } from 'zod';
import { AUDIENCES } from '../document/vocabulary.ts';

/** The frontmatter of a deck in `slides/`. */
export const deckSchema = z.strictObject({
  titel: z.string().min(3),
  /** A line below the title on the first slide. */
  ondertitel: z.string().optional(),
  beschrijving: z.string().min(50, 'een zin van 50 tot 160 tekens').max(160, 'een zin van 50 tot 160 tekens'),
  /** Who sits in the room. */
  voor: z.string().min(3),
  /** Which `<Voor>` the deck shows. */
  publiek: z.array(z.enum(AUDIENCES)).min(1),
  /** How long it takes, in minutes; the slides add up to it. */
  minuten: z.int().min(5).max(120),
  /** Shorter versions, in minutes, marked on slides with `in`. */
  korter: z.array(z.int().min(5)).default([]),
  volgorde: z.number().default(99),
  herzien: z.iso.date('een datum als 2026-11-22'),
  zoekwoorden: z.array(z.string()).default([]),
});
export type DeckMatter = z.output<typeof deckSchema>;
