import { z } from 'zod';
import { text } from './text.ts';

/** One word of the glossary `content/begrippen.yaml`. */
export const termSchema = z.strictObject({
  term: text(2, 60),
  /** One or two plain sentences. */
  uitleg: text(15),
  /** Other spellings, plurals and words of the street; search finds the term by these. */
  ook: z.array(text()).default([]),
  /** The page that explains more. */
  zie: text().optional(),
});
export type TermEntry = z.output<typeof termSchema>;

/** The glossary: terms by id. */
export const termsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'kleine letters, cijfers en streepjes'),
  termSchema,
);
