import { PartMissing } from '../part.ts';
import { hasTyped } from '../typed.ts';
import { showBar } from './bar.ts';
import { words } from './words.ts';

/**
 * Tells in plain words that a part of the page did not come, and what one can do: nothing is loaded anew unasked, and
 * who has typed something is warned first.
 * @param apart a page that does the same work, to be opened in a window of its own
 */
export function showMissing({ why }: PartMissing, apart?: { readonly label: string; readonly href: string }): void {
  if (why === 'noConnection') showBar(words.noConnection);
  else if (apart) showBar(words.renewed, [{ label: apart.label, does: apart.href }]);
  else
    showBar(hasTyped() ? words.renewedTyped : words.renewed, [{ label: words.reload, does: () => location.reload() }]);
}

/**
 * Tells why something that a page makes could not be made.
 * @param otherwise what is said at its own place where no part of the page is missing
 * @returns what is to be said there
 */
export function tellFailed(error: unknown, otherwise: string): string {
  if (!(error instanceof PartMissing)) return otherwise;
  showMissing(error);
  return '';
}
