import { answerOutcome, askOutcome } from '../outcome-given.ts';
import { loadPart } from '../part.ts';

/**
 * Puts the outcome of a group among the slides of a deck that has a place for it, where the window that opened this one
 * has such an outcome. Without, the deck stays as it is.
 * @param holder the selector of what holds the slides, which names the one after which the outcome comes
 */
export async function takeOutcome(holder: string): Promise<void> {
  const deck = document.querySelector<HTMLElement>(holder);
  const after = deck?.dataset['uitkomst'];
  if (!deck || after === undefined || window.opener === null) return;
  const given = await askOutcome();
  const place = deck.querySelector(`[data-id="dia/${after}"]`);
  if (!given || !place) return;
  answerOutcome(() => given);
  try {
    const { putOutcome } = await loadPart(() => import('./outcome-slides.ts'));
    putOutcome(given, place, after);
  } catch {
    // The deck without the outcome is whole; the page of the outcome still has it.
  }
}
