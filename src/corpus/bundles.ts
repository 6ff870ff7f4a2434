import { type Bundle, type Corpus, type Page, pageById } from './corpus.ts';
import { isBelow } from './publications.ts';

/**
 * The pages of a bundle in the order it names them, each once; an id that ends in `/*` stands for all pages
 * below it, in reading order.
 * @throws when a page does not exist, which the check rules out
 */
export function pagesOfBundle(corpus: Corpus, bundle: Bundle): Page[] {
  const named = bundle.paginas.flatMap((written) => {
    if (!written.endsWith('/*')) return [pageById(corpus, written)];
    const root = written.slice(0, -2);
    return [...corpus.pages.values()].filter((page) => page.id !== root && isBelow(page.id, root));
  });
  return [...new Set(named)];
}
