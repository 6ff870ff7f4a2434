import { notify } from './notice.ts';
import { words } from './words.ts';

/** A click on the anchor of a heading goes there and copies its address. */
export function startAnchors(): void {
  document.addEventListener('click', async ({ target }) => {
    const anchor = target instanceof Element ? target.closest<HTMLAnchorElement>('a.anker') : null;
    if (!anchor) return;
    try {
      await navigator.clipboard.writeText(anchor.href);
      notify(words.copied);
    } catch {
      // Not allowed here: the address stands in the bar of the browser.
    }
  });
}
