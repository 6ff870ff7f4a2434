import { z } from 'zod';
import { linkFault } from '../document/address.ts';
import { text } from './text.ts';

/** An address that every output can follow and print. */
const address = z.string().refine((value) => linkFault(value) === undefined, {
  error: ({ input }) => linkFault(String(input)) ?? '',
});

/** A line of the strip of contacts: for what, whom, and how one reaches them. */
const contact = z.strictObject({
  voor: text(2, 60),
  wie: text(2, 60),
  /** As one writes it: "030 123 45 67". */
  nummer: z
    .string()
    .regex(/^\+?\d[\d -]{1,18}\d$/, 'een nummer als "030 123 45 67", tussen aanhalingstekens')
    .optional(),
  mail: z.email('een e-mailadres als naam@voorbeeld.nl').optional(),
});

/** Who publishes this copy: `content/huisstijl.yaml`. All of it may be left out, and the file too. */
export const houseSchema = z.strictObject({
  uitgever: text(2, 60).optional(),
  contact: z.array(contact).min(1).max(4).optional(),
  licentie: z.strictObject({ naam: text(2, 60), adres: address.optional() }).optional(),
});
export type House = z.output<typeof houseSchema>;
export type Contact = z.output<typeof contact>;
