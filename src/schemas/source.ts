import { z } from 'zod';

/** One source of `content/bronnen.yaml`. */
export const sourceSchema = z.strictObject({
  titel: z.string().min(3),
  /** `bron`: a document the project retells; `extern`: a public source for what is newer. */
  soort: z.enum(['bron', 'extern']),
  maker: z.string().min(2),
  jaar: z.int().min(1900).max(2100).optional(),
  /** What it is, in one sentence. */
  wat: z.string().min(10),
  adres: z.url({ protocol: /^https$/ }).optional(),
  /** Its sections: key → title. */
  delen: z.record(z.string(), z.string()).default({}),
});
export type SourceEntry = z.output<typeof sourceSchema>;

/** All sources by id. */
export const sourcesSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'kleine letters, cijfers en streepjes'),
  sourceSchema,
);
