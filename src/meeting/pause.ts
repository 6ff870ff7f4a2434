import { plain } from '../slides/plain.ts';
import { meetingWords } from '../strings/meeting.ts';
import type { Part } from './catalogue.ts';
import { PAUSE_PART } from './edits.ts';

/** The break of a meeting: one slide that says how long it is. */
export function pausePart(minutes: number): Part {
  const slide = {
    slug: PAUSE_PART,
    title: meetingWords.pause,
    layout: 'zin',
    accent: 'basis',
    minutes,
    versions: [],
    paragraphs: [plain(meetingWords.pauseAbout(meetingWords.minutes(minutes)))],
    numbers: [],
    table: undefined,
    grade: 0,
    figure: undefined,
    emblem: undefined,
    about: '',
    foot: '',
    notes: [plain(meetingWords.pauseNotes)],
  } as const;
  return {
    title: meetingWords.pause,
    pieces: [{ slide, least: minutes, usual: minutes, rank: 'needed', talk: false }],
  };
}
