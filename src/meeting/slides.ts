import { readInput } from '../costs/address.ts';
import { sumSlide } from '../costs/slide.ts';
import { countLines, textWidth } from '../figures/measure.ts';
import { linkOnward, type PlainSlide, plain, wordsOf } from '../slides/plain.ts';
import { meetingWords } from '../strings/meeting.ts';
import { longDate } from '../strings/nl.ts';
import { frameOf, type TextBox } from '../theme/slide-layouts.ts';
import { type Catalogue, held } from './catalogue.ts';
import type { Choice } from './choice.ts';
import type { Own } from './own.ts';
import type { Programme } from './plan.ts';

const { about: ABOUT } = frameOf('titel', false, 0);

/** The lines a text takes where a word wider than its box goes on on the next one. */
function linesOf(text: string, { size, weight, width }: TextBox): number {
  const wide = text.split(' ').filter((word) => textWidth(word, { size, weight }) > width);
  const more = wide.map((word) => Math.ceil(textWidth(word, { size, weight }) / width));
  return countLines(text, { size, weight }, width) + more.reduce((sum, lines) => sum + lines, 0) - wide.length;
}

/** Who speaks, where and when, in the room there is for it: what is longer than anybody is called ends earlier. */
function aboutWithin(box: TextBox, names: readonly string[], date: string): string {
  const most = Math.floor(box.height / (box.size * box.leading));
  const joined = (longest: number) =>
    [...names.map((name) => (name.length > longest ? `${name.slice(0, longest).trimEnd()}…` : name)), date]
      .filter((text) => text !== '')
      .join(', ');
  let longest = Math.max(...names.map(({ length }) => length));
  while (longest > 1 && linesOf(joined(longest), box) > most) longest -= 1;
  return joined(longest);
}

function titleSlide(begin: PlainSlide, { organisation, speaker, place, date }: Own): PlainSlide {
  const who = begin.paragraphs.map(wordsOf).join('');
  const first = organisation === '' ? who : meetingWords.ofOrganisation(who, organisation);
  const day = date === '' ? '' : longDate(date);
  const about = ABOUT ? aboutWithin(ABOUT, [speaker, place], day) : '';
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
