import { pagesOfBundle } from '../../corpus/bundles.ts';
import type { Bundle, Corpus } from '../../corpus/corpus.ts';
import { pageHref } from '../../corpus/links.ts';
import { nl } from '../../strings/nl.ts';
import { printedAddress } from './addresses.ts';
import { titleOf } from './bundle.ts';
import { contextFor, gather } from './context.ts';
import type { TypstDocument } from './document.ts';
import { call, show } from './escape.ts';
import { writeNode } from './handlers.ts';
import { writeOpening } from './opening.ts';

/**
 * A bundle as cards: for each page its numeral, title, Kern and questions, on one side.
 * @param site the address of the site
 */
export function writeCards(corpus: Corpus, bundle: Bundle, site: URL): TypstDocument {
  const gathered = gather();
  const chapters = pagesOfBundle(corpus, bundle).map((page) => {
    const children = page.root.children.filter((block) => block.type === 'kern' || block.type === 'vragen');
    return { page, root: { ...page.root, children } };
  });
  const cards = chapters.flatMap((chapter) => {
    const context = contextFor({ corpus, site, chapters, page: chapter.page, deeper: 0, brief: true, gathered });
    const address = printedAddress(new URL(pageHref(chapter.page.id), site).href);
    return [
      call('card-address', { address }),
      writeOpening(chapter, context),
      writeNode(chapter.root, context),
      '#pagebreak(weak: true)',
    ];
  });
  const source = [show('cards', { site: nl.site, title: bundle.titel }), ...cards].join('\n\n');
  return { title: titleOf(bundle), date: bundle.herzien, source, files: gathered.files };
}
