import { onPress } from './press.ts';
import { deckWords } from './words.ts';

/**
 * A short notice in the corner of the slides, with a button that mends what it tells and one that puts it away.
 * @returns shows it (true) or takes it away (false)
 */
export function makeNotice(text: string, mend: string, act: () => void): (shown: boolean) => void {
  const notice = document.createElement('div');
  notice.className = 'deck-los';
  notice.role = 'status';
  notice.hidden = true;
  let putAway = false;
  const button = (label: string, pressed: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    onPress(made, pressed);
    return made;
  };
  const close = button(deckWords.close, () => {
    putAway = true;
    notice.hidden = true;
  });
  const words = document.createElement('span');
  notice.append(words, button(mend, act), close);
  document.body.append(notice);
  return (shown) => {
    if (!shown) putAway = false;
    const hidden = !shown || putAway;
    if (notice.hidden === hidden) return;
    notice.hidden = hidden;
    words.textContent = hidden ? '' : text;
  };
}

/**
 * A short notice in the corner of the slides with a link to a window that the browser did not let script open.
 * @param name of the window, so that there is one of it
 */
export function makeLink(text: string, label: string, href: string, name: string): HTMLElement {
  const notice = document.createElement('div');
  notice.className = 'deck-los';
  notice.role = 'status';
  const link = document.createElement('a');
  link.href = href;
  link.target = name;
  // Files hear of each other only as the window that was opened and the one that opened it.
  link.rel = 'opener';
  link.textContent = label;
  const words = document.createElement('span');
  words.textContent = text;
  notice.append(words, link);
  document.body.append(notice);
  return notice;
}
