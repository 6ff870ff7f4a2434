import { linkOnward, type PlainSlide, plain, wordsOf } from '../slides/plain.ts';
import { meetingWords } from '../strings/meeting.ts';
import { longDate } from '../strings/nl.ts';
import { type Catalogue, held } from './catalogue.ts';
import type { Choice } from './choice.ts';
import type { Own } from './own.ts';
import type { Programme } from './plan.ts';

function titleSlide(begin: PlainSlide, { organisation, speaker, place, date }: Own): PlainSlide {
  const who = begin.paragraphs.map(wordsOf).join('');
  const first = organisation === '' ? who : meetingWords.ofOrganisation(who, organisation);
  const about = [speaker, place, date === '' ? '' : longDate(date)].filter((text) => text !== '').join(', ');
  return { ...begin, paragraphs: [plain(first)], about };
}

/** The slides of a meeting in order, the title slide first, each with its minutes and these at the head of its notes. */
export function slidesOfMeeting(
  { begin }: Catalogue,
  { room }: Choice,
  { parts }: Programme,
  own: Own,
): readonly PlainSlide[] {
  const planned = parts.flatMap(({ slides, part: { title } }) => slides.map((slide) => ({ ...slide, part: title })));
  return linkOnward([
    titleSlide(held(begin, room), own),
    ...planned.flatMap(({ piece: { slide, along = [] }, minutes, part }) => [
      { ...slide, part, minutes, notes: [plain(meetingWords.minutes(minutes)), ...slide.notes] },
      ...along.map((more) => ({ ...more, part })),
    ]),
  ]);
}
