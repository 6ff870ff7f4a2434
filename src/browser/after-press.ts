/** Whether a finger or button is down. */
let pressing = false;
addEventListener('pointerdown', () => (pressing = true), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (pressing = false), true);

/**
 * Does something that moves what is on the page: at once, or after the press that goes on. Who presses a button right
 * after typing leaves the field by that press, and a button that moves away under a finger is not pressed.
 */
export function afterPress(act: () => void): void {
  if (!pressing) {
    act();
    return;
  }
  const ended = new AbortController();
  const end = () => {
    ended.abort();
    // The click comes after the end of the press.
    setTimeout(act);
  };
  for (const name of ['pointerup', 'pointercancel']) addEventListener(name, end, { signal: ended.signal });
}
