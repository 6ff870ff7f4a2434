/** Changes the address without loading; where a browser does not allow that for a file, the address stays as it is. */
export function rewriteAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The deck works without an address for each slide.
  }
}

/**
 * Keeps values by their names with this window's place in its history, which outlives a reload and is gone with the window:
 * so no storage is needed. All at once, for a browser refuses a window that changes its history too often.
 */
export function keepHere(values: Readonly<Record<string, unknown>>): void {
  const state: unknown = history.state;
  try {
    history.replaceState({ ...(typeof state === 'object' ? state : {}), ...values }, '');
  } catch {
    // Then a reload begins anew.
  }
}

/** What `keepHere` kept under a name; undefined where nothing is. */
export function keptHere(name: string): unknown {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;
}
