import { z } from 'zod';
import { text } from './text.ts';

const fact = z.string().regex(/^[a-z0-9-]+$/, 'de naam van een feit uit feiten.yaml');

/** An amount that stands there before anybody fills in an own one, and facts that say otherwise. */
const amount = z.strictObject({ feit: fact, ook: z.array(fact).default([]) });

/** The page on which an employer reckons: from which facts its first amounts come. */
export const costsSchema = z.strictObject({
  pagina: text(1, 80),
  leidinggevenden: z.int().min(1).max(10_000),
  /** Hours of guidance for each manager. */
  uren: amount,
  /** The price of guidance, and for how many hours that is. */
  tarief: amount.extend({ uren: fact }),
  /** What a day of absence costs. */
  dag: amount,
  /** How long somebody is absent. */
  dagen: amount,
  /** The letter that takes an own sum, in its place `kosten`. */
  nota: text(1, 80).optional(),
});
