import { z } from 'zod';
import { text } from './text.ts';

/** One number of the ledger `content/feiten.yaml`. */
export const factSchema = z.strictObject({
  /** As it stands in a sentence: "250 euro". */
  tekst: text(1, 120),
  /** The bare number: "250". */
  getal: text(1, 20).optional(),
  /** What it says, as a phrase. */
  wat: text(8),
  /** Source and section: "gids 1.2". */
  bron: text(),
  /** The year the source gives for it, or the year of the source. */
  jaar: z.int().min(1900).max(2100),
  /** Lines of the list of facts it was taken from. */
  nummers: z.array(text()).default([]),
  /** A reservation, shown with the source. */
  opmerking: text().optional(),
  /** A newer value that is certain, with its own source. */
  actueel: z
    .strictObject({ tekst: text(1, 120), getal: text(1, 20).optional(), bron: text(), jaar: z.int() })
    .optional(),
});
export type FactEntry = z.output<typeof factSchema>;

/** The ledger: facts by id. */
export const factsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'kleine letters, cijfers en streepjes'),
  factSchema,
);
