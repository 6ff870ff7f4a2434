import { TypedNumber } from './typed-number.ts';

/** What a presenter can do by keyboard, in the deck and in the presenter's window alike. */
export type Action =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'list'
  | 'overview'
  | 'enter'
  | 'speaker'
  | 'black'
  | 'white'
  | 'escape'
  | 'fullscreen'
  | 'dark'
  | 'help'
  | 'time'
  | 'larger'
  | 'smaller'
  | 'laser'
  | 'zoom';

const KEYS: Readonly<Record<string, Action>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  g: 'list',
  o: 'overview',
  Escape: 'escape',
  Enter: 'enter',
  s: 'speaker',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'fullscreen',
  d: 'dark',
  h: 'help',
  '?': 'help',
  t: 'time',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  l: 'laser',
  z: 'zoom',
};

/** The part of a keyboard event that decides. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What a key does; undefined for a key that is not ours.
 * @param letters whether keys that write a character count too; WCAG 2.1.4 asks for a way to switch these off
 */
export function actionOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Press, letters: boolean): Action | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (name === ' ') return shiftKey ? 'previous' : 'next';
  if (shiftKey && name !== '?' && name !== '+') return undefined;
  if (name.length === 1 && !letters) return undefined;
  return Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
}

const SCROLLING: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End']);

/** Whether a key belongs to the control that has the focus: a space on a button presses that button. */
function isForControl(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  const { target } = event;
  // A dialog that has just closed may still hold the focus.
  if (!(target instanceof Element) || target.closest('dialog:not([open])')) return false;
  if (target.closest('input, select, textarea')) return true;
  // Text that holds the focus scrolls by the arrows; a clicker sends Page Down, and goes on all the same.
  if (SCROLLING.has(event.key) && target.closest('[data-deel="notities"]')) return true;
  return (event.key === ' ' || event.key === 'Enter') && target.closest('button, a, summary') !== null;
}

/** What keys are listened to for. */
export interface Listener {
  /** Whether keys that write a character count. */
  readonly letters: () => boolean;
  /** @returns false where there was nothing to do */
  readonly act: (action: Action) => boolean;
  /** A letter may be a choice of the room; with shift it is taken back. @returns whether it was one */
  readonly vote: (letter: string, by: 1 | -1) => boolean;
  /** The nth slide was asked for, by its number and Enter. */
  readonly jump: (n: number) => void;
  /** What is typed of a number; '' once it is done with. */
  readonly typing?: (digits: string) => void;
}

/** Tells what the keys ask that mean something here. */
export function listenToKeys({ letters, act, vote, jump, typing = () => undefined }: Listener): void {
  const number = new TypedNumber(typing);
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isForControl(event)) return;
    if (letters() && number.press(event)) return;
    const asked = number.take();
    if (event.key === 'Enter' && asked !== undefined) {
      jump(asked);
      event.preventDefault();
      return;
    }
    const held = event.ctrlKey || event.altKey || event.metaKey;
    if (letters() && !held && vote(event.key, event.shiftKey ? -1 : 1)) {
      event.preventDefault();
      return;
    }
    const action = actionOf(event, letters());
    if (action !== undefined && act(action)) event.preventDefault();
  });
}
