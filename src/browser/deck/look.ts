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
