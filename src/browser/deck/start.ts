import { slideAnchor } from '../../addresses.ts';
import { Presentation } from './presentation.ts';
import type { SpeakerAddress } from './showing.ts';
import { type SlideElement, takeSlides } from './slides.ts';
import { readVersion, searchOf } from './version.ts';
import { deckWords } from './words.ts';

/** Below this the slides would be too small to read: the page stays a text, as it is without script. */
const ROOM = '(min-width: 40rem) and (min-height: 20rem)';

function offerPresenting(deck: Presentation): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'knop';
  button.textContent = deckWords.present;
  button.addEventListener('click', () => {
    button.remove();
    void deck.present();
  });
  document.querySelector('.deck-wat')?.append(button);
}

/** Tells something across the top, until the presenter goes on. */
function warn(text: string): void {
  const notice = document.querySelector<HTMLElement>('.deck-bericht');
  if (!notice) return;
  notice.hidden = false;
  notice.textContent = text;
  document.addEventListener('keydown', () => notice.remove(), { once: true });
}

/** The list of slides: a choice closes it; what this version leaves out is not in it. */
function startList(slides: readonly SlideElement[]): void {
  const known = new Set(slides.map(({ slug }) => `#${slideAnchor(slug)}`));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#dialijst ol a')) {
    if (!known.has(link.hash)) link.closest('li')?.remove();
    link.addEventListener('click', () => link.closest('dialog')?.close());
  }
}

/**
 * Shows the deck of this page, in the version its address asks for; on a small screen only when asked to.
 * @param made the query that names what is shown, where that is more than a version
 */
export function startDeck(speakerAddress: SpeakerAddress, made?: string): void {
  const root = document.querySelector<HTMLElement>('.deck');
  if (!root) return;
  const shorter = (root.dataset['korter'] ?? '').split(' ').filter(Boolean).map(Number);
  const whole = Number(root.dataset['minuten'] ?? 0);
  const version = readVersion(location.search, shorter, whole);
  const slides = takeSlides(root, version);
  const deck = new Presentation(root, slides, made ?? searchOf(version), speakerAddress);
  startList(slides);
  if (matchMedia(ROOM).matches) void deck.present();
  else {
    root.classList.add('klaar');
    offerPresenting(deck);
  }
  if (version.unknown !== undefined) warn(deckWords.unknownVersion(version.unknown, whole));
}
