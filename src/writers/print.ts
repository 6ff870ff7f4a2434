import { pagesOfBundle } from '../corpus/bundles.ts';
import type { Bundle, Corpus, Page } from '../corpus/corpus.ts';
import { makerOf } from '../corpus/house.ts';
import type { Print } from '../corpus/prints.ts';
import { quireName, print as words } from '../strings/print.ts';
import { leavesOfQuires } from './booklet.ts';
import { type About, imposeBooklet, type Leaf } from './pdf/booklet.ts';
import { makeFillable } from './pdf/fillable.ts';
import type { Face } from './pdf/font.ts';
import { titleOf, writeBook } from './typst/bundle.ts';
import { writeCutCards } from './typst/cards.ts';
import { writeQuireCovers } from './typst/cover-pages.ts';
import type { Compile, Compiled, TypstDocument } from './typst/document.ts';
import type { FormField } from './typst/fields.ts';
import { writeFolder } from './typst/folder.ts';
import { writeForm } from './typst/form.ts';
import { writeOnePage } from './typst/one-page.ts';
import { writeOwnSheet } from './typst/own-sheet.ts';
import { writePage } from './typst/page.ts';
import { makeBundlePdf, makePagePdf, makePdf } from './typst/pdf.ts';
import { writePoster } from './typst/poster.ts';
import { writeRoleCards } from './typst/role-cards.ts';

/** What a PDF is made with. */
export interface Press {
  readonly corpus: Corpus;
  /** The address of the site, for links and codes that leave the paper. */
  readonly site: URL | undefined;
  readonly compile: Compile;
  /** The typeface in which a form is filled in. */
  readonly face: Face;
  /** Gives what `make` makes of the inputs, and need not make it twice; left out, everything is made each time. */
  readonly keep?: Keep;
}

/** Inputs and code alone decide what `make` gives. */
type Keep = (
  kind: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array<ArrayBuffer>>,
) => Promise<Uint8Array<ArrayBuffer>>;

const always: Keep = (_kind, _inputs, make) => make();

/** A document under a title of its own: two files of a folder are told apart by it. */
const toFillIn = (document: TypstDocument): TypstDocument => ({
  ...document,
  title: `${document.title} ${words.toFillIn}`,
});

/** A booklet before it is laid on sheets: the same for all its quires, so it is made once for a corpus. */
interface Booklet {
  readonly book: Uint8Array;
  readonly covers: Uint8Array;
  readonly leaves: readonly (readonly Leaf[])[];
}
const booklets = new WeakMap<Bundle, Promise<Booklet>>();

function makeBooklet({ corpus, site, compile }: Pick<Press, 'corpus' | 'site' | 'compile'>, bundle: Bundle) {
  const written = async (): Promise<Booklet> => {
    const about = { corpus, pages: pagesOfBundle(corpus, bundle), site };
    const [{ pdf: book }, { pdf: covers }] = await Promise.all([
      makePdf(compile, writeBook(corpus, bundle, site, 'a5'), about),
      makePdf(compile, writeQuireCovers(corpus, bundle, site), about),
    ]);
    return { book, covers, leaves: await leavesOfQuires(corpus, bundle, book, covers) };
  };
  const booklet = booklets.get(bundle) ?? written();
  booklets.set(bundle, booklet);
  return booklet;
}

async function make({ corpus, site, compile, face, keep = always }: Press, print: Print): Promise<Compiled> {
  const of = (pages: readonly Page[], document: TypstDocument) => makePdf(compile, document, { corpus, pages, site });
  const impose = async (files: readonly Uint8Array[], leaves: readonly Leaf[], about: About): Promise<Compiled> => {
    const inputs = [...files, JSON.stringify([leaves, about])];
    return { pdf: await keep('booklet', inputs, () => imposeBooklet(files, leaves, about)), pages: leaves.length };
  };
  switch (print.kind) {
    case 'page':
      return makePagePdf(compile, corpus, print.page, site);
    case 'explained':
      return of([print.page], writePage(corpus, print.page, site));
    case 'one-page':
      return of([print.page], writeOnePage(corpus, print.page, site));
    case 'fillable': {
      const fields: FormField[] = [];
      const { pdf, pages } = await of([print.page], toFillIn(writeForm(corpus, print.page, site, { fields })));
      const inputs = [pdf, JSON.stringify(fields), face.name, face.data];
      return { pdf: await keep('fillable', inputs, () => makeFillable(pdf, fields, face)), pages };
    }
    case 'bundle':
      return makeBundlePdf(compile, corpus, print.bundle, site);
    case 'booklet': {
      const { bundle, quire, quires } = print;
      const { book, covers, leaves } = await makeBooklet({ corpus, site, compile }, bundle);
      const which = quires === 1 ? '' : `, ${quireName(quire, quires).toLowerCase()}`;
      return impose([book, covers], leaves[quire - 1] ?? [], {
        title: `${titleOf(bundle)}. ${words.booklet}${which}`,
        about: bundle.beschrijving,
        author: makerOf(corpus),
        date: bundle.herzien,
      });
    }
    case 'cut':
      return of(pagesOfBundle(corpus, print.bundle), writeCutCards(corpus, print.bundle, site));
    case 'folder':
      return of([], writeFolder(corpus, print, site));
    case 'folder-booklet': {
      const { pdf, pages } = await of([], writeFolder(corpus, print, site));
      const leaves = Array.from({ length: pages }, (_, page) => [0, page] as const);
      return impose([pdf], leaves, {
        title: `${print.title}. ${words.booklet}`,
        about: print.folder.tekst,
        author: makerOf(corpus),
        date: print.date,
      });
    }
    case 'sheet':
      return of([], writeOwnSheet(corpus, print, site));
    case 'roles':
      return of([], writeRoleCards(corpus, print, site));
    case 'poster':
      return of([], writePoster(corpus, print.poster, site));
  }
}

const made = new WeakMap<Corpus, Map<string, Promise<Compiled>>>();

/**
 * One PDF of the kit, made once for a corpus: its own address serves it, and the overview tells its size.
 * A booklet counts its pages of A5, white ones too: four for each of its sheets.
 * @throws Error that names file, line and column when Typst refuses a text
 */
export function makePrint(press: Press, print: Print): Promise<Compiled> {
  const known = made.get(press.corpus) ?? new Map<string, Promise<Compiled>>();
  made.set(press.corpus, known);
  const ready = known.get(print.path) ?? make(press, print);
  known.set(print.path, ready);
  return ready;
}
