/** All that this site ever keeps in a browser, and only after an act of the reader; the page that the publication names lists the same. */
export const KEYS = ['rol', 'thema', 'vinkjes', 'offline', 'sneltoets', 'traject', 'bijeenkomst', 'schermen'] as const;
export type Key = (typeof KEYS)[number];

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
    return true;
  } catch {
    return value === '';
  }
}
