import { slideAnchor } from '../../addresses.ts';
import { readInput } from '../../costs/address.ts';
import { loadPart } from '../part.ts';
import { keepHere, keptHere, rewriteAddress } from './address.ts';

const KEPT = 'som';

/** The amounts that the window that opened this one shows, where it is of this site. */
function fromOpener(): unknown {
  try {
    return Reflect.get(window.opener?.history.state ?? {}, KEPT);
  } catch {
    return undefined;
  }
}

/**
 * Puts a sum of one's own among the slides of a deck that has a place for it, with the amounts that the address brings
 * behind its #. They stay with this window until it closes; without, the deck stays as it is.
 * @param holder the selector of what holds the slides, which names the one after which the sum comes
 */
export async function takeSum(holder: string): Promise<void> {
  const deck = document.querySelector<HTMLElement>(holder);
  const { som: after, eerste: first } = deck?.dataset ?? {};
  const given = location.hash.includes('=') ? location.hash : (keptHere(KEPT) ?? fromOpener());
  if (!deck || after === undefined || first === undefined || typeof given !== 'string') return;
  const place = deck.querySelector(`[data-id="dia/${after}"]`);
  if (!place) return;
  try {
    const [{ sumSlide, OWN_SUM }, { putAfter, sectionsOf }] = await loadPart(() =>
      Promise.all([import('../../costs/slide.ts'), import('./sections.ts')]),
    );
    putAfter(
      place,
      after,
      sectionsOf([sumSlide(readInput(given, JSON.parse(first)))], () => ''),
    );
    keepHere({ [KEPT]: given });
    if (location.hash.includes('=')) rewriteAddress(`#${slideAnchor(OWN_SUM)}`);
  } catch {
    // The deck without the sum is whole; the page on which one reckons still has it.
  }
}
