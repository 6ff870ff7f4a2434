import { choosing } from '../../strings/choosing.ts';
import { make } from './made.ts';
import type { Row } from './rows.ts';

/** A button that puts a sentence on the clipboard, and says whether that worked. */
function copyButton(sentence: HTMLElement, message: HTMLElement): HTMLElement {
  const words = (sentence.textContent ?? '').replace(/^“|”$/g, '');
  const button = make('button', choosing.copy);
  button.type = 'button';
  button.className = 'knop stil kies-kopieer';
  button.ariaLabel = choosing.copyWhat(words);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(words);
      message.textContent = choosing.copied;
    } catch {
      message.textContent = choosing.notCopied;
    }
  });
  return button;
}

/** Lets a reader choose one row by its first cell, and copy the sentences in it. */
export function chooseOne(table: HTMLElement, head: string, rows: readonly Row[]): void {
  const message = make('p');
  message.role = 'status';
  message.className = 'klein';
  for (const { row } of rows)
    for (const sentence of row.querySelectorAll<HTMLElement>('.zeg')) sentence.after(copyButton(sentence, message));
  const list = make('select', ...rows.map(({ name }, i) => new Option(name, String(i))));
  list.prepend(new Option(choosing.all, '', true, true));
  list.className = 'invoer';
  list.autocomplete = 'off';
  const show = () => {
    for (const [i, { row }] of rows.entries()) row.hidden = list.value !== '' && list.value !== String(i);
    message.textContent = '';
  };
  list.addEventListener('change', show);
  // A browser that goes back to a page may choose by itself.
  addEventListener('pageshow', show);
  const label = make('label', `${head} `, list);
  const chooser = make('p', label);
  chooser.className = 'kies';
  table.before(chooser);
  table.after(message);
}
