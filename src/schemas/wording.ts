import { z } from 'zod';

const words = z.array(z.string().min(2));

/** `content/synoniemen.yaml`: what people type, and what this publication calls it. */
export const wordingSchema = z.strictObject({
  /** Groups of words for the same thing: who types one of them means the others too. */
  hetzelfde: z.array(words.min(2)).default([]),
  /** Words that almost every text of this publication has: they count, but a page without them can still be the answer. */
  zwak: words.default([]),
  /** What people type for the pages that are no text: presentations, the meeting made to measure, and paper. */
  plekken: z
    .strictObject({ presenteren: words.default([]), opmaat: words.default([]), afdrukken: words.default([]) })
    .default({ presenteren: [], opmaat: [], afdrukken: [] }),
  /** By a page, or a part of it behind a #: how people ask for it in their own words. Nobody sees these. */
  gevraagd: z.record(z.string(), words.min(1)).default({}),
  /** What is offered to who found nothing. */
  voorbeelden: words.max(10).default([]),
  /** Danger: who names it sees first whom to call. */
  nood: z
    .strictObject({
      /** The page that says what to do; the numbers are found by this page alone. */
      pagina: z.string().min(1),
      /**
       * Words that name it, wherever they stand: typed apart, run together or within another word too. What the first
       * finds comes below the numbers.
       */
      woorden: words.min(1),
      /** Runs of words that name it, small words left out. */
      zinnen: words.default([]),
      /** Runs of words that name it where the sentence ends: "ik kan niet meer", not "ik kan niet meer slapen". */
      slot: words.default([]),
    })
    .optional(),
  /** What the publication is not about, and whom to ask then. */
  buiten: z
    .array(
      z.strictObject({
        /** As it stands in "Daar gaat deze site niet over: …". */
        onderwerp: z.string().min(2),
        woorden: words.default([]),
        zinnen: words.default([]),
        /** As it stands in "Vraag het aan …". */
        wie: z.string().min(2),
      }),
    )
    .default([]),
});
export type WordingEntry = z.output<typeof wordingSchema>;
