import { z } from 'zod';
import { about, searchWords, text } from './text.ts';

/**
 * The kinds of pages that every publication has: they decide the place in lists and the layout on paper. A publication
 * names its own besides these.
 */
export const KINDS = ['overzicht', 'uitleg', 'casus', 'formulier', 'brief', 'over'] as const;

/** The frontmatter of a page in `content/`. */
export const pageSchema = z.strictObject({
  /** The title, shown as the page's first heading. */
  titel: text(3, 120),
  /** Short title for navigation and breadcrumbs; the title itself where absent. */
  kort: text(2, 32).optional(),
  /** One sentence for search results and share images. */
  beschrijving: about(),
  soort: z.string(),
  /** The large numeral of a page that stands in a numbered row. */
  nummer: z.int().min(1).max(9).optional(),
  publiek: z.array(z.string()).min(1),
  /** Place among the pages of the same folder. */
  volgorde: z.number().default(99),
  /** Which sections of which sources the page carries: "gids 3.2", or the id alone of an external source. */
  bronnen: z.array(z.string().regex(/^[a-z0-9-]+( [a-z0-9.-]+)?$/, 'bron en onderdeel, als "gids 3.2"')).min(1),
  /** How a case is told to a room: up to the moment at which one must decide, and how it ended only afterwards. */
  verhaal: z
    .strictObject({
      /** The title of its slide, which tells nothing of how it ended. */
      titel: text(3, 60),
      /** What happened until somebody must decide. */
      begin: text(20, 240),
      /** The title of what shows how it went on. */
      afloop: text(3, 60),
    })
    .optional(),
  /** Date of the last review. */
  herzien: z.iso.date('een datum als 2026-11-22'),
  /** Words readers use that are not in the text; only for search. */
  zoekwoorden: searchWords(),
});
export type PageMatter = z.output<typeof pageSchema>;
