import type { Slide } from '../../slides/slide.ts';
import { deckWords } from '../../strings/deck.ts';
import { handoutWords } from '../../strings/handout.ts';
import { call, words } from '../typst/escape.ts';

const ascending = (lengths: readonly number[]) => [...lengths].sort((a, b) => a - b);

/** Lengths in minutes as words: "30 en 45". */
export function namesOf(lengths: readonly number[]): string {
  return handoutWords.versions(ascending(lengths));
}

/** The minute at which a slide begins. */
function beginOf(slides: readonly Slide[], index: number): number {
  return slides.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
}

const hasShorter = (slides: readonly Slide[]) => slides.some(({ versions }) => versions.length > 0);

/** All slides with their time, as a table to keep at hand; with the shorter versions that keep them, where there are any. */
export function writeProgramme(slides: readonly Slide[]): string {
  const columns = [8, 5, 60, 9, ...(hasShorter(slides) ? [12] : [])];
  const rows = slides.flatMap(({ title, minutes, versions }, index) =>
    minutes === 0
      ? []
      : [[String(beginOf(slides, index)), String(index + 1), title, String(minutes), namesOf(versions)]],
  );
  const cells = [handoutWords.columns, ...rows].flatMap((row) => row.slice(0, columns.length));
  return call('data-table', { columns, title: handoutWords.programme }, ...cells.map(words));
}

/** What stands beside a slide: when it is, how long it takes, which shorter versions keep it, and what follows. */
export function timeOf(slides: readonly Slide[], index: number): { span: string; facts: string[] } {
  const slide = slides[index];
  if (slide === undefined || slide.minutes === 0) return { span: '', facts: [] };
  const from = beginOf(slides, index);
  const next = slides[index + 1];
  const kept = slide.versions.length === 0 ? handoutWords.onlyWhole : handoutWords.inVersions(namesOf(slide.versions));
  return {
    span: handoutWords.span(from, from + slide.minutes),
    facts: [
      deckWords.minutes(slide.minutes),
      ...(hasShorter(slides) ? [kept] : []),
      ...(next ? [handoutWords.next(next.title)] : []),
    ],
  };
}
