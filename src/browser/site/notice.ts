const visibleFor = 4000;
let timer = 0;

/** Tells the reader something in one short line, on screen and aloud, for some seconds. */
export function notify(text: string): void {
  const line = document.querySelector('.bericht');
  if (!line) return;
  line.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => line.replaceChildren(), visibleFor);
}
