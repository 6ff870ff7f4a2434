import { words } from './words.ts';

function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'vergroot';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'knop';
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());
  dialog.append(close);
  document.body.append(dialog);
  return dialog;
}

/** Shows a figure as large as the window. The drawing itself moves, not a copy, so that its ids stay unique. */
export function startFigures(): void {
  let dialog: HTMLDialogElement | undefined;
  for (const button of document.querySelectorAll('[data-vergroot]')) {
    const figure = button.closest('figure');
    const home = figure?.querySelector('.figuur-beeld.breed');
    const drawing = home?.querySelector('svg');
    if (!home || !drawing) continue;
    button.addEventListener('click', () => {
      dialog ??= makeDialog();
      dialog.ariaLabel = figure?.querySelector('.figuur-titel')?.textContent ?? '';
      dialog.append(drawing);
      dialog.addEventListener('close', () => home.append(drawing), { once: true });
      dialog.showModal();
    });
  }
}
