import { z } from 'zod';
import { about, searchWords, text } from './text.ts';

/** The frontmatter of a deck in `slides/`. */
export const deckSchema = z.strictObject({
  titel: text(3, 120),
  /** A line below the title on the first slide. */
  ondertitel: text(1, 160).optional(),
  /** What those who wait can think about, on the first slide. */
  vraag: text(10, 90).optional(),
  /** The page on which one reads on after it; the first page where none is named. */
  vervolg: text(1, 80).optional(),
  /** The slide after which the outcome of a group comes, by its title, where one opens the deck with it. */
  uitkomst: text(3, 90).optional(),
  /** The slide after which a sum of one's own comes, by its title, where an address brings it. */
  som: text(3, 90).optional(),
  beschrijving: about(),
  /** Who sits in the room. */
  voor: text(3, 120),
  /** Which `<Voor>` the deck shows. */
  publiek: z.array(z.string()).min(1),
  /** How long it takes, in minutes; the slides add up to it. */
  minuten: z.int().min(5).max(120),
  /** Shorter versions, in minutes, marked on slides with `in`. */
  korter: z.array(z.int().min(5)).default([]),
  volgorde: z.number().default(99),
  herzien: z.iso.date('een datum als 2026-11-22'),
  zoekwoorden: searchWords(),
});
export type DeckMatter = z.output<typeof deckSchema>;
