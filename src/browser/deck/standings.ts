import type { Standing } from './following.ts';
import { deckWords } from './words.ts';

/** What the window says of the line to the slides, and what its button does about it. */
export const STANDINGS: Readonly<Record<Standing, { readonly says: string; readonly button?: string }>> = {
  none: { says: deckWords.noDeck, button: deckWords.openDeck },
  seeking: { says: deckWords.seeking },
  linked: { says: deckWords.linked },
  lost: { says: deckWords.lost, button: deckWords.mend },
  otherEdition: { says: deckWords.otherEdition, button: deckWords.reloadBoth },
  otherVersion: { says: deckWords.otherVersion, button: deckWords.takeVersion },
};

/** A link to a window that the browser did not let script open. */
export function linkTo(address: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  // Files hear of each other only as the window that was opened and the one that opened it.
  link.rel = 'opener';
  link.textContent = label;
  return link;
}
