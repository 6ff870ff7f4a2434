import { AS_FILES } from '../../addresses.ts';
import { KEYS, keep, recall } from '../storage.ts';
import { showChoices } from './choices.ts';
import { notify } from './notice.ts';
import { removeOffline } from './offline.ts';
import { clearTicks } from './ticks.ts';
import { words } from './words.ts';

/** What the table does not repeat: it is the reader's own. */
const PERSONAL: ReadonlySet<string> = new Set(['vinkjes', 'traject', 'bijeenkomst']);

function showKept(): void {
  for (const key of KEYS) {
    const cell = document.querySelector(`[data-bewaard="${key}"]`);
    const value = recall(key);
    if (cell) cell.textContent = value === null ? words.nothing : PERSONAL.has(key) ? '✓' : value;
  }
}

/** A browser that may keep nothing refuses to look for it as well: then there is no copy. @throws all else */
function passRefusal(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
}

/** The table of what this browser keeps, and the button that clears it all. */
export function startClear(): void {
  const button = document.querySelector('[data-wis]');
  if (!button) return;
  showKept();
  button.addEventListener('click', async () => {
    for (const key of KEYS) {
      keep(key, '');
      delete document.documentElement.dataset[key];
    }
    if (!AS_FILES && 'caches' in window) await removeOffline().catch(passRefusal);
    showChoices();
    clearTicks();
    showKept();
    notify(words.cleared);
  });
}
