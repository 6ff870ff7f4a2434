import type { Slide } from '../slides/slide.ts';

const isAgreement = (slide: Slide) => slide.layout === 'slot';
const isOwnQuestion = (slide: Slide) => slide.layout === 'vraag' && slide.page === undefined;

/** Whether a slide tells where to turn when it is no longer safe. */
export function isHelp(slide: Slide): boolean {
  return slide.blocks.some(({ type }) => type === 'crisis');
}

/** The questions of the deck itself; one that follows a case asks about that. */
export function talkOf(slides: readonly Slide[]): readonly Slide[] {
  return slides.filter((slide, index) => isOwnQuestion(slide) && slides[index - 1]?.layout !== 'casus');
}

/**
 * What a deck begins with: all after its title, up to a topic or its end. A case, which is chosen apart, and questions
 * are left out of it.
 * @param topics the pages of what is chosen in numbers
 * @param cases the pages of what is chosen alone
 */
export function openingOf(
  slides: readonly Slide[],
  topics: ReadonlySet<string>,
  cases: ReadonlySet<string>,
): readonly Slide[] {
  const id = ({ page }: Slide) => page?.id ?? '';
  const end = slides.findIndex((slide) => topics.has(id(slide)) || isHelp(slide) || isAgreement(slide));
  return slides.slice(1, end < 0 ? undefined : end).filter((slide) => !cases.has(id(slide)) && !isOwnQuestion(slide));
}

/** What a deck ends with: the agreements, and what comes after. */
export function endingOf(slides: readonly Slide[]): readonly Slide[] {
  const first = slides.findIndex(isAgreement);
  return first < 0 ? [] : slides.slice(first);
}
