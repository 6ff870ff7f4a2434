import type { Given } from '../../measuring/given.ts';
import { outcomeOf } from '../../measuring/outcome.ts';
import { slidesOf } from '../../measuring/slides.ts';
import { cssPalette } from '../../theme/css.ts';
import { putAfter, sectionsOf } from './sections.ts';

/** Puts the slides of an outcome behind a slide of a deck. */
export function putOutcome({ measure, sheet }: Given, place: Element, after: string): void {
  const { slides, drawings } = slidesOf(outcomeOf(sheet, measure), measure, cssPalette, 'us');
  putAfter(
    place,
    after,
    sectionsOf(slides, (name) => drawings.get(name) ?? ''),
  );
}
