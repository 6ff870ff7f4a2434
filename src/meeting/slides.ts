import { linkOnward, type PlainSlide, plain, wordsOf } from '../slides/plain.ts';
import { meetingWords } from '../strings/meeting.ts';
import { longDate } from '../strings/nl.ts';
import { type Catalogue, held } from './catalogue.ts';
import type { Choice } from './choice.ts';
import type { Programme } from './plan.ts';

/** What may be typed for the title slide; '' where nothing is. It goes into no address and is kept nowhere. */
export interface Typed {
  readonly organisation: string;
  readonly speaker: string;
  /** "2026-11-22" */
  readonly date: string;
}

/** Nothing typed. */
export const NOTHING_TYPED: Typed = { organisation: '', speaker: '', date: '' };

function titleSlide(begin: PlainSlide, { organisation, speaker, date }: Typed): PlainSlide {
  const who = begin.paragraphs.map(wordsOf).join('');
  const first = organisation === '' ? who : meetingWords.ofOrganisation(who, organisation);
  const about = [speaker, date === '' ? '' : longDate(date)].filter((text) => text !== '').join(', ');
  return { ...begin, paragraphs: [plain(first)], about };
}

/** The slides of a meeting in order, the title slide first, each with its minutes and these at the head of its notes. */
export function slidesOfMeeting(
  { begin }: Catalogue,
  { room }: Choice,
  { parts }: Programme,
  typed: Typed,
): readonly PlainSlide[] {
  const planned = parts.flatMap(({ slides }) => slides);
  return linkOnward([
    titleSlide(held(begin, room), typed),
    ...planned.flatMap(({ piece: { slide, along = [] }, minutes }) => [
      { ...slide, minutes, notes: [plain(meetingWords.minutes(minutes)), ...slide.notes] },
      ...along,
    ]),
  ]);
}
