import { type PlainSlide, wordsOf } from '../../slides/plain.ts';
import { meetingWords } from '../../strings/meeting.ts';
import { writeCanvas } from '../../writers/deck/slide.ts';
import { loadDrawings } from './load.ts';

/** Lines to write on beside a slide. */
const LINES = 8;

function row(html: string): HTMLElement {
  const made = document.createElement('div');
  made.className = 'maat-blad';
  made.innerHTML = `${html}<div class="maat-lijnen">${'<div></div>'.repeat(LINES)}</div>`;
  made.firstElementChild?.classList.add('doek');
  return made;
}

function line(text: string, className = ''): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

/** The page before the slides: the title, the programme as it stands on the page, and where it comes from. */
function cover(
  { title, paragraphs, about: who }: PlainSlide,
  programme: Element,
  about: readonly string[],
): HTMLElement {
  const made = document.createElement('header');
  const printed = document.createElement('ol');
  printed.className = programme.className;
  printed.append(...[...programme.children].map((part) => part.cloneNode(true)));
  for (const controls of printed.querySelectorAll('details')) controls.remove();
  const heading = document.createElement('h1');
  heading.textContent = title;
  made.append(
    heading,
    ...paragraphs.map((paragraph) => line(wordsOf(paragraph))),
    ...(who === '' ? [] : [line(who)]),
    printed,
    ...about.map((text) => line(text, 'klein')),
  );
  return made;
}

/**
 * Puts a programme and slides with lines beside them on paper, and asks the browser to print.
 * @param programme the list of its parts
 * @param address where the same meeting can be found again
 * @throws when a drawing cannot be fetched
 */
export async function printHandout(
  paper: HTMLElement,
  [first, ...others]: readonly PlainSlide[],
  programme: Element,
  address: string,
): Promise<void> {
  if (first === undefined) return;
  const find = await loadDrawings(others);
  const rows = others.map((slide, index) => row(writeCanvas(slide, index + 2, find)));
  const about = [meetingWords.again(address), paper.dataset['colofon'] ?? ''];
  paper.replaceChildren(cover(first, programme, about), ...rows);
  paper.hidden = false;
  const root = document.documentElement;
  root.classList.add('drukt-hand-out');
  window.addEventListener(
    'afterprint',
    () => {
      root.classList.remove('drukt-hand-out');
      paper.hidden = true;
      paper.replaceChildren();
    },
    { once: true },
  );
  window.print();
}
