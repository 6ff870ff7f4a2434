import { z } from 'zod';

const shown = z.string().min(1);

/** One number of the ledger `content/feiten.yaml`. */
export const factSchema = z.strictObject({
  /** As it stands in a sentence: "250 euro". */
  tekst: shown,
  /** The bare number: "250". */
  getal: shown.optional(),
  /** What it says, as a phrase. */
  wat: z.string().min(8),
  /** Source and section: "werkwijzer 1.2". */
  bron: z.string(),
  /** The year the source gives for it, or the year of the source. */
  jaar: z.int().min(1900).max(2100),
  /** Lines of the list of facts it was taken from. */
  nummers: z.array(z.string()).default([]),
  /** A reservation, shown with the source. */
  opmerking: shown.optional(),
  /** A newer value that is certain, with its own source. */
  actueel: z.strictObject({ tekst: shown, getal: shown.optional(), bron: z.string(), jaar: z.int() }).optional(),
});
export type FactEntry = z.output<typeof factSchema>;

/** The ledger: facts by id. */
export const factsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'kleine letters, cijfers en streepjes'),
  factSchema,
);
