/** Changes between light and dark for this page only; nothing is kept. */
export function toggleDark(): void {
  const { dataset } = document.documentElement;
  const dark =
    dataset['thema'] === 'donker' ||
    (dataset['thema'] === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
  dataset['thema'] = dark ? 'licht' : 'donker';
}

/** Fills the screen, or gives it back. A browser that does not allow it keeps the window as it is. */
export function toggleFullscreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}

/** Gives the screen back. @returns whether it was filled */
export function leaveFullscreen(): boolean {
  if (!document.fullscreenElement) return false;
  toggleFullscreen();
  return true;
}

/** Keeps the screen on as long as this page is seen; a browser takes the lock away when it is not. */
export function stayAwake(): void {
  if (!('wakeLock' in navigator)) return;
  const hold = () => {
    // Refused on an empty battery, and then the screen does as the device says.
    if (document.visibilityState === 'visible') navigator.wakeLock.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', hold);
  hold();
}
