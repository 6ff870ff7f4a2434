import { type Corpus, type Fact, factById, figureByName, type Source, sourceOf } from '../corpus/corpus.ts';
import { familyName } from '../corpus/families.ts';
import { spokenParts } from '../corpus/foreign.ts';
import { publishedBy } from '../corpus/house.ts';
import { questionsFor } from '../corpus/who.ts';
import { deckWords } from '../strings/deck.ts';
import { enumerate, nl } from '../strings/nl.ts';
import { traits } from '../theme/layout-kinds.ts';
import type { Paragraph, Run } from './plain.ts';
import type { Slide } from './slide.ts';

/** The facts a figure shows, in order of first use. */
function factsOfFigure(corpus: Corpus, name: string): readonly Fact[] {
  const used = new Set<Fact>();
  const figure = figureByName(corpus, name);
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

/** A text as runs, in which titles in another language say so. */
const spokenRuns = (corpus: Corpus, text: string): readonly Run[] =>
  spokenParts(corpus, text).map((part) =>
    part.lang === undefined ? { text: part.text } : { text: part.text, lang: part.lang },
  );

/** The same with where each comes from, as points. */
export function factPoints(corpus: Corpus, slide: Slide): readonly Paragraph[] {
  return shownFacts(corpus, slide).map((fact) => {
    const remark = fact.opmerking ? ` ${fact.opmerking}` : '';
    const newer = fact.actueel ? ` ${nl.newer(fact.actueel.tekst, fact.actueel.jaar)}` : '';
    const rest = `: ${fact.wat}. ${sourceOf(corpus, fact.bron).source.titel} (${fact.jaar}).${remark}${newer}`;
    return { runs: [{ text: fact.tekst, bold: true }, ...spokenRuns(corpus, rest)], mark: 'bullet' };
  });
}

/** A source as a room knows it: one of ours by its short name, another by who made it, in short where that has a short form. */
function nameInShort({ id, soort, maker }: Source): string {
  if (soort === 'bron') return id;
  return /\(([^)]+)\)$/.exec(maker)?.[1] ?? maker.split(',')[0] ?? maker;
}

/** What stands at the bottom left: where one reads on, or the source of its numbers, or else to whom it asks, or else its family. */
export function footOf(corpus: Corpus, slide: Slide): string {
  if (!traits[slide.layout].foot) return publishedBy(corpus.house);
  if (slide.emblem && 'address' in slide.emblem) return deckWords.readOn(slide.emblem.address);
  if (slide.effect) return `${deckWords.source} ${slide.effect.source}`;
  const names = shownFacts(corpus, slide).map(
    (fact) => `${nameInShort(sourceOf(corpus, fact.bron).source)} (${fact.jaar})`,
  );
  if (names.length > 0) return `${deckWords.source} ${enumerate([...new Set(names)])}`;
  const asks = slide.ask === undefined ? undefined : questionsFor(corpus, slide.ask);
  return asks === undefined || asks === slide.title ? familyName(corpus.publication, slide.accent) : asks;
}
