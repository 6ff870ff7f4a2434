import { pagesOfBundle } from '../../corpus/bundles.ts';
import type { Bundle, Corpus } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { blocksFor } from '../../slides/page-parts.ts';
import { print } from '../../strings/print.ts';
import { cardSizes } from '../../theme/paper-sizes.ts';
import { printedOnWeb } from './addresses.ts';
import { editionOf, titleOf } from './bundle.ts';
import { type Chapter, contextFor, gather } from './context.ts';
import type { TypstDocument } from './document.ts';
import { call, show } from './escape.ts';
import { writeNode } from './handlers.ts';
import { writeOpening } from './opening.ts';

/** The pages of a bundle as its audience reads them, each with its Kern and questions alone. */
function chaptersOf(corpus: Corpus, bundle: Bundle): Chapter[] {
  return pagesOfBundle(corpus, bundle).map((page) => {
    const children = blocksFor(page.root, bundle.publiek).filter(
      (block) => block.type === 'kern' || block.type === 'vragen',
    );
    return { page, root: { ...page.root, children } };
  });
}

/**
 * A bundle as cards: for each page its numeral, title, Kern and questions, on one side.
 * @param site the address of the site
 */
export function writeCards(corpus: Corpus, bundle: Bundle, site: URL | undefined): TypstDocument {
  const gathered = gather();
  const chapters = chaptersOf(corpus, bundle);
  const cards = chapters.flatMap((chapter) => {
    const context = contextFor({ corpus, site, chapters, page: chapter.page, deeper: 0, brief: true, gathered });
    const address = printedOnWeb(pageHref(chapter.page.id), site);
    return [
      call('card-address', { address }),
      writeOpening(chapter, context),
      writeNode(chapter.root, context),
      '#pagebreak(weak: true)',
    ];
  });
  const running = { site: corpus.publication.naam, title: bundle.titel, edition: editionOf(bundle) };
  const source = [show('cards', running), ...cards].join('\n\n');
  return { title: titleOf(bundle), date: bundle.herzien, source, files: gathered.files };
}

/** How many cards of A6 go on a sheet of A4. */
const ON_A_SHEET = 4;

/**
 * The same cards as A6, four to a sheet of A4 with marks to cut: only what one needs to read, without lines to write.
 * What is left of the last sheet becomes cards for questions of one's own.
 * @param site the address of the site
 */
export function writeCutCards(corpus: Corpus, bundle: Bundle, site: URL | undefined): TypstDocument {
  const gathered = gather({ sizes: cardSizes });
  const chapters = chaptersOf(corpus, bundle);
  const cards = chapters.map((chapter) => {
    const context = contextFor({ corpus, site, chapters, page: chapter.page, deeper: 0, brief: true, gathered });
    const address = printedOnWeb(pageHref(chapter.page.id), site);
    return `${writeOpening(chapter, context)}\n\n${writeNode(chapter.root, context)}\n\n${call('card-foot', { address, edition: `${print.edition} ${bundle.versie}` })}`;
  });
  while (cards.length % ON_A_SHEET > 0) cards.push(call('card-to-write', { title: print.ownQuestions }));
  const sheets = Array.from({ length: cards.length / ON_A_SHEET }, (_, i) =>
    call('sheet-of-cards', {}, ...cards.slice(i * ON_A_SHEET, (i + 1) * ON_A_SHEET)),
  );
  const asked = '#let vragen = small-questions\n#let kern = small-kern\n#let opening = small-opening';
  const source = [show('cut-sheets', {}), asked, ...sheets].join('\n\n');
  return { title: `${titleOf(bundle)}. ${print.toCut}`, date: bundle.herzien, source, files: gathered.files };
}
