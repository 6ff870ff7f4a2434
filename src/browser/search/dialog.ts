import { opened, SEARCH } from '../../addresses.ts';
import { zoek } from '../../strings/search.ts';
import styles from '../../styles/search.css?url';
import { loadPart } from '../part.ts';
import { make, put } from './dom.ts';
import { startEngine, whenBetter } from './engine.ts';
import { leave, resultsAddress, slash } from './host.ts';
import { showNotices, showResults } from './results.ts';
import type { Shell } from './shell.ts';

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

/** Gives the window of search its first results, and the way to all of them. */
function fill({ dialog, field, state }: Shell): () => Promise<void> {
  const top = make('div');
  const list = make('ol', { class: 'zoek-lijst' });
  const all = make('a', { class: 'zoek-alles', href: opened(SEARCH) });
  const shortcut = make('input', { type: 'checkbox', autocomplete: 'off' });
  shortcut.checked = slash.opens();
  shortcut.addEventListener('change', () => slash.set(shortcut.checked));
  const hint = make('p', { class: 'zoek-tip' }, zoek.dialogHint, make('label', {}, shortcut, zoek.shortcut));
  dialog.append(top, list, all, hint);

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
      put(top, showNotices(answer));
      showResults(list, results.slice(0, FIRST));
      all.textContent = results.length === 0 ? zoek.aToZ : zoek.all(results.length);
    } catch {
      state.textContent = zoek.failed;
      all.textContent = zoek.aToZ;
      all.href = opened(SEARCH);
    }
    all.hidden = false;
  };
  field.addEventListener('input', () => void show());
  whenBetter(() => void show());
  // Before the link takes the hits along; it may lead to another place on this very page.
  dialog.addEventListener('click', (event) => leave(event, { zoek: field.value }) && dialog.close(), true);
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(dialog, event.key === 'ArrowDown' ? 1 : -1);
  });
  return show;
}

let show: (() => Promise<void>) | undefined;

/** Answers what stands in the window, now and from now on. */
export async function answerIn(shell: Shell): Promise<void> {
  void startEngine().catch(() => undefined);
  await loadPart(addStyles);
  show ??= fill(shell);
  await show();
}
