import { MEETING_SPEAKER } from '../../meeting/links.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import { meetingWords } from '../../strings/meeting.ts';
import { startDeck } from '../deck/start.ts';
import { showMeeting } from './shown.ts';

/** The list of slides, as the build writes it for a deck it knows. */
function listSlides(slides: readonly PlainSlide[]): void {
  const items = slides.map(({ slug, title, minutes }) => {
    const link = document.createElement('a');
    link.href = `#/dia/${slug}`;
    link.textContent = title;
    if (minutes > 0) {
      const time = document.createElement('span');
      time.textContent = meetingWords.minutes(minutes);
      link.append(time);
    }
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  document.querySelector('#dialijst ol')?.replaceChildren(...items);
}

const shown = await showMeeting('.deck .slides');
if (shown) {
  listSlides(shown.slides);
  startDeck((search) => new URL(MEETING_SPEAKER + search, location.href).href, shown.search);
} else document.querySelector('.deck')?.classList.add('klaar');
