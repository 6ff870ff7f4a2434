import { opened } from '../../addresses.ts';
import { readMeeting, writeChoice } from '../../meeting/choice.ts';
import { MEETING } from '../../meeting/links.ts';
import { ownFrom } from '../../meeting/own.ts';
import { planMeeting } from '../../meeting/plan.ts';
import { slidesOfMeeting } from '../../meeting/slides.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import { meetingWords } from '../../strings/meeting.ts';
import { writeCanvas, writeParagraphs, writeSection } from '../../writers/deck/slide.ts';
import { showLogo } from '../deck/logo.ts';
import { answerFields, askFields } from './exchange.ts';
import { loadCatalogue, loadDrawings } from './load.ts';
import { showTexts, tell } from './troubles.ts';

/** Tells something across the top. @returns where it stands */
function show(texts: readonly string[]): HTMLElement | null {
  const notice = document.querySelector<HTMLElement>('.deck-bericht');
  if (!notice || texts.length === 0) return null;
  notice.hidden = false;
  showTexts(notice, texts);
  return notice;
}

/**
 * Makes the slides of the meeting that the address names, and puts them into the page.
 * @param holder the selector of what holds them
 * @returns the slides, and the query of the meeting; nothing where they could not be had, which is told
 */
export async function showMeeting(
  holder: string,
): Promise<{ readonly slides: readonly PlainSlide[]; readonly search: string } | undefined> {
  const element = document.querySelector(holder);
  if (!element) return undefined;
  try {
    const [catalogue, fields] = await Promise.all([loadCatalogue(), askFields()]);
    const own = ownFrom(fields);
    const { choice, troubles } = readMeeting(location.search, catalogue);
    const slides = slidesOfMeeting(catalogue, choice, planMeeting(catalogue, choice, own), own);
    const find = await loadDrawings(slides);
    element.innerHTML = slides
      .map((slide, index) => writeSection(slide, writeCanvas(slide, index + 1, find), writeParagraphs(slide.notes)))
      .join('\n');
    showLogo(own.logo);
    const search = writeChoice(choice);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.deck-terug'))
      link.href = opened(MEETING) + search;
    answerFields(() => fields);
    const notice = show(troubles.map(tell));
    document.addEventListener('keydown', () => notice?.remove(), { once: true });
    return { slides, search };
  } catch {
    element.replaceChildren();
    show([meetingWords.notLoaded]);
    return undefined;
  }
}
