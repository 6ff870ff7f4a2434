import type { PlannedPart, Programme } from '../../meeting/plan.ts';
import { meetingWords } from '../../strings/meeting.ts';

function element(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** One part: when it is, what it is, how long it takes, and its slides. */
function item({ accent, part, minutes, slides }: PlannedPart, from: number): HTMLElement {
  const titles = slides.map(({ piece }) => piece.slide.title).filter((title) => title !== part.title);
  const made = element(
    'li',
    'maat-deel',
    element('span', 'maat-van', meetingWords.from(from, from + minutes)),
    element(
      'span',
      'maat-wat',
      element('strong', '', part.title),
      ...(titles.length > 0 ? [element('span', 'maat-dias', titles.join(' · '))] : []),
    ),
    element('span', 'maat-duur', meetingWords.short(minutes)),
  );
  made.dataset['accent'] = accent;
  // As long on the page as in time.
  made.style.setProperty('--minuten', String(minutes));
  return made;
}

/** Shows a programme as a list of its parts. */
export function showProgramme(list: Element, { parts }: Programme): void {
  let from = 0;
  list.replaceChildren(
    ...parts.map((part) => {
      const made = item(part, from);
      from += part.minutes;
      return made;
    }),
  );
}
