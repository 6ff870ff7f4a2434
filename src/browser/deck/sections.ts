import { slideAnchor } from '../../addresses.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import { writeCanvas, writeParagraphs, writeSection } from '../../writers/deck/slide.ts';

/** Slides as sections of a deck, and as items of the list of slides. @param find the drawing of a name */
export function sectionsOf(
  slides: readonly PlainSlide[],
  find: (name: string) => string,
): { html: string; listed: readonly HTMLElement[] } {
  const html = slides
    .map((slide) => writeSection(slide, writeCanvas(slide, 0, find), writeParagraphs(slide.notes)))
    .join('\n');
  const listed = slides.map(({ slug, title }) => {
    const link = document.createElement('a');
    link.href = `#${slideAnchor(slug)}`;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  return { html, listed };
}

/** Puts sections behind the slide of a name, and their items behind its own in the list of slides. */
export function putAfter(place: Element, after: string, { html, listed }: ReturnType<typeof sectionsOf>): void {
  place.insertAdjacentHTML('afterend', html);
  document
    .querySelector(`#dialijst a[href="#${slideAnchor(after)}"]`)
    ?.closest('li')
    ?.after(...listed);
}
