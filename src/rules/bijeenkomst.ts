import { didYouMean } from '../document/suggest.ts';
import { deckAddress, hasMeeting, NEEDED_DECKS, NEEDED_PAGES, NEEDED_PARTS } from '../meeting/needs.ts';
import { isTaking, makeNeem, takePart } from '../slides/page-parts.ts';
import { pageExists } from './known.ts';
import { at, rule } from './rule.ts';

const TOP = { line: 1, column: 1 };

/** All that a meeting made to measure is put together of, is there. */
export const bijeenkomst = rule(
  'bijeenkomst',
  'Waar de bijeenkomst op maat uit put, is er: presentaties, pagina’s en wat ze ervan neemt.',
  function* (corpus) {
    if (!hasMeeting(corpus)) return;
    for (const id of NEEDED_DECKS)
      if (!corpus.filesById.has(deckAddress(id)))
        yield at(
          `slides/${id}.mdx`,
          TOP,
          'Deze presentatie is er niet, en de bijeenkomst op maat begint of eindigt ermee.',
          `${didYouMean(id, corpus.decks.keys(), (one) => `"${one}"`)} Of pas src/meeting/rooms.ts aan.`,
        );
    for (const id of NEEDED_PAGES)
      if (!pageExists(corpus, id))
        yield at(
          `content/${id}.mdx`,
          TOP,
          `De pagina "${id}" is er niet, en de bijeenkomst op maat put eruit.`,
          `${didYouMean(id, corpus.pages.keys(), (one) => `"${one}"`)} Of pas src/meeting/rooms.ts aan.`,
        );
    for (const { audience, taken } of NEEDED_PARTS) {
      const page = corpus.pages.get(taken.uit);
      // What could not be read is told where it stands; the part may be there once it can.
      if (page === undefined || corpus.problems.some(({ file }) => file === page.file)) continue;
      const found = takePart(corpus, makeNeem({ ...taken, minuten: 1 }, page.root.position), [audience]);
      if (!isTaking(found))
        yield at(
          page.file,
          page.place(['titel']),
          `De bijeenkomst op maat neemt van deze pagina ${taken.wat} voor ${audience}, en dat staat er niet.`,
          'Zet het terug, of pas src/meeting/rooms.ts aan.',
        );
    }
  },
);
