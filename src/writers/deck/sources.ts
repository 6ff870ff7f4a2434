import { type Corpus, type Fact, factById, sourceOf } from '../../corpus/corpus.ts';
import { figureByName } from '../../figures/registry.ts';
import type { Slide } from '../../slides/slide.ts';
import { deckWords } from '../../strings/deck.ts';
import { enumerate } from '../../strings/nl.ts';

/** The facts a figure shows, in order of first use. */
function factsOfFigure(corpus: Corpus, name: string): readonly Fact[] {
  const used = new Set<Fact>();
  const figure = figureByName(name);
  const look = (id: string): Fact => {
    const fact = factById(corpus, id);
    used.add(fact);
    return fact;
  };
  figure.table(look);
  figure.description(look);
  return [...used];
}

/** The facts a slide shows, its figure's too. */
export function shownFacts(corpus: Corpus, slide: Slide): readonly Fact[] {
  const figure = slide.figure === undefined ? [] : factsOfFigure(corpus, slide.figure);
  return [...new Set([...slide.facts, ...figure])];
}

/** The source line at the bottom of a slide: "Bron: werkwijzer (2021)"; undefined where it shows no fact. */
export function sourceLine(corpus: Corpus, slide: Slide): string | undefined {
  const names = shownFacts(corpus, slide).map((fact) => `${sourceOf(corpus, fact.bron).source.id} (${fact.jaar})`);
  if (names.length === 0) return undefined;
  return `${deckWords.source} ${enumerate([...new Set(names)])}`;
}
