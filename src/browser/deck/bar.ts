import type { Action } from './keys.ts';
import { onPress } from './press.ts';
import { deckWords } from './words.ts';

const BUTTONS: readonly { readonly action: Action; readonly label: string; readonly sign: string }[] = [
  { action: 'previous', label: deckWords.previous, sign: '←' },
  { action: 'next', label: deckWords.next, sign: '→' },
  { action: 'list', label: deckWords.list, sign: '' },
  { action: 'speaker', label: deckWords.speaker, sign: '' },
  { action: 'help', label: deckWords.help, sign: '' },
];

/** The buttons of a deck, for who presents by pointer or touch; they show when the pointer moves or the focus comes. */
export function makeBar(act: (action: Action) => void): HTMLElement {
  const bar = document.createElement('nav');
  bar.className = 'deck-knoppen';
  bar.ariaLabel = deckWords.bar;
  for (const { action, label, sign } of BUTTONS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign === '' ? label : sign;
    if (sign !== '') button.ariaLabel = label;
    onPress(button, () => act(action));
    bar.append(button);
  }
  let timer = 0;
  const wake = () => {
    bar.classList.add('wakker');
    clearTimeout(timer);
    timer = window.setTimeout(() => bar.classList.remove('wakker'), 3000);
  };
  for (const event of ['pointermove', 'pointerdown'] as const) document.addEventListener(event, wake);
  return bar;
}
