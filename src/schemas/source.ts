import { z } from 'zod';
import { webFault } from '../document/address.ts';
import { text } from './text.ts';

/** One source of `content/bronnen.yaml`. */
export const sourceSchema = z.strictObject({
  titel: text(3),
  /** The language of the title, where it is not Dutch: what reads it aloud then says it as it should sound. */
  taal: z.enum(['en']).optional(),
  /** `bron`: a document the project retells; `extern`: a public source for what is newer. */
  soort: z.enum(['bron', 'extern']),
  maker: text(2),
  jaar: z.int().min(1900).max(2100).optional(),
  /** What it is, in one sentence. */
  wat: text(10),
  adres: z
    .string()
    .superRefine((address, context) => {
      const message = webFault(address);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .optional(),
  /** The day on which the page at `adres` was read, as 2026-11-22. */
  gelezen: z.iso.date('een datum als 2026-11-22').optional(),
  /** Its sections: key → title. */
  delen: z.record(text(), text()).default({}),
});
export type SourceEntry = z.output<typeof sourceSchema>;

/** All sources by id. */
export const sourcesSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'kleine letters, cijfers en streepjes'),
  sourceSchema,
);
