import { zoekvenster } from '../../strings/search-shell.ts';
import { loadPart, PartMissing } from '../part.ts';
import { showMissing } from '../site/missing.ts';
import { words } from '../site/words.ts';
import { hasTyped } from '../typed.ts';
import { comeBack, resultsAddress, slash, standAt, whereLeft } from './host.ts';
import { makeShell, type Shell } from './shell.ts';

let shell: Shell | undefined;

/** Opens the window at once, and its answers when they are there. @param typed what stands in the field already */
async function open(typed = ''): Promise<void> {
  const own = document.querySelector<HTMLInputElement>('#zoekveld');
  if (own) {
    own.focus();
    own.select();
    return;
  }
  shell ??= makeShell();
  const { dialog, field, state } = shell;
  if (!dialog.open) dialog.showModal();
  field.value = typed;
  state.textContent = zoekvenster.loading;
  field.focus();
  try {
    const { answerIn } = await loadPart(() => import('./dialog.ts'));
    await answerIn(shell);
  } catch (error) {
    dialog.close();
    goOn(error, resultsAddress(field.value));
  }
}

/** Opens the window again for who comes back from one of its results. */
async function openAgain(): Promise<void> {
  const left = whereLeft();
  if (left?.zoek === undefined) return;
  comeBack();
  await open(left.zoek);
  if (shell) standAt(shell.dialog, left);
}

/** Where the dialog does not come: the search page does its work, in a window of its own if something would be lost. */
function goOn(error: unknown, page: string): void {
  if (!(error instanceof PartMissing)) throw error;
  if (error.why === 'renewed' && !hasTyped()) location.href = page;
  else showMissing(error, { label: words.searchApart, href: page });
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');

/** Opens search by "/", by Ctrl+K and from the field in the header. Nothing of search is loaded before. */
export function startSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#zoek-boven');
  field?.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = resultsAddress(field.value);
  });
  field?.addEventListener('click', () => void open(field.value));
  addEventListener('pageshow', () => void openAgain());
  addEventListener('popstate', () => void openAgain());
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const opens =
      ctrlKey || metaKey ? key.toLowerCase() === 'k' && !shiftKey : key === '/' && slash.opens() && !isTyping(target);
    if (altKey || !opens) return;
    event.preventDefault();
    void open();
  });
}
