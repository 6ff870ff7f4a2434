import { writeCanvas } from '../meeting/slide-html.ts';
import type { PptxSlide } from '../writers/pptx/model.ts';
import { loadDrawings } from './meeting-load.ts';

/** Lines to write on beside a slide. */
const LINES = 8;

function row(html: string): HTMLElement {
  const made = document.createElement('div');
  made.className = 'maat-blad';
  made.innerHTML = `${html}<div class="maat-lijnen">${'<div></div>'.repeat(LINES)}</div>`;
  made.firstElementChild?.classList.add('doek');
  return made;
}

/** The page before the slides: the title, and the programme as it stands on the page. */
function cover({ title, paragraphs }: PptxSlide, programme: Element): HTMLElement {
  const made = document.createElement('header');
  const heading = document.createElement('h1');
  heading.textContent = title;
  const lines = paragraphs.map(({ runs }) => {
    const line = document.createElement('p');
    line.textContent = runs.map(({ text }) => text).join('');
    return line;
  });
  made.append(heading, ...lines, programme.cloneNode(true));
  return made;
}

/**
 * Puts a programme and slides with lines beside them on paper, and asks the browser to print.
 * @param programme the list of its parts
 * @throws when a drawing cannot be fetched
 */
export async function printHandout(
  paper: HTMLElement,
  [first, ...others]: readonly PptxSlide[],
  programme: Element,
): Promise<void> {
  if (first === undefined) return;
  const find = await loadDrawings(others);
  const rows = others.map((slide, index) => row(writeCanvas(slide, index + 2, find)));
  paper.replaceChildren(cover(first, programme), ...rows);
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
