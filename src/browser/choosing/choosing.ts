/** Tables of which a reader chooses rows: `<Tabel kies="…">`. */
import { chooseMore } from './more.ts';
import { chooseOne } from './one.ts';
import { rowsOf } from './rows.ts';

for (const figure of document.querySelectorAll<HTMLElement>('[data-kiezen]')) {
  const table = figure.querySelector<HTMLElement>('.tafel');
  if (!table) continue;
  const rows = rowsOf(table);
  if (figure.dataset['kiezen'] === 'meer') chooseMore(table, rows);
  else chooseOne(table, (table.querySelector('thead th')?.textContent ?? '').trim(), rows);
}
