import { opened } from '../../addresses.ts';
import { MEETING_DECK } from '../../meeting/links.ts';
import { meetingWords } from '../../strings/meeting.ts';
import { startSpeaker } from '../deck/speaker.ts';
import { showMeeting } from './shown.ts';

const root = document.querySelector<HTMLElement>('.spreker');
const line = document.querySelector('[data-deel="lijn"]');

// The window is there at once and says what it waits for.
if (root) root.hidden = false;
if (line) line.textContent = meetingWords.loading;
void showMeeting('.spreker-bron').then((shown) => {
  const deckAddress = (search: string) => new URL(opened(MEETING_DECK) + search, location.href).href;
  if (shown) startSpeaker('.spreker-bron', deckAddress, shown.search);
  else if (root) root.hidden = true;
});
