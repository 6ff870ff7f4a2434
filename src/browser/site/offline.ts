import { recall, keep as store } from '../storage.ts';

/**
 * The switch for reading offline. Nothing is stored before the reader presses it; a new version is offered, never
 * forced; the same switch removes everything again.
 */
const PREFIX = 'blijven-werken-';

const box = document.querySelector<HTMLElement>('[data-offline]');
const button = box?.querySelector<HTMLButtonElement>('[data-offline-schakel]');
const renew = box?.querySelector<HTMLButtonElement>('[data-offline-vernieuw]');
const state = box?.querySelector<HTMLElement>('[data-offline-stand]');

function show(on: boolean, text = ''): void {
  if (!button || !state) return;
  button.textContent = (on ? button.dataset['uit'] : button.dataset['aan']) ?? '';
  button.setAttribute('aria-pressed', String(on));
  state.textContent = text;
}

function offerUpdate(registration: ServiceWorkerRegistration): void {
  const waiting = () => {
    if (registration.waiting && navigator.serviceWorker.controller && renew) renew.hidden = false;
  };
  waiting();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', waiting));
  renew?.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting?.postMessage('take-over');
  });
}

/** Ends when the copy is complete. @throws when the browser gave up, for want of space or of a file */
function complete({ active, installing }: ServiceWorkerRegistration): Promise<void> {
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

async function keep(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  store('offline', 'aan');
  offerUpdate(registration);
  await complete(registration);
}

/** Removes the copy of the site and the worker that serves it. */
export async function removeOffline(): Promise<void> {
  show(false);
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
  store('offline', '');
}

/** Shows the switch and makes it work, where the browser can keep a copy. */
export function startOffline(): void {
  if (!box || !button || !('serviceWorker' in navigator)) return;
  box.hidden = false;
  const on = recall('offline') === 'aan';
  show(on, on ? box.dataset['bewaard'] : '');
  if (on) keep().catch(() => show(true, box.dataset['fout']));
  button.addEventListener('click', async () => {
    const turnOn = button.getAttribute('aria-pressed') !== 'true';
    button.disabled = true;
    show(!turnOn, turnOn ? box.dataset['bezig'] : '');
    try {
      if (turnOn) await keep();
      else await removeOffline();
      show(turnOn, turnOn ? box.dataset['bewaard'] : box.dataset['weg']);
    } catch {
      // Half a copy is no copy.
      if (turnOn) await removeOffline().catch(() => undefined);
      show(!turnOn, box.dataset['fout']);
    }
    button.disabled = false;
  });
}
