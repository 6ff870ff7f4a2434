import { onKeptElsewhere, recall } from '../storage.ts';
import { keepOrTell } from './not-kept.ts';

/** The ticks kept so far: the page's path and the text of the item. */
function read(): Set<string> {
  try {
    const kept: unknown = JSON.parse(recall('vinkjes') ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Gives each item of a checklist a box to tick; ticks are kept once the reader makes one. */
export function startTicks(): void {
  const shows: (() => void)[] = [];
  for (const item of document.querySelectorAll('.checklist li')) {
    const text = item.textContent?.trim() ?? '';
    const name = `${location.pathname} ${text}`;
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.autocomplete = 'off';
    box.ariaLabel = text;
    shows.push(() => {
      box.checked = read().has(name);
    });
    box.addEventListener('change', () => {
      const now = read();
      if (box.checked) now.add(name);
      else now.delete(name);
      keepOrTell('vinkjes', now.size > 0 ? JSON.stringify([...now]) : '');
    });
    item.prepend(box);
  }
  const show = () => {
    for (const one of shows) one();
  };
  show();
  onKeptElsewhere('vinkjes', show);
}

/** Takes all ticks off this page. */
export function clearTicks(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('.checklist li > input')) box.checked = false;
}
