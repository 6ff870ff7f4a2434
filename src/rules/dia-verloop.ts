import type { Deck } from '../corpus/corpus.ts';
import { spareOf } from '../slides/shorten.ts';
import { lengthsOf, type Slide, slidesOfVersion } from '../slides/slide.ts';
import { slidesOf } from '../slides/slides.ts';
import { at, type Finding, rule } from './rule.ts';

/**
 * A presenter is never left alone: something to say with each slide, agreements at the end of each version, and time to
 * talk in each that is long enough for it.
 */
export const diaVerloop = rule(
  'dia-verloop',
  'Bij elke dia staat wat je zegt, elke versie van een presentatie eindigt met afspraken, en vanaf een half uur is er in elke tijd om te praten.',
  function* (corpus) {
    for (const deck of corpus.decks.values()) {
      const slides = slidesOf(corpus, deck);
      yield* unsaid(deck, slides);
      yield* unended(deck, slides);
      yield* undiscussed(deck, slides);
    }
  },
);

function* unsaid(deck: Deck, slides: readonly Slide[]): Generator<Finding> {
  for (const { notes, title, minutes, position } of slides) {
    if (notes.length > 0) continue;
    yield minutes === 0
      ? at(
          deck.file,
          deck.place(['titel']),
          'Bij de titeldia staat niet wat je zegt.',
          'Zet een <Notitie> voor de eerste dia.',
        )
      : at(
          deck.file,
          position.start,
          `Bij de dia “${title}” staat niet wat je zegt.`,
          'Zet er <Notitie> in, met de eerste zin die je zegt.',
        );
  }
}

function* unended(deck: Deck, slides: readonly Slide[]): Generator<Finding> {
  const last = slides.at(-1);
  if (last === undefined || slides.length === 1) return;
  if (!slides.slice(-2).some(({ layout }) => layout === 'slot'))
    yield at(
      deck.file,
      last.position.start,
      'Deze presentatie eindigt niet met afspraken.',
      'Geef een van de laatste twee dia’s opmaak="slot": wat spreken we af, en wat komt hierna?',
    );
  for (const minutes of deck.matter.korter) {
    const end = slidesOfVersion(slides, minutes).at(-1);
    if (end !== undefined && end !== last)
      yield at(
        deck.file,
        end.position.start,
        `De versie van ${minutes} minuten eindigt met “${end.title}”, en de hele presentatie met “${last.title}”.`,
        `Zet in="${minutes}" ook bij de laatste dia.`,
      );
  }
}

/** How many minutes a talk takes at least. */
const TALK = 5;

function* undiscussed(deck: Deck, slides: readonly Slide[]): Generator<Finding> {
  const { minuten } = deck.matter;
  for (const length of lengthsOf(deck)) {
    const shown = slidesOfVersion(slides, length === minuten ? undefined : length);
    if (spareOf(length) === 0 || shown.some(({ layout, minutes }) => layout === 'vraag' && minutes >= TALK)) continue;
    yield at(
      deck.file,
      deck.place([length === minuten ? 'minuten' : 'korter']),
      `In de versie van ${length} minuten is geen tijd om samen te praten.`,
      `Neem er een dia met vragen in op van ${TALK} minuten of meer.`,
    );
  }
}
