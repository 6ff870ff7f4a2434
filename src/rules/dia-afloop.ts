import type { Deck, Page } from '../corpus/corpus.ts';
import { lengthsOf, type Slide, slidesOfVersion } from '../slides/slide.ts';
import { slidesOf } from '../slides/slides.ts';
import { at, type Finding, rule } from './rule.ts';

/** A room is asked what it would do before it hears how a case ended: in each version, and for who has no script too. */
export const diaAfloop = rule(
  'dia-afloop',
  'Van een casus hoort de zaal pas hoe hij afliep als er is gevraagd wat zij zou doen.',
  function* (corpus) {
    for (const deck of corpus.decks.values()) {
      const slides = slidesOf(corpus, deck);
      yield* untold(deck, slides);
      yield* unasked(deck, slides);
    }
  },
);

const isTold = ({ layout, page }: Slide) => layout === 'casus' && page?.matter.soort === 'casus';

/** Cases of which nobody wrote where the story stops. */
function* untold({ file }: Deck, slides: readonly Slide[]): Generator<Finding> {
  for (const slide of slides.filter(isTold))
    if (slide.page?.matter.verhaal === undefined)
      yield at(
        file,
        slide.position.start,
        `Op de dia “${slide.title}” staat hoe de casus afliep.`,
        `Zet boven in ${slide.page?.file} bij "verhaal" een titel, het begin en de afloop.`,
      );
}

/** Cases after which nothing is asked, and slides that tell how one ended before it is, in any version. */
function* unasked(deck: Deck, slides: readonly Slide[]): Generator<Finding> {
  const seen = new Set<Slide>();
  for (const length of lengthsOf(deck)) {
    const shown = slidesOfVersion(slides, length === deck.matter.minuten ? undefined : length);
    const asked = new Set<Page>();
    for (const [index, slide] of shown.entries()) {
      const asks = slide.layout === 'vraag';
      const before = shown[index - 1];
      // A question of the deck itself asks about the case before it.
      const about = slide.page ?? (asks && before && isTold(before) ? before.page : undefined);
      if (about?.matter.soort !== 'casus') continue;
      if (asks) asked.add(about);
      const wrong = isTold(slide) ? shown[index + 1]?.layout !== 'vraag' : !asked.has(about);
      if (!wrong || seen.has(slide)) continue;
      seen.add(slide);
      yield at(
        deck.file,
        slide.position.start,
        isTold(slide)
          ? `In de versie van ${length} minuten komt na “${slide.title}” geen vraag.`
          : `In de versie van ${length} minuten vertelt “${slide.title}” hoe het afliep voordat de zaal is gevraagd wat zij zou doen.`,
        'Zet na de casus een dia met een vraag (wat="vragen" of opmaak="vraag"), en pas daarna hoe het verderging.',
      );
    }
  }
}
