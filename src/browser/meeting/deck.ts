import { opened } from '../../addresses.ts';
import { MEETING_SPEAKER } from '../../meeting/links.ts';
import { writeList } from '../../writers/deck/slide-list.ts';
import { startDeck } from '../deck/start.ts';
import { showMeeting } from './shown.ts';

void showMeeting('.deck .slides').then((shown) => {
  if (shown) {
    const list = document.querySelector('#dialijst ol');
    if (list) list.outerHTML = writeList(shown.slides);
    startDeck((search) => new URL(opened(MEETING_SPEAKER) + search, location.href).href, shown.search);
  } else document.querySelector('.deck')?.classList.add('klaar');
});
