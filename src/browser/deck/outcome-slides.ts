import type { Given } from '../../measuring/given.ts';
import { outcomeOf } from '../../measuring/outcome.ts';
import { slidesOf } from '../../measuring/slides.ts';
import { cssPalette } from '../../theme/css.ts';
import { writeCanvas, writeParagraphs, writeSection } from '../../writers/deck/slide.ts';

/** The slides of an outcome as sections of a deck, and as items of the list of slides. */
export function writeOutcomeSlides({ measure, sheet }: Given): { html: string; listed: readonly HTMLElement[] } {
  const { slides, drawings } = slidesOf(outcomeOf(sheet, measure), measure, cssPalette, 'us');
  const find = (name: string) => drawings.get(name) ?? '';
  const html = slides
    .map((slide) => writeSection(slide, writeCanvas(slide, 0, find), writeParagraphs(slide.notes)))
    .join('\n');
  const listed = slides.map(({ slug, title }) => {
    const link = document.createElement('a');
    link.href = `#/dia/${slug}`;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  return { html, listed };
}
