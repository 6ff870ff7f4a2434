import type { SlideElement } from './slides.ts';

/** What of a slide is text that both windows write alike: figures differ by the room they have. */
const TEXTS = 'p, li, th, td';

/**
 * What the slides of a window hold, as a short mark: windows of one deck that were loaded before and after the site was
 * renewed, or of which only one holds what is one's own, have another. To be taken before anything is counted on a slide.
 */
export function editionOf(slides: readonly SlideElement[]): string {
  let mark = 0x811c9dc5;
  const add = (text: string) => {
    for (const sign of text) mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  };
  for (const { slug, title, minutes, steps, alt, canvas } of slides) {
    for (const part of [slug, title, minutes, steps, alt]) add(`${part}\n`);
    for (const { textContent } of canvas.querySelectorAll(TEXTS)) add(`${textContent.trim()}\n`);
  }
  return mark.toString(36);
}
