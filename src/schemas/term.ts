import { z } from 'zod';

/** One word of the glossary `content/begrippen.yaml`. */
export const termSchema = z.strictObject({
  term: z.string().min(2),
  /** One or two plain sentences. */
  uitleg: z.string().min(15),
  /** Other spellings, plurals and words of the street; search finds the term by these. */
  ook: z.array(z.string()).default([]),
  /** The page that explains more. */
  zie: z.string().optional(),
});
export type TermEntry = z.output<typeof termSchema>;

/** The glossary: terms by id. */
export const termsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'kleine letters, cijfers en streepjes'),
  termSchema,
);
