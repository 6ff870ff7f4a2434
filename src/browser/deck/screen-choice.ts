import { onPress } from './press.ts';
import { chosenWall, findScreens, hasScreens, nameOf, rememberWall, type ScreenHere } from './screens.ts';
import { deckWords } from './words.ts';

function makeButton(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'knop';
  button.textContent = label;
  onPress(button, act);
  return button;
}

/** Asks on which screen the slides stand; a choice is kept on this device, and `placed` follows it at once. */
function ask(screens: readonly ScreenHere[], placed: () => void): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'deck-dialoog deck-schermen';
  const title = document.createElement('h2');
  title.id = 'schermen-titel';
  title.textContent = deckWords.whichWall;
  dialog.setAttribute('aria-labelledby', title.id);
  const words = document.createElement('p');
  words.textContent = deckWords.aboutScreens;
  const chosen = chosenWall();
  const buttons = screens.map((screen, i) => {
    const { label, width, height } = screen;
    const button = makeButton(deckWords.screenCalled(label || String(i + 1), width, height), () => {
      rememberWall(nameOf(screen));
      dialog.close();
      placed();
    });
    if (nameOf(screen) === chosen) button.ariaCurrent = 'true';
    return button;
  });
  const forget = makeButton(deckWords.forgetScreens, () => {
    rememberWall('');
    dialog.close();
  });
  dialog.append(title, words, ...buttons, ...(chosen === null ? [] : [forget]));
  dialog.append(makeButton(deckWords.close, () => dialog.close()));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * A button that asks which screen is whose, where the browser can tell and there are more than one; else nothing.
 * @param placed puts the windows where they belong
 * @param say tells who listens
 */
export function offerScreens(bar: HTMLElement, placed: () => void, say: (text: string) => void): void {
  if (!('getScreenDetails' in window)) return;
  const button = makeButton(deckWords.screens, async () => {
    const screens = await findScreens();
    if (screens.length > 1) ask(screens, placed);
    else say(deckWords.noScreens);
  });
  button.className = '';
  const update = () => {
    button.hidden = !hasScreens();
  };
  // A beamer may be plugged in while the deck is open; only a browser with this API tells so.
  (window.screen as EventTarget & Screen).addEventListener?.('change', update);
  update();
  bar.append(button);
}
