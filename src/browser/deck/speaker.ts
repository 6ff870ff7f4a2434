import { opened } from '../../addresses.ts';
import { type DeckAddress, Presenter } from './presenter.ts';
import { takeSlides } from './slides.ts';
import { findParts } from './speaker-parts.ts';
import { readVersion, searchOf } from './version.ts';

/** Where the slides of a presenter's window are on a site. */
const above: DeckAddress = (search) => new URL(opened('../') + search, location.href).href;

/**
 * Makes the presenter's window of this page.
 * @param holder what holds the slides as text
 * @param made the query that names what is shown, where that is more than a version
 */
export function startSpeaker(holder: string, deckAddress: DeckAddress = above, made?: string): void {
  const root = document.querySelector<HTMLElement>('.spreker');
  const source = document.querySelector<HTMLElement>(holder);
  const parts = root ? findParts(root) : undefined;
  if (!root || !source || !parts) return;
  const shorter = (root.dataset['korter'] ?? '').split(' ').filter(Boolean).map(Number);
  const version = readVersion(location.search, shorter, Number(root.dataset['minuten'] ?? 0));
  source.hidden = true;
  new Presenter(root, parts, takeSlides(source, version), made ?? searchOf(version), deckAddress).open();
}
