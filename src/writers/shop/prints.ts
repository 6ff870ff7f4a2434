import { pagesOfBundle } from '../../corpus/bundles.ts';
import type { Corpus, Page } from '../../corpus/corpus.ts';
import { type Print, printsOf } from '../../corpus/prints.ts';
import { writeCards, writeCutCards } from '../typst/cards.ts';
import type { TypstDocument } from '../typst/document.ts';
import { writeFolder } from '../typst/folder.ts';
import { writePoster } from '../typst/poster.ts';
import { writeRoleCards } from '../typst/role-cards.ts';

/** What one orders at a print shop. */
export interface ShopPrint {
  /** Name of its file, without ending. */
  readonly name: string;
  readonly document: TypstDocument;
  /** The texts it is made of, to look for the cause when Typst refuses it. */
  readonly pages: readonly Page[];
  /** A poster has one side; all else is printed on both, and has whole sheets. */
  readonly sides: 'one' | 'both';
}

/** What is printed on both sides of sheets that are folded or cut has a multiple of so many pages. */
const WHOLE_SHEETS = 4;

function ofPrint(corpus: Corpus, print: Print, site: URL | undefined): ShopPrint | undefined {
  const name = print.path.replace(/^.*\//, '').replace(/-snijvel$/, '');
  switch (print.kind) {
    case 'folder':
      return { name, document: writeFolder(corpus, print, site), pages: [], sides: 'both' };
    case 'cut': {
      const document = writeCutCards(corpus, print.bundle, site, 'cards');
      return { name, document, pages: pagesOfBundle(corpus, print.bundle), sides: 'both' };
    }
    case 'bundle': {
      if (print.bundle.vorm !== 'kaarten') return undefined;
      const document = writeCards(corpus, print.bundle, site, WHOLE_SHEETS);
      return { name: `${name}-a4`, document, pages: pagesOfBundle(corpus, print.bundle), sides: 'both' };
    }
    case 'roles':
      return { name, document: writeRoleCards(corpus, print, site, 'cards'), pages: [], sides: 'both' };
    case 'poster':
      return { name, document: writePoster(corpus, print.poster, site), pages: [], sides: 'one' };
    default:
      return undefined;
  }
}

/** What cannot be pressed needs no colour that says so. */
function withoutLinks(corpus: Corpus): Corpus {
  const { palettes } = corpus.look;
  const print = { ...palettes.print, action: palettes.print.ink };
  return { ...corpus, look: { ...corpus.look, palettes: { ...palettes, print } } };
}

/**
 * What of the kit one orders at a print shop: the folder, cards of A6 (each a page, its back after it), posters.
 * @param site the address of the site
 */
export function shopPrintsOf(corpus: Corpus, site: URL | undefined): readonly ShopPrint[] {
  const plain = withoutLinks(corpus);
  return printsOf(corpus).flatMap((print) => ofPrint(plain, print, site) ?? []);
}
