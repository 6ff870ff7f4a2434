import { startSpeaker } from './deck-speaker.ts';
import { showMeeting } from './meeting-shown.ts';

if (await showMeeting('.spreker-bron')) startSpeaker('.spreker-bron');
