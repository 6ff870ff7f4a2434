import { sumSlide } from '../../costs/slide.ts';
import type { Input } from '../../costs/sum.ts';
import { OFFICE } from '../../outputs.ts';
import { fillDeck } from '../waiting-deck.ts';

/** A deck with a sum of one's own as a PowerPoint. @throws when the deck does not come */
export async function makeSumDeck(href: string, input: Input): Promise<Blob> {
  const bytes = await fillDeck(href, () => [sumSlide(input)]);
  return new Blob([bytes], { type: OFFICE['.pptx'] });
}
