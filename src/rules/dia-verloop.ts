import type { Deck } from '../corpus/corpus.ts';
import { type Slide, slidesOfVersion } from '../slides/slide.ts';
import { slidesOf } from '../slides/slides.ts';
import { at, type Finding, rule } from './rule.ts';

/** A presenter is never left alone: something to say with each slide, and agreements at the end of each version. */
export const diaVerloop = rule(
  'dia-verloop',
  'Bij elke dia staat wat je zegt, en elke versie van een presentatie eindigt met afspraken.',
  function* (corpus) {
    for (const deck of corpus.decks.values()) {
      const slides = slidesOf(corpus, deck);
      yield* unsaid(deck, slides);
      yield* unended(deck, slides);
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
