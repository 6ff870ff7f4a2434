import { pagesOfBundle } from '../../corpus/bundles.ts';
import type { Bundle, Corpus, Page } from '../../corpus/corpus.ts';
import { signOf } from '../../corpus/house.ts';
import { findCulprit } from './blame.ts';
import { writeBook } from './bundle.ts';
import { writeCards } from './cards.ts';
import type { Compile, Compiled, TypstDocument } from './document.ts';
import { writeForm } from './form.ts';
import { writePage } from './page.ts';

/**
 * A document as PDF.
 * @param pages the texts it is made of, to look for the cause when Typst refuses it
 * @throws Error that names file, line and column when Typst refuses a text
 */
export async function makePdf(
  compile: Compile,
  document: TypstDocument,
  { corpus, pages, site }: { readonly corpus: Corpus; readonly pages: readonly Page[]; readonly site: URL | undefined },
): Promise<Compiled> {
  const outcome = await compile({ ...document, ...signOf(corpus) });
  if ('pdf' in outcome) return outcome;
  const found = await findCulprit(pages, { corpus, site }, compile);
  const where = found ? `${found.file}:${found.line}:${found.column}` : pages.map(({ file }) => file).join(', ');
  const what = (found?.findings ?? outcome.findings).join('; ');
  throw new Error(`${where}: van deze tekst is geen PDF te maken. Typst zegt: ${what}. Verander de tekst op die plek.`);
}

/**
 * One page as PDF: A4, tagged, with all its audiences. Of a form it is the sheet to write on.
 * @param site the address of the site, for links that leave the paper
 * @throws Error that names file, line and column when Typst refuses the text
 */
export function makePagePdf(compile: Compile, corpus: Corpus, page: Page, site: URL | undefined): Promise<Compiled> {
  const write = page.matter.soort === 'formulier' ? writeForm : writePage;
  return makePdf(compile, write(corpus, page, site), { corpus, pages: [page], site });
}

/**
 * A bundle as PDF: a book, or cards.
 * @param site the address of the site, for links that leave the paper
 * @throws Error that names file, line and column when Typst refuses a text
 */
export function makeBundlePdf(
  compile: Compile,
  corpus: Corpus,
  bundle: Bundle,
  site: URL | undefined,
): Promise<Compiled> {
  const write = bundle.vorm === 'kaarten' ? writeCards : writeBook;
  return makePdf(compile, write(corpus, bundle, site), { corpus, pages: pagesOfBundle(corpus, bundle), site });
}
