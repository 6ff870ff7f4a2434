import { opened, SEARCH } from '../../addresses.ts';
import { zoekvenster } from '../../strings/search-shell.ts';
import { make } from './dom.ts';
import { resultsAddress } from './host.ts';

/** The window of search as every page can open it at once: one types while the rest of it comes. */
export interface Shell {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly state: HTMLParagraphElement;
}

/** Makes the window and puts it in the page, closed. */
export function makeShell(): Shell {
  const field = make('input', {
    type: 'search',
    id: 'zoek-venster',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const form = make(
    'form',
    { class: 'zoek-form', role: 'search', 'aria-label': zoekvenster.title, action: opened(SEARCH) },
    make('label', { for: 'zoek-venster' }, zoekvenster.label),
    make('div', { class: 'zoek-regel' }, field, make('button', { class: 'knop' }, zoekvenster.button)),
  );
  const state = make('p', { class: 'zoek-stand', role: 'status' });
  const close = make('button', { type: 'button', class: 'knop stil zoek-sluit' }, zoekvenster.close);
  const dialog = make('dialog', { class: 'zoek-venster', 'aria-label': zoekvenster.title }, close, form, state);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = resultsAddress(field.value);
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, field, state };
}
