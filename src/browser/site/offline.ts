import { SAID } from '../../writers/offline/worker.ts';
import { recall } from '../storage.ts';
import { hasTyped } from '../typed.ts';
import { hideBar, showBar } from './bar.ts';
import { copyDate, keepCopy, removeCopy, watchForNewer } from './copy.ts';
import { words } from './words.ts';

/**
 * The switch for reading offline. Nothing is stored before the reader presses it; a new version is offered, never
 * forced; the same switch removes everything again.
 */
const box = document.querySelector<HTMLElement>('[data-offline]');
const button = box?.querySelector<HTMLButtonElement>('[data-offline-schakel]');
const meter = box?.querySelector('progress');
const state = box?.querySelector<HTMLElement>('[data-offline-stand]');

function show(on: boolean, text = ''): void {
  if (!button || !state || !meter) return;
  button.textContent = (on ? button.dataset['uit'] : button.dataset['aan']) ?? '';
  button.setAttribute('aria-pressed', String(on));
  state.textContent = text;
  meter.hidden = true;
}

function showProgress(part: number): void {
  if (!meter) return;
  meter.hidden = false;
  meter.value = part;
}

/** Says from which day the copy is. */
async function showKept(): Promise<void> {
  const day = new Intl.DateTimeFormat('nl', { dateStyle: 'long' }).format(await copyDate());
  show(true, box?.dataset['bewaard']?.replace('{dag}', day));
}

function offer(newer: ServiceWorker): void {
  const take = () => {
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        if (hasTyped()) showBar(words.versionThere);
        else location.reload();
      },
      { once: true },
    );
    newer.postMessage(SAID.takeOver);
  };
  showBar(words.version, [{ label: words.takeVersion, does: take }]);
}

async function keep(): Promise<void> {
  watchForNewer(await keepCopy(showProgress), offer);
  await showKept();
}

/** Removes the copy, and shows that it is gone. */
export async function removeOffline(): Promise<void> {
  show(false);
  hideBar();
  await removeCopy();
}

/** Shows the switch and makes it work, where the browser can keep a copy. */
export function startOffline(): void {
  if (!box || !button || !('serviceWorker' in navigator)) return;
  box.hidden = false;
  const failed = () => show(recall('offline') === 'aan', box.dataset['fout']);
  if (recall('offline') === 'aan') {
    show(true);
    keep().catch(failed);
  }
  button.addEventListener('click', async () => {
    const turnOn = button.getAttribute('aria-pressed') !== 'true';
    button.disabled = true;
    show(!turnOn, turnOn ? box.dataset['bezig'] : '');
    try {
      if (turnOn) await keep();
      else {
        await removeOffline();
        show(false, box.dataset['weg']);
      }
    } catch {
      // Half a copy is no copy.
      if (turnOn) await removeOffline().catch(() => undefined);
      failed();
    }
    button.disabled = false;
  });
}
