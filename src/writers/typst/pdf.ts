import { pagesOfBundle } from '../../corpus/bundles.ts';
import type { Bundle, Corpus, Page } from '../../corpus/corpus.ts';
import { compile, type TypstDocument, TypstError } from '../../platform/typst-compiler.ts';
import { findCulprit } from './blame.ts';
import { writeBook } from './bundle.ts';
import { writeCards } from './cards.ts';
import { writePage } from './page.ts';

/** What Typst says of a document. */
function findingsOf(document: TypstDocument): readonly string[] {
  try {
    compile(document);
    return [];
  } catch (error) {
    if (error instanceof TypstError) return error.findings;
    throw error;
  }
}

function make(document: TypstDocument, corpus: Corpus, pages: readonly Page[], site: URL): Uint8Array<ArrayBuffer> {
  try {
    return compile(document);
  } catch (error) {
    if (!(error instanceof TypstError)) throw error;
    const culprit = findCulprit(pages, { corpus, site }, findingsOf);
    const where = culprit
      ? `${culprit.file}:${culprit.line}:${culprit.column}`
      : pages.map(({ file }) => file).join(', ');
    const what = (culprit?.findings ?? error.findings).join('; ');
    throw new Error(
      `${where}: van deze tekst is geen PDF te maken. Typst zegt: ${what}. Verander de tekst op die plek.`,
      {
        cause: error,
      },
    );
  }
}

/**
 * One page as PDF: A4, tagged, with all its audiences.
 * @throws Error that names file, line and column when Typst refuses the text
 */
export function makePagePdf(corpus: Corpus, page: Page, site: URL): Uint8Array<ArrayBuffer> {
  return make(writePage(corpus, page, site), corpus, [page], site);
}

/**
 * A bundle as PDF: a book, or cards.
 * @throws Error that names file, line and column when Typst refuses a text
 */
export function makeBundlePdf(corpus: Corpus, bundle: Bundle, site: URL): Uint8Array<ArrayBuffer> {
  const write = bundle.vorm === 'kaarten' ? writeCards : writeBook;
  return make(write(corpus, bundle, site), corpus, pagesOfBundle(corpus, bundle), site);
}
