import type { Slide } from '../../slides/slide.ts';
import { deckWords } from '../../strings/deck.ts';
import { handoutWords } from '../../strings/handout.ts';
import { call, words } from '../typst/escape.ts';

const descending = (lengths: Iterable<number>) => [...lengths].sort((a, b) => b - a);

/** Lengths in minutes as words: "30 en 45". */
export function namesOf(lengths: readonly number[]): string {
  return handoutWords.versions(descending(lengths).reverse());
}

/** The minute at which a slide begins, of all slides or of those that a shorter version keeps. */
function beginOf(slides: readonly Slide[], index: number, length?: number): number {
  const before = slides.slice(0, index).filter(({ versions }) => length === undefined || versions.includes(length));
  return before.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The shorter versions that keep any of the slides, the longest first. */
const shorterOf = (slides: readonly Slide[]) => descending(new Set(slides.flatMap(({ versions }) => versions)));

/**
 * All slides with their time, as a table to keep at hand: the minute of each in every version, and room for the hour, which
 * the day decides.
 */
export function writeProgramme(slides: readonly Slide[]): string {
  const shorter = shorterOf(slides);
  const { columns, inVersion, leftOut, programme, clock, clockAbout } = handoutWords;
  const rows = slides.flatMap(({ title, minutes, versions }, index) => {
    if (minutes === 0) return [];
    const short = shorter.map((length) =>
      versions.includes(length) ? String(beginOf(slides, index, length)) : leftOut,
    );
    return [['', String(beginOf(slides, index)), ...short, String(index + 1), title, String(minutes)]];
  });
  const [hour, from, ...others] = columns;
  const head = [hour, from, ...shorter.map(inVersion), ...others];
  const widths = [10, 7, ...shorter.map(() => 7), 5, 52, 10];
  return [
    call('clock-to-fill', { label: clock, about: clockAbout }),
    call('data-table', { columns: widths, title: programme }, ...[head, ...rows].flat().map(words)),
  ].join('\n\n');
}

/** What stands beside a slide: when it is, in each version, how long it takes, and what follows. */
export function timeOf(slides: readonly Slide[], index: number): { span: string; facts: string[] } {
  const slide = slides[index];
  if (slide === undefined || slide.minutes === 0) return { span: '', facts: [] };
  const { minutes, versions } = slide;
  const from = beginOf(slides, index);
  const next = slides[index + 1];
  const short = descending(versions).map((length) => {
    const at = beginOf(slides, index, length);
    return handoutWords.inShorter(length, at, at + minutes);
  });
  const kept = short.length === 0 ? [handoutWords.onlyWhole] : short;
  return {
    span: handoutWords.span(from, from + minutes) + handoutWords.lasts(deckWords.minutes(minutes)),
    facts: [...(shorterOf(slides).length > 0 ? kept : []), ...(next ? [handoutWords.next(next.title)] : [])],
  };
}
