import { type Given, readGiven, writeGiven } from '../measuring/given.ts';
import { isOwnWindow, ownWindows } from './own-window.ts';

const QUESTION = 'resultaten: wat is er uitgekomen?';
const ANSWER = 'resultaten: dit is er uitgekomen';
/** The window that opened this one answers at once or not at all. */
const PATIENCE = 800;

const kindOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, 'kind') : undefined;

/** Asks the window that opened this one for an outcome: from window to window, so that it stands in no address. */
export function askOutcome(): Promise<Given | undefined> {
  const opener: Window | null = window.opener;
  if (opener === null) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    window.addEventListener('message', ({ origin, source, data }) => {
      if (isOwnWindow(origin) && source === opener && kindOf(data) === ANSWER)
        resolve(readGiven(Reflect.get(data, 'given')));
    });
    window.setTimeout(() => resolve(undefined), PATIENCE);
    opener.postMessage({ kind: QUESTION }, ownWindows());
  });
}

/** Answers windows of this site that were opened from here. */
export function answerOutcome(given: () => Given): void {
  window.addEventListener('message', ({ origin, source, data }) => {
    if (!isOwnWindow(origin) || source === null || kindOf(data) !== QUESTION) return;
    source.postMessage({ kind: ANSWER, given: writeGiven(given()) }, { targetOrigin: ownWindows() });
  });
}
