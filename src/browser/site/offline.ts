import { SAID } from '../../writers/offline/worker.ts';
import { loadPart } from '../part.ts';
import { recall } from '../storage.ts';
import { hasTyped } from '../typed.ts';
import { hideBar, showBar } from './bar.ts';
import { COPY_CHANGED, copyDate, keepCopy, removeCopy, watchForNewer } from './copy.ts';
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
  // Said once, also on a page that is opened meanwhile.
  if (meter.hidden) show(true, box?.dataset['bezig']);
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

const tellChanged = () => document.dispatchEvent(new Event(COPY_CHANGED));

/** Keeps a copy of the site, and shows that. @throws when no whole copy could be made */
async function keepSite(): Promise<void> {
  watchForNewer(await keepCopy(showProgress), offer);
  await showKept();
  tellChanged();
}

/** Removes the copy, and shows that it is gone. */
export async function removeOffline(): Promise<void> {
  show(false);
  hideBar();
  await removeCopy();
  tellChanged();
}

/** Keeps a copy where there was none. @throws when no whole copy could be made: half a copy is no copy */
async function keepAnew(): Promise<void> {
  try {
    await keepSite();
  } catch (error) {
    await removeOffline().catch(() => undefined);
    throw error;
  }
}

/** Shows the switch and makes it work, where the browser can keep a copy. */
export function startOffline(): void {
  if (!box || !button || !('serviceWorker' in navigator)) return;
  box.hidden = false;
  if (document.querySelector('[data-bewaren]')) {
    loadPart(() => import('./papers.ts'))
      .then(({ startPapers }) => startPapers(keepAnew))
      .catch(() => undefined);
  }
  // What a copy is made of may not have come: then it can be asked for again.
  const failed = async () => show(await copyDate().then(Boolean, () => false), box.dataset['fout']);
  if (recall('offline') === 'aan') {
    show(true);
    keepSite().catch(failed);
  }
  button.addEventListener('click', async () => {
    const turnOn = button.getAttribute('aria-pressed') !== 'true';
    button.disabled = true;
    show(!turnOn, turnOn ? box.dataset['bezig'] : '');
    try {
      if (turnOn) await keepAnew();
      else {
        await removeOffline();
        show(false, box.dataset['weg']);
      }
    } catch {
      await failed();
    }
    button.disabled = false;
  });
}
