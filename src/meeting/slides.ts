import { readInput } from '../costs/address.ts';
import { sumSlide } from '../costs/slide.ts';
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

/** The slides with a sum of one's own after the one about costs; where that is not shown, after all that opens the meeting. */
function withSum(slides: readonly PlainSlide[], { sum }: Catalogue, own: Own, opening: number): readonly PlainSlide[] {
  if (sum === undefined || own.sum === '') return slides;
  const about = slides.findIndex(({ slug }) => slug === sum.after);
  const at = about < 0 ? opening : about;
  const part = slides[at]?.part;
  const made = { ...sumSlide(readInput(own.sum, sum.first)), ...(part === undefined ? {} : { part }) };
  return slides.toSpliced(at + 1, 0, made);
}

/** The slides of a meeting in order, the title slide first, each with its minutes and these at the head of its notes. */
export function slidesOfMeeting(
  catalogue: Catalogue,
  { room }: Choice,
  { parts }: Programme,
  own: Own,
): readonly PlainSlide[] {
  const planned = parts.flatMap(({ slides, part: { title } }) => slides.map((slide) => ({ ...slide, part: title })));
  const made = [
    titleSlide(held(catalogue.begin, room), own),
    ...planned.flatMap(({ piece: { slide, along = [] }, minutes, part }) => [
      { ...slide, part, minutes, notes: [plain(meetingWords.minutes(minutes)), ...slide.notes] },
      ...along.map((more) => ({ ...more, part })),
    ]),
  ];
  const opening = parts[0]?.slides.reduce((count, { piece: { along = [] } }) => count + 1 + along.length, 0) ?? 0;
  return linkOnward(withSum(made, catalogue, own, opening));
}
