import { type Fields, readFields } from '../../meeting/own.ts';
import { isOwnWindow, ownWindows } from '../own-window.ts';
import { recall } from '../storage.ts';

const QUESTION = 'op-maat: wat is er van onszelf bij?';
const ANSWER = 'op-maat: dit is van onszelf';
/** The window that opened this one answers at once or not at all. */
const PATIENCE = 500;

const field = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;

/** What the reader had kept on this device; nothing where that is nothing, or cannot be read. */
export function keptFields(): Fields {
  try {
    return readFields(JSON.parse(recall('bijeenkomst') ?? '{}'));
  } catch {
    return {};
  }
}

/**
 * Asks the window that opened this one what was typed there: from window to window, because it may stand in no address.
 * Where there is no such window, it is what was kept.
 */
export function askFields(): Promise<Fields> {
  const opener: Window | null = window.opener;
  if (opener === null) return Promise.resolve(keptFields());
  return new Promise((resolve) => {
    window.addEventListener('message', ({ origin, source, data }) => {
      if (isOwnWindow(origin) && source === opener && field(data, 'kind') === ANSWER)
        resolve(readFields(field(data, 'fields')));
    });
    window.setTimeout(() => resolve(keptFields()), PATIENCE);
    opener.postMessage({ kind: QUESTION }, ownWindows());
  });
}

/** Answers windows of this site that were opened from here. */
export function answerFields(fields: () => Fields): void {
  window.addEventListener('message', ({ origin, source, data }) => {
    if (field(data, 'kind') !== QUESTION || !isOwnWindow(origin) || source === null) return;
    source.postMessage({ kind: ANSWER, fields: fields() }, { targetOrigin: ownWindows() });
  });
}
