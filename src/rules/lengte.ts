import { countWords, readableText } from '../corpus/words.ts';
import { lookupsKnown } from './known.ts';
import { at, rule } from './rule.ts';

const MOST = 1200;
const LEAST = 250;
/** Kinds of pages that may be short. */
const SHORT: readonly string[] = ['overzicht', 'formulier', 'brief', 'over', 'casus'];

/** Pages are long enough to help and short enough to be read. */
export const lengte = rule(
  'lengte',
  'Een pagina telt 250 tot 1.200 woorden; formulieren, brieven en overzichten mogen korter.',
  function* (corpus) {
    for (const page of corpus.pages.values()) {
      if (!lookupsKnown(corpus, page.root)) continue;
      // What is only said to a room is read by nobody on the page, and of a table to choose from one reads a row.
      const children = page.root.children.filter(
        (block) => block.type !== 'notitie' && !(block.type === 'tabel' && block.attributes.kies !== undefined),
      );
      const words = countWords(readableText(corpus, { ...page.root, children }));
      const start = page.place(['titel']);
      if (words > MOST)
        yield at(
          page.file,
          start,
          `Deze pagina telt ${words} woorden.`,
          `Maak er hooguit ${MOST} van, of splits haar.`,
        );
      if (words < LEAST && !SHORT.includes(page.matter.soort))
        yield at(
          page.file,
          start,
          `Deze pagina telt maar ${words} woorden.`,
          `Vertel meer (minstens ${LEAST} woorden), of voeg haar bij een andere.`,
        );
    }
  },
);
