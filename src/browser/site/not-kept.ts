import { type Key, keep } from '../storage.ts';
import { notify } from './notice.ts';
import { words } from './words.ts';

let told = false;

/** Keeps a choice of the reader, or with '' forgets it; where the browser cannot, that is told, once on a page. */
export function keepOrTell(key: Key, value: string): void {
  if (keep(key, value) || told) return;
  told = true;
  notify(words.notKept);
}
