import { MEETING_SPEAKER } from '../../meeting/links.ts';
import { writeList } from '../../writers/deck/slide-list.ts';
import { startDeck } from '../deck/start.ts';
import { showMeeting } from './shown.ts';

const shown = await showMeeting('.deck .slides');
if (shown) {
  const list = document.querySelector('#dialijst ol');
  if (list) list.outerHTML = writeList(shown.slides);
  startDeck((search) => new URL(MEETING_SPEAKER + search, location.href).href, shown.search);
} else document.querySelector('.deck')?.classList.add('klaar');
