import type { OwnLogo } from '../../meeting/own.ts';
import { type PlainSlide, wordsOf } from '../../slides/plain.ts';
import { meetingWords } from '../../strings/meeting.ts';
import { type FindDrawing, writeCanvas, writeParagraphs } from '../../writers/deck/slide.ts';
import { loadDrawings } from './load.ts';

/** Lines to write on beside a slide. */
const LINES = 8;

/** Whom a print is for: with lines to write on, or with what to say and when. */
export type Reader = 'participant' | 'presenter';

function row(html: string, beside: string, className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.innerHTML = html + beside;
  made.firstElementChild?.classList.add('doek');
  return made;
}

const linesBeside = `<div class="maat-lijnen">${'<div></div>'.repeat(LINES)}</div>`;

/** What a presenter says with a slide, and from which minute to which. */
function notesBeside({ minutes, notes }: PlainSlide, from: number): string {
  const [, ...said] = notes;
  const when = `<p class="maat-van">${meetingWords.minuteFrom(from, from + minutes)}</p>`;
  return `<div class="maat-spreek">${when}${writeParagraphs(said)}</div>`;
}

function rowsFor(reader: Reader, slides: readonly PlainSlide[], find: FindDrawing): readonly HTMLElement[] {
  let from = 0;
  return slides.map((slide, index) => {
    const canvas = writeCanvas(slide, index + 2, find);
    const beside = reader === 'participant' ? linesBeside : notesBeside(slide, from);
    from += slide.minutes;
    return row(canvas, beside, reader === 'participant' ? 'maat-blad' : 'maat-blad maat-spreekblad');
  });
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
  logo: OwnLogo | undefined,
): HTMLElement {
  const made = document.createElement('header');
  const printed = document.createElement('ol');
  printed.className = programme.className;
  printed.append(...[...programme.children].map((part) => part.cloneNode(true)));
  for (const controls of printed.querySelectorAll('details')) controls.remove();
  const heading = document.createElement('h1');
  heading.textContent = title;
  const image = logo && Object.assign(new Image(), { src: logo.png, alt: logo.alt, className: 'maat-papier-logo' });
  made.append(
    ...(image ? [image] : []),
    heading,
    ...paragraphs.map((paragraph) => line(wordsOf(paragraph))),
    ...(who === '' ? [] : [line(who)]),
    printed,
    ...about.map((text) => line(text, 'klein')),
  );
  return made;
}

/**
 * Puts a programme and its slides on paper, and asks the browser to print.
 * @param reader whom it is for: lines to write on beside each slide, or what to say with it
 * @param programme the list of its parts
 * @param from where the same meeting can be found again, and the logo of who holds it
 * @throws when a drawing cannot be fetched
 */
export async function printHandout(
  reader: Reader,
  paper: HTMLElement,
  [first, ...others]: readonly PlainSlide[],
  programme: Element,
  { address, logo }: { readonly address: string; readonly logo: OwnLogo | undefined },
): Promise<void> {
  if (first === undefined) return;
  const find = await loadDrawings(others);
  const rows = rowsFor(reader, others, find);
  const about = [meetingWords.again(address), paper.dataset['colofon'] ?? ''];
  paper.replaceChildren(cover(first, programme, about, logo), ...rows);
  await Promise.all([...paper.querySelectorAll('img')].map((image) => image.decode()));
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
