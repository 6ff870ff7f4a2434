/** A form on which one says what one wants to learn: each such answer leads to the form with goals. */
import { learning } from '../../strings/learning.ts';
import { within } from '../within.ts';

/** What a choice is about, in its own term: what stands before the explanation. */
function termOf(label: string): string {
  return label.split(':')[0]?.trim() ?? label;
}

function show(root: HTMLElement): void {
  const { leerpunten: answer = '', naar = '' } = root.dataset;
  const chosen = [...document.querySelectorAll<HTMLInputElement>('.invulveld input:checked')].filter(
    ({ value }) => value === answer,
  );
  const items = chosen.map((box) => {
    const term = termOf(box.closest('fieldset')?.querySelector('legend')?.textContent ?? '');
    const link = document.createElement('a');
    link.href = naar + encodeURIComponent(term);
    link.textContent = learning.to(term);
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  const said = document.createElement('p');
  said.textContent = items.length === 0 ? learning.none : learning.one;
  const list = document.createElement('ul');
  list.append(...items);
  within(root, '[data-gekozen]').replaceChildren(said, ...(items.length === 0 ? [] : [list]));
}

const root = within<HTMLElement>(document, '[data-leerpunten]');
document.addEventListener('change', () => show(root));
// A browser that goes back to a page may tick by itself.
addEventListener('pageshow', () => show(root));
