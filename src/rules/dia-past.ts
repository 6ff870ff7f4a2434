import type { Corpus, Page } from '../corpus/corpus.ts';
import { audiencesOf } from '../corpus/who.ts';
import { countWords, readableText } from '../corpus/words.ts';
import { type Fill, fillOf } from '../slides/fit.ts';
import { blocksFor, makeNeem } from '../slides/page-parts.ts';
import type { Slide } from '../slides/slide.ts';
import { slidesFrom, slidesOf } from '../slides/slides.ts';
import { decksAsGiven } from './decks.ts';
import { lookupsKnown } from './known.ts';
import { at, type Finding, rule } from './rule.ts';

/** More than this and people read instead of listening. */
const MOST_WORDS = 35;

const NAMES: Readonly<Record<Fill['part'], string>> = {
  titel: 'de titel',
  tekst: 'de tekst',
  getal: 'een getal',
  woord: 'een woord',
};

const HINTS: Readonly<Record<Fill['part'], string>> = {
  titel: 'Maak de titel korter; een kleinere letter kan niet.',
  tekst: 'Maak de tekst korter of verdeel haar over twee dia’s; een kleinere letter kan niet.',
  getal: 'Zet alleen het kale getal vooraan (vorm="getal") en de rest erachter.',
  woord: 'Kies een korter woord, of zet er een streepje of een spatie in; een woord wordt op een dia niet afgebroken.',
};

/** The longest word that is told in full. */
const SHOWN = 24;

/** Nothing on a slide runs out of its place; text is never made smaller to fit. */
export const diaPast = rule(
  'dia-past',
  'Elke dia past in zijn opmaak, ook wat een pagina kan afstaan.',
  function* (corpus) {
    for (const page of corpus.pages.values()) yield* partsOf(corpus, page);
    for (const deck of decksAsGiven(corpus)) {
      for (const slide of slidesOf(corpus, deck)) {
        if (!slide.blocks.every((block) => lookupsKnown(corpus, block))) continue;
        for (const { part, name, over } of overflow(corpus, slide))
          yield at(
            deck.file,
            slide.position.start,
            `Op de dia “${shorten(slide.title, 60)}” past ${name} niet: ${over} procent te veel voor de opmaak “${slide.layout}”.`,
            HINTS[part],
          );
        const words = wordsOn(corpus, slide);
        if (slide.page === undefined && words > MOST_WORDS)
          yield at(
            deck.file,
            slide.position.start,
            `Op de dia “${shorten(slide.title, 60)}” staan ${words} woorden.`,
            `Houd het bij ${MOST_WORDS}; de rest hoort in <Notitie>.`,
          );
      }
    }
  },
);

interface Overflow {
  readonly part: Fill['part'];
  /** As an author reads it: "de titel". */
  readonly name: string;
  readonly over: number;
}

/** What does not fit, and by how many percent; where it is a word, that alone, because it is why the rest does not. */
function overflow(corpus: Corpus, slide: Slide): readonly Overflow[] {
  const past = fillOf(corpus, slide).filter(({ used, room }) => used > room);
  const words = past.filter(({ part }) => part === 'woord');
  return (words.length > 0 ? words : past).map(({ part, used, room, word }) => ({
    part,
    name: word === undefined ? NAMES[part] : `het woord “${shorten(word, SHOWN)}”`,
    over: Number.isFinite(used) ? Math.ceil((used / room - 1) * 100) : 100,
  }));
}

/** The beginning of a text, when it is longer than one wants to read. */
const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Every Kern, every row of questions, every conversation and every table that may become a slide fits on one, whoever takes it. */
function* partsOf(corpus: Corpus, page: Page): Generator<Finding> {
  for (const wat of ['kern', 'vragen', 'tabel', 'gesprek', 'oefengesprek'] as const) {
    const parts = blocksFor(page.root, audiencesOf(corpus)).filter((block) => block.type === wat);
    for (const [index, part] of parts.entries()) {
      if (!lookupsKnown(corpus, part) || (part.type === 'tabel' && part.attributes.dia === 'nee')) continue;
      const neem = makeNeem({ uit: page.id, wat, welke: index + 1, minuten: 1 }, part.position);
      const slides = slidesFrom(corpus, [neem], audiencesOf(corpus));
      const which = (title: string) => (slides.length > 1 ? ` “${shorten(title, 40)}”` : '');
      for (const slide of slides)
        for (const { part: what, name, over } of overflow(corpus, slide))
          yield at(
            page.file,
            part.position.start,
            `Dit past niet op een dia${which(slide.title)}: ${name} is ${over} procent te lang.`,
            what === 'woord'
              ? HINTS.woord
              : wat === 'tabel'
                ? 'Maak de cellen korter, of zet dia="nee" bij <Tabel>.'
                : 'Maak het korter.',
          );
    }
  }
}

/** The words of a slide that are its own; a table is read cell by cell and does not count. */
function wordsOn(corpus: Corpus, { blocks }: Slide): number {
  return blocks
    .filter((block) => block.type !== 'table')
    .reduce((sum, block) => sum + countWords(readableText(corpus, block)), 0);
}
