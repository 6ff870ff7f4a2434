import { z } from 'zod';
import { linkFault } from '../document/address.ts';
import { faultOf } from '../place.ts';
import { PACKAGE_NAME } from '../theme/typeface/face.ts';
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

const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'een kleur als "#1A4C85", tussen aanhalingstekens');

/** A file of `content/huisstijl/`. */
const logo = z.string().regex(/^[a-z0-9][a-z0-9-]*\.(svg|png)$/, 'de naam van een bestand, als logo.svg of logo.png');

/** Who publishes this copy: `content/huisstijl.yaml`. All of it may be left out, and the file too. */
export const houseSchema = z.strictObject({
  /** As one calls the organisation. */
  naam: text(2, 40).optional(),
  /** On light grounds, and on dark ones: where that is not given, the first on a light plate. */
  logo: z.strictObject({ licht: logo, donker: logo.optional() }).optional(),
  /** Of links and buttons; of what belongs to no family. What cannot be read is made darker. */
  kleuren: z.strictObject({ hoofd: color.optional(), steun: color.optional() }).optional(),
  /** The package whose typeface all is set in: installed as any other, with letters of weight 400 and 700. */
  lettertype: z
    .string()
    .regex(PACKAGE_NAME, 'de naam van een pakket, als "@expo-google-fonts/open-sans", tussen aanhalingstekens')
    .optional(),
  /** Where the site will stand; SITE_URL goes before it. */
  adres: z
    .string()
    .refine((value) => faultOf(value) === undefined, 'het adres waar de site komt, als https://voorbeeld.nl/kit/')
    .optional(),
  /** As a colophon has it; the name, where it is not given. */
  uitgever: text(2, 60).optional(),
  contact: z.array(contact).min(1).max(4).optional(),
  licentie: z.strictObject({ naam: text(2, 60), adres: address.optional() }).optional(),
});
export type House = z.output<typeof houseSchema>;
export type Contact = z.output<typeof contact>;
