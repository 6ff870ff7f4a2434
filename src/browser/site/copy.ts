import { WORKER } from '../../outputs.ts';
import { CACHE_PREFIX, SAID, STAMP, type Stamp } from '../../writers/offline/worker.ts';
import { recall, keep as store } from '../storage.ts';

/** How much of a copy is there, from 0 to 1. */
export type Progress = (part: number) => void;

/** Said on the document when the copy of the site was made or taken away. */
export const COPY_CHANGED = 'kopie';

/** What the copy that is read now says of itself; nothing where there is none. */
export async function copyStamp(): Promise<Stamp> {
  return (await (await caches.match(STAMP))?.json()) ?? {};
}

/** When the copy that is read now was made; undefined where there is none. */
export async function copyDate(): Promise<Date | undefined> {
  const { op } = await copyStamp();
  return op === undefined ? undefined : new Date(op);
}

/** Ends when the worker serves. @throws when the browser gave up, for want of space or of a file */
function installed({ active, installing }: ServiceWorkerRegistration): Promise<void> {
  return new Promise((done, fail) => {
    if (active || !installing) return done();
    const look = () => {
      if (installing.state === 'activated') done();
      if (installing.state === 'redundant') fail(new Error('The copy was not made.'));
    };
    installing.addEventListener('statechange', look);
    look();
  });
}

/** Has the worker that serves make the copy anew. @throws when that does not work */
function fill({ active }: ServiceWorkerRegistration): Promise<void> {
  return new Promise((done, fail) => {
    navigator.serviceWorker.addEventListener('message', function hear({ data }) {
      if (data !== SAID.full && data !== SAID.failed) return;
      navigator.serviceWorker.removeEventListener('message', hear);
      if (data === SAID.full) done();
      else fail(new Error('The copy was not made.'));
    });
    active?.postMessage(SAID.fill);
  });
}

/** What waits for the reader, if anything: a worker with a newer site than the one that serves. */
export function watchForNewer(registration: ServiceWorkerRegistration, tell: (newer: ServiceWorker) => void): void {
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) tell(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
}

/**
 * Keeps a copy of the site on this device, or takes up the one that is there and looks for a newer one.
 * @throws when no whole copy could be made, or the reader took it away meanwhile
 */
export async function keepCopy(progress: Progress): Promise<ServiceWorkerRegistration> {
  const hear = ({ data }: MessageEvent) => {
    if (typeof data?.voortgang === 'number') progress(data.voortgang);
  };
  navigator.serviceWorker.addEventListener('message', hear);
  try {
    store('offline', 'aan');
    const registration = await navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' });
    await installed(registration);
    if (recall('offline') !== 'aan') throw new Error('The copy was taken away while it was made.');
    // A worker whose copy was taken away serves on until its pages close.
    if ((await copyDate()) === undefined) await fill(registration);
    return registration;
  } finally {
    navigator.serviceWorker.removeEventListener('message', hear);
  }
}

/** The caches of this site; another may stand beside it, under another path of the same name. */
export const ours = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));

/** Removes the copy of the site and the worker that serves it, also while one is being made. */
export async function removeCopy(): Promise<void> {
  store('offline', '');
  await (await navigator.serviceWorker?.getRegistration())?.unregister();
  await Promise.all((await ours()).map((name) => caches.delete(name)));
}
