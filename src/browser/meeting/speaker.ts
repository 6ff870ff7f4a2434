import { meetingWords } from '../../strings/meeting.ts';
import { startSpeaker } from '../deck/speaker.ts';
import { showMeeting } from './shown.ts';

const root = document.querySelector<HTMLElement>('.spreker');
const line = document.querySelector('[data-deel="lijn"]');

// The window is there at once and says what it waits for.
if (root) root.hidden = false;
if (line) line.textContent = meetingWords.loading;
if (await showMeeting('.spreker-bron')) startSpeaker('.spreker-bron');
else if (root) root.hidden = true;
