import type { Answer } from '../../search/search.ts';
import { zoek } from '../../strings/search.ts';
import { isKind, type Question } from './question.ts';

/** An element of the search page by its id. @throws when the page does not have it */
export function part<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The search page has no #${id}.`);
}

/** The form of the search page: the field and its filters. */
export const form = part('zoekformulier', HTMLFormElement);
export const field = part('zoekveld', HTMLInputElement);
const filters = part('zoekfilters', HTMLDetailsElement);
const chosen = part('zoekkeuze', HTMLSpanElement);
const kinds = part('zoeksoorten', HTMLFieldSetElement);
const role = part('zoekrol', HTMLSelectElement);
const choices = [...kinds.querySelectorAll('input')];

/** What the form asks now. */
export function asked(): Question {
  const kind = choices.find((choice) => choice.checked)?.value;
  return { query: field.value.trim(), kind: isKind(kind) ? kind : undefined, audience: role.value };
}

/** Says beside the folded filters which of them are at work, so that none is forgotten out of sight. */
function tell(): void {
  const { kind, audience } = asked();
  const names = [kind && zoek.kindFilter[kind], audience && role.selectedOptions[0]?.textContent];
  const told = names.filter(Boolean).join(', ');
  chosen.textContent = told && `: ${told}`;
}

/** Puts filters in the form; an audience that does not exist is everyone. */
export function choose({ kind, audience }: Pick<Question, 'kind' | 'audience'>): void {
  for (const choice of choices) choice.checked = choice.value === (kind ?? '');
  role.value = audience;
  if (role.selectedIndex < 0) role.value = '';
}

/** Shows the filters with how much there is of each kind; one kind alone is no choice. `undefined` hides them all. */
export function offer(found: Pick<Answer, 'counts'> | undefined): void {
  filters.hidden = found === undefined;
  tell();
  if (!found) return;
  const total = [...found.counts.values()].reduce((sum, count) => sum + count, 0);
  for (const choice of choices) {
    const count = isKind(choice.value) ? (found.counts.get(choice.value) ?? 0) : total;
    const shown = choice.parentElement?.querySelector('.zoek-aantal');
    if (shown) shown.textContent = String(count);
    choice.parentElement?.toggleAttribute('hidden', count === 0 && !choice.checked);
  }
  const offered = choices.filter((choice) => choice.value !== '' && choice.parentElement?.hidden === false);
  kinds.hidden = offered.length < 2 && asked().kind === undefined;
}
