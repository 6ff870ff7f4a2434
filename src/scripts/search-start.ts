import { keep, recall } from './storage.ts';

/** The address of all results: the words stand behind the #, which no browser sends. */
function resultsAddress(query: string): string {
  const words = query.trim();
  return words === '' ? '/zoeken/' : `/zoeken/#q=${encodeURIComponent(words)}`;
}

/** Whether "/" opens search: the reader may switch that off, for it is a letter like any other to who dictates. */
const slash = {
  opens: () => recall('sneltoets') !== 'uit',
  set: (opens: boolean) => keep('sneltoets', opens ? '' : 'uit'),
};

/** What the dialog needs of the page; given, not imported, so that reading a page loads no more files for it. */
export interface SearchHost {
  readonly resultsAddress: typeof resultsAddress;
  readonly slash: typeof slash;
}

/** @param typed what stands in the field of the header, asked when the dialog is there: one types on meanwhile */
async function open(typed = () => ''): Promise<void> {
  const own = document.querySelector<HTMLInputElement>('#zoekveld');
  if (own) {
    own.focus();
    own.select();
    return;
  }
  const { openSearch } = await import('./search-dialog.ts');
  await openSearch(typed, { resultsAddress, slash });
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');

/** Opens search by "/", by Ctrl+K and from the field in the header. Nothing of search is loaded before. */
export function startSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#zoek-boven');
  field?.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = resultsAddress(field.value);
  });
  field?.addEventListener('click', () => void open(() => field.value));
  addEventListener('keydown', (event) => {
    const pressed =
      event.key === '/' &&
      slash.opens() &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      !isTyping(event.target);
    const shortcut =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!pressed && !shortcut) return;
    event.preventDefault();
    void open();
  });
}
