import type { PlannedPart, Programme } from '../../meeting/plan.ts';
import { meetingWords } from '../../strings/meeting.ts';
import { type Editing, editPart } from './edit-part.ts';

function element(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** One part: when it is, what it is, how long it takes, its slides, and how it can be changed. */
function item(part: PlannedPart, from: number, editing: Editing): HTMLElement {
  const { accent, part: what, minutes, slides } = part;
  const titles = slides.map(({ piece }) => piece.slide.title).filter((title) => title !== what.title);
  const made = element(
    'li',
    'maat-deel',
    element('span', 'maat-van', meetingWords.from(from, from + minutes)),
    element(
      'span',
      'maat-wat',
      element('strong', '', what.title),
      ...(titles.length > 0 ? [element('span', 'maat-dias', titles.join(' · '))] : []),
    ),
    element('span', 'maat-duur', meetingWords.short(minutes)),
    editPart(part, editing),
  );
  made.dataset['accent'] = accent;
  // As long on the page as in time.
  made.style.setProperty('--minuten', String(minutes));
  return made;
}

/** Shows a programme as a list of its parts; what was open and had the focus stays so. */
export function showProgramme(list: Element, { parts }: Programme, how: Omit<Editing, 'movable'>): void {
  const open = new Set(
    [...list.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset['deel']),
  );
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['zet'] : undefined;
  const movable = parts.flatMap(({ kind, name }) => (kind === 'opening' || kind === 'closing' ? [] : [name]));
  let from = 0;
  list.replaceChildren(
    ...parts.map((part) => {
      const made = item(part, from, { ...how, movable });
      from += part.minutes;
      return made;
    }),
  );
  for (const details of list.querySelectorAll('details')) details.open = open.has(details.dataset['deel']);
  if (focused !== undefined) list.querySelector<HTMLElement>(`[data-zet="${CSS.escape(focused)}"]`)?.focus();
}
