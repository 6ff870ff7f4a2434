/** All that this site ever keeps in a browser, and only after an act of the reader; the page that the publication names lists the same. */
export const KEYS = ['rol', 'thema', 'vinkjes', 'offline', 'sneltoets', 'traject', 'bijeenkomst', 'schermen'] as const;
export type Key = (typeof KEYS)[number];

/** Under which keys this page has what could not be kept: then it alone knows. */
const unkept = new Set<Key>();

/** What is kept under a key; null where nothing is, or where the browser keeps nothing. */
export function recall(key: Key): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Keeps a value, or with '' forgets it. A browser that keeps nothing is no error: the choice then lasts one page.
 * @returns false where it could not be kept
 */
export function keep(key: Key, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    unkept.delete(key);
    return true;
  } catch {
    unkept.add(key);
    return value === '';
  }
}

/**
 * Calls `heard` when what is kept under a key may have become something else than this page knows: in another window, or
 * in this one while its browser held the page back to show it again at once, when nothing tells a page what was kept.
 * Where what is chosen here could not be kept, it stays.
 */
export function onKeptElsewhere(key: Key, heard: () => void): void {
  const hear = () => {
    if (!unkept.has(key)) heard();
  };
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key === key) hear();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) hear();
  });
}
