import { z } from 'zod';
import { about, text } from './text.ts';

/** A bundle of `content/bundels/`: pages that become one PDF. */
export const bundleSchema = z.strictObject({
  titel: text(3, 80),
  ondertitel: text(1, 120).optional(),
  beschrijving: about(),
  /** Which `<Voor>` it prints; everything where absent. */
  publiek: z.array(z.string()).min(1).optional(),
  /** Ids of pages in order; an id that ends in `/*` stands for all pages below it. */
  paginas: z.array(text()).min(1),
  /** A book with cover and contents, or a card for each page: its Kern and its questions. */
  vorm: z.enum(['boek', 'kaarten']).default('boek'),
  /** A second version for the office printer: a booklet of A5, or cards to cut, four on a sheet. */
  drukwerk: z.enum(['boekje', 'snijvel']).optional(),
  /** The pages with which a new quire of the booklet begins, for one that is too thick to fold as one. */
  katernen: z.array(text()).min(1).optional(),
  volgorde: z.number().default(99),
  /** What one does with it: "uitdelen", "invullen", "ophangen" or "nalezen". */
  doel: z.enum(['uitdelen', 'invullen', 'ophangen', 'nalezen']),
  /** Which edition this is: on cover and colophon, so that who holds two prints knows which is newer. */
  versie: z.string().regex(/^\d+\.\d+$/, 'een versie als "1.0"'),
  herzien: z.iso.date('een datum als 2026-11-22'),
});
export type BundleEntry = z.output<typeof bundleSchema>;
