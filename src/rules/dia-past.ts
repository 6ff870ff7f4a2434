import type { Slide } from '../corpus/slide.ts';
import { slidesOf } from '../corpus/slides.ts';
import { countWords, readableText } from '../corpus/words.ts';
import { type Fill, fillOf } from '../writers/deck/fit.ts';
import { lookupsKnown } from './known.ts';
import { at, rule } from './rule.ts';

/** More than this and people read instead of listening. */
const MOST_WORDS = 35;

const HINTS: Readonly<Record<Fill['part'], string>> = {
  titel: 'Maak de titel korter; een kleinere letter kan niet.',
  tekst: 'Maak de tekst korter of verdeel haar over twee dia’s; een kleinere letter kan niet.',
  getal: 'Zet alleen het kale getal vooraan (vorm="getal") en de rest erachter.',
};

/** Nothing on a slide runs out of its place; text is never made smaller to fit. */
export const diaPast = rule('dia-past', 'Elke dia past in zijn opmaak.', function* (corpus) {
  for (const deck of corpus.decks.values()) {
    for (const slide of slidesOf(corpus, deck)) {
      if (!slide.blocks.every((block) => lookupsKnown(corpus, block))) continue;
      for (const fill of fillOf(corpus, slide)) {
        if (fill.used <= fill.room) continue;
        const over = Number.isFinite(fill.used) ? Math.ceil((fill.used / fill.room - 1) * 100) : 100;
        yield at(
          deck.file,
          slide.position.start,
          `Op de dia “${slide.title}” past ${fill.part === 'titel' ? 'de titel' : fill.part === 'getal' ? 'een getal' : 'de tekst'} niet: ${over} procent te veel voor de opmaak “${slide.layout}”.`,
          HINTS[fill.part],
        );
      }
      const words = wordsOn(corpus, slide);
      if (slide.page === undefined && words > MOST_WORDS)
        yield at(
          deck.file,
          slide.position.start,
          `Op de dia “${slide.title}” staan ${words} woorden.`,
          `Houd het bij ${MOST_WORDS}; de rest hoort in <Notitie>.`,
        );
    }
  }
});

/** The words of a slide that are its own; a table is read cell by cell and does not count. */
function wordsOn(corpus: Parameters<typeof readableText>[0], { blocks }: Slide): number {
  return blocks
    .filter((block) => block.type !== 'table')
    .reduce((sum, block) => sum + countWords(readableText(corpus, block)), 0);
}
