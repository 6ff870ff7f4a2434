import type { Deck } from '../corpus/corpus.ts';
import type { Block, Dia, Neem } from '../document/tree.ts';
import { blocksFor } from './page-parts.ts';

/** From how many minutes on a deck has time to spare: in a short one each minute is agreed on beforehand. */
const LONG = 30;
const SPARE = 5;

/** How many minutes of a meeting stay free for what one cannot plan: people who come late, a question that matters. */
export const spareOf = (length: number): number => (length >= LONG ? SPARE : 0);

/**
 * A deck in one of its lengths, as a deck by itself, with the slides that are kept and no shorter version.
 * @param length in minutes; the deck as it is where that is its whole length
 */
export function shorten(deck: Deck, length: number): Deck {
  const { matter, root } = deck;
  if (length === matter.minuten) return deck;
  const children = blocksFor(root, matter.publiek).flatMap((block): Block[] => {
    if (block.type !== 'dia' && block.type !== 'neem') return [block];
    if (!block.attributes.in?.includes(length)) return [];
    const attributes = { ...block.attributes, in: undefined };
    return [{ ...block, attributes } as Dia | Neem];
  });
  return { ...deck, matter: { ...matter, minuten: length, korter: [] }, root: { ...root, children } };
}
