import type { Slide } from '../slides/slide.ts';

const isAgreement = (slide: Slide) => slide.layout === 'slot';
const isOwnQuestion = (slide: Slide) => slide.layout === 'vraag' && slide.page === undefined;

/** Whether a slide tells where to turn when it is no longer safe. */
export function isHelp(slide: Slide): boolean {
  return slide.blocks.some(({ type }) => type === 'crisis');
}

/** What a deck begins with: all after its title, up to a part that can be chosen, or its end. */
export function openingOf(slides: readonly Slide[], choosable: ReadonlySet<string>): readonly Slide[] {
  const isPast = (slide: Slide) =>
    choosable.has(slide.page?.id ?? '') || isOwnQuestion(slide) || isHelp(slide) || isAgreement(slide);
  const end = slides.findIndex(isPast);
  return slides.slice(1, end < 0 ? undefined : end);
}

/** The questions of the deck itself. */
export function talkOf(slides: readonly Slide[]): readonly Slide[] {
  return slides.filter(isOwnQuestion);
}

/** What a deck ends with: the agreements, and what comes after. */
export function endingOf(slides: readonly Slide[]): readonly Slide[] {
  const first = slides.findIndex(isAgreement);
  return first < 0 ? [] : slides.slice(first);
}
