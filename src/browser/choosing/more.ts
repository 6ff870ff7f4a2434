import { choosing } from '../../strings/choosing.ts';
import { make } from './made.ts';
import { calledIn, type Row } from './rows.ts';

/** The place on this page where one writes a name and number: the field whose label begins with who it is. */
function fieldFor(who: string): HTMLTextAreaElement | undefined {
  const begins = (label: HTMLLabelElement) => label.textContent?.trim().toLowerCase().startsWith(who.toLowerCase());
  const label = [...document.querySelectorAll<HTMLLabelElement>('.invulveld label')].find(begins);
  return document.querySelector<HTMLTextAreaElement>(`textarea[id="${label?.htmlFor ?? ''}"]`) ?? undefined;
}

/** What was written for somebody, or a link to where one writes it. */
function written(who: string): HTMLElement {
  const field = fieldFor(who);
  const text = field?.value.trim() ?? '';
  const place = make('p', text === '' ? choosing.empty : text);
  place.className = 'kies-nummer';
  if (text !== '' || !field) return place;
  const link = make('a', choosing.fill);
  link.href = `#${field.id}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    field.focus();
  });
  place.append(' ', link);
  return place;
}

/** Lets a reader tick rows by their first cell, and makes a list of whom they name, with what is written for them. */
export function chooseMore(table: HTMLElement, rows: readonly Row[]): void {
  const boxes = rows.map(({ row }) => {
    const box = make('input');
    box.type = 'checkbox';
    const [cell] = row.cells;
    const label = make('label', box, ' ', ...(cell?.childNodes ?? []));
    cell?.append(label);
    return box;
  });
  const list = make('div');
  list.className = 'kies-lijst';
  list.ariaLive = 'polite';
  const strip = make('button', choosing.strip);
  strip.type = 'button';
  strip.className = 'knop';
  const part = make('section', make('h3', choosing.list), list, make('p', strip), make('p', choosing.stays));
  part.className = 'kies-uitkomst';
  table.after(part);
  const show = () => {
    const called = calledIn(rows.filter((_, i) => boxes[i]?.checked));
    const items = called.map(({ who, why }) => {
      const reason = make('p', `${choosing.why} ${why.join('; ')}`);
      reason.className = 'klein kies-waarom';
      return make('li', make('strong', who), written(who), reason);
    });
    list.replaceChildren(items.length === 0 ? make('p', choosing.none) : make('ul', ...items));
    strip.hidden = items.length === 0;
  };
  for (const box of boxes) box.addEventListener('change', show);
  document.addEventListener('input', show);
  addEventListener('pageshow', show);
  strip.addEventListener('click', () => {
    document.documentElement.classList.add('drukt-strook');
    addEventListener('afterprint', () => document.documentElement.classList.remove('drukt-strook'), { once: true });
    print();
  });
  show();
}
