import { SEARCH } from '../../addresses.ts';
import { zoek } from '../../strings/search.ts';
import styles from '../../styles/search.css?url';
import { loadPart } from '../part.ts';
import { make } from './dom.ts';
import { startEngine, whenBetter } from './engine.ts';
import { resultsAddress, slash } from './host.ts';
import { showNotices, showResults } from './results.ts';

const FIRST = 6;

function addStyles(): Promise<void> {
  if (document.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
  const link = make('link', { rel: 'stylesheet', href: styles });
  const loaded = new Promise<void>((done, fail) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => {
      link.remove();
      fail(new Error('The styles of search did not come.'));
    });
  });
  document.head.append(link);
  return loaded;
}

/** Moves through the field and the links by the arrow keys. */
function step(dialog: HTMLElement, by: number): void {
  const all = dialog.querySelectorAll<HTMLElement>('input[type="search"], ol a, a.zoek-alles');
  const stops = [...all].filter((stop) => stop.checkVisibility());
  const at = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
  stops[(at + by + stops.length) % stops.length]?.focus();
}

/** The dialog with its field, its first results, and the way to all of them. */
function makeDialog(): {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  show: () => Promise<void>;
} {
  const field = make('input', {
    type: 'search',
    id: 'zoek-venster',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const form = make(
    'form',
    { class: 'zoek-form', role: 'search', 'aria-label': zoek.title },
    make('label', { for: 'zoek-venster' }, zoek.label),
    make('div', { class: 'zoek-regel' }, field, make('button', { class: 'knop' }, zoek.button)),
  );
  const state = make('p', { class: 'zoek-stand', role: 'status' });
  const top = make('div');
  const list = make('ol', { class: 'zoek-lijst' });
  const all = make('a', { class: 'zoek-alles', href: SEARCH });
  const close = make('button', { type: 'button', class: 'knop stil zoek-sluit' }, zoek.close);
  const shortcut = make('input', { type: 'checkbox', autocomplete: 'off' });
  shortcut.checked = slash.opens();
  shortcut.addEventListener('change', () => slash.set(shortcut.checked));
  const hint = make('p', { class: 'zoek-tip' }, zoek.dialogHint, make('label', {}, shortcut, zoek.shortcut));
  const dialog = make(
    'dialog',
    { class: 'zoek-venster', 'aria-label': zoek.title },
    close,
    form,
    state,
    top,
    list,
    all,
    hint,
  );

  const show = async () => {
    const query = field.value.trim();
    all.hidden = true;
    if (query === '') {
      state.textContent = '';
      top.replaceChildren();
      list.replaceChildren();
      return;
    }
    all.href = resultsAddress(query);
    if (list.childElementCount === 0) state.textContent = zoek.busy;
    try {
      const search = await startEngine();
      if (field.value.trim() !== query) return;
      const answer = search.ask(query, { typing: true });
      const { results } = answer;
      state.textContent = zoek.state(answer, query);
      top.replaceChildren(...showNotices(answer));
      showResults(list, results.slice(0, FIRST));
      all.textContent = results.length === 0 ? zoek.aToZ : zoek.all(results.length);
    } catch {
      state.textContent = zoek.failed;
      all.textContent = zoek.aToZ;
      all.href = SEARCH;
    }
    all.hidden = false;
  };
  field.addEventListener('input', () => void show());
  whenBetter(() => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = resultsAddress(field.value);
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
    // The link may lead to another place on this very page.
    else if (target instanceof Element && target.closest('a')) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(dialog, event.key === 'ArrowDown' ? 1 : -1);
  });
  document.body.append(dialog);
  return { dialog, field, show };
}

let made: ReturnType<typeof makeDialog> | undefined;

/** Opens the dialog with what was typed so far; the browser brings the focus back when it closes. */
export async function openSearch(typed: () => string): Promise<void> {
  const styled = loadPart(addStyles);
  made ??= makeDialog();
  const { dialog, field, show } = made;
  void startEngine().catch(() => undefined);
  await styled;
  const before = typed();
  if (!dialog.open) dialog.showModal();
  field.value = before;
  field.focus();
  await show();
}
