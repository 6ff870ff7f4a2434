import { fileName, fileOfText, PRINTS } from '../addresses.ts';
import type { BundleEntry } from '../schemas/bundle.ts';
import type { Folder, RoleCards, SheetEntry } from '../schemas/paper.ts';
import { type Bundle, type Corpus, type Page, type Publication, pageById } from './corpus.ts';

/** One figure on a wall, and the page it belongs to. */
export interface Poster {
  readonly name: string;
  readonly figure: string;
  readonly page: Page;
}

/** What one does with paper. */
export type Purpose = BundleEntry['doel'];

/** What there is of a page: all of it, its essence on one side; of a form also the sheet to fill in on a screen, and how to use it. */
type PageKind = 'page' | 'one-page' | 'fillable' | 'explained';

/** One PDF: where it stands, and what it is made of. */
export type Print = {
  /** Address below `/afdrukken/`, without ".pdf". */
  readonly path: string;
  readonly title: string;
  /** Date of the last review. */
  readonly date: string;
} & (
  | { readonly kind: PageKind; readonly page: Page }
  | { readonly kind: 'bundle' | 'cut'; readonly bundle: Bundle }
  | {
      readonly kind: 'booklet';
      readonly bundle: Bundle;
      /** Which quire of how many, from 1. */
      readonly quire: number;
      readonly quires: number;
    }
  | { readonly kind: 'poster'; readonly poster: Poster }
  | { readonly kind: 'folder' | 'folder-booklet'; readonly folder: Folder; readonly version: string }
  | { readonly kind: 'roles'; readonly cards: RoleCards; readonly version: string }
  | { readonly kind: 'sheet'; readonly sheet: SheetEntry; readonly version: string }
);

/** A part of the kit as one chooses it: one text, in one or more forms. */
export interface Offer {
  readonly title: string;
  readonly about: string;
  readonly purpose: Purpose;
  /** The first is the one to show. */
  readonly prints: readonly Print[];
  /** The page that there is as a Word file too. */
  readonly word?: Page;
}

/** Whether there is a Word file of a page: what people fill in or make their own. */
export const hasWord = ({ publication }: Corpus, { id, matter }: Page): boolean =>
  matter.soort === 'formulier' || matter.soort === 'brief' || publication.word.includes(id);

function ofPage(kind: PageKind, page: Page): Print {
  const { titel, herzien } = page.matter;
  const ending = { page: '', 'one-page': '-een-bladzijde', fillable: '-invulbaar', explained: '-uitleg' }[kind];
  return { kind, page, path: `${fileOfText(page.id, titel)}${ending}`, title: titel, date: herzien };
}

/** A page on paper in full. */
export const pagePrint = (page: Page): Print => ofPage('page', page);
/** A page on one side of paper. */
export const onePagePrint = (page: Page): Print => ofPage('one-page', page);

/** The address of a PDF. */
export const printHref = ({ path }: Print): string => `${PRINTS}${path}.pdf`;

/** What a PDF is: the same in every version of the site, also where another title gives it another address. */
export function identityOf(print: Print): string {
  switch (print.kind) {
    case 'bundle':
    case 'cut':
      return `${print.kind}:${print.bundle.id}`;
    case 'booklet':
      return `${print.kind}:${print.bundle.id}:${print.quire}`;
    case 'poster':
      return `${print.kind}:${print.poster.name}`;
    case 'sheet':
      return `${print.kind}:${print.sheet.naam}`;
    case 'folder':
    case 'folder-booklet':
    case 'roles':
      return print.kind;
    case 'page':
    case 'one-page':
    case 'fillable':
    case 'explained':
      return `${print.kind}:${print.page.id}`;
  }
}

/** The address of a form as a PDF that one fills in. */
export const fillableHref = (page: Page): string => printHref(ofPage('fillable', page));

/** The place of a page as a Word file, below `/afdrukken/` and without ending. */
export const wordPath = ({ id, matter }: Page): string => fileOfText(id, matter.titel);
/** The address of a page as a Word file. */
export const wordHref = (page: Page): string => `${PRINTS}${wordPath(page)}.docx`;

/** A bundle as one reads it. */
export function bundlePrint(bundle: Bundle): Print {
  const { titel: title, ondertitel: more = '', herzien: date } = bundle;
  return { kind: 'bundle', bundle, path: `bundels/${fileName(`${title} ${more}`, bundle.id)}`, title, date };
}

function ofBundle(bundle: Bundle): readonly Print[] {
  const whole = bundlePrint(bundle);
  if (bundle.drukwerk === 'boekje') {
    const quires = 1 + (bundle.katernen?.length ?? 0);
    const booklets = Array.from({ length: quires }, (_, i): Print => {
      const which = quires === 1 ? '' : `-${i + 1}-van-${quires}`;
      return { ...whole, kind: 'booklet', bundle, quire: i + 1, quires, path: `${whole.path}-boekje${which}` };
    });
    return [whole, ...booklets];
  }
  if (bundle.drukwerk === 'snijvel') return [whole, { ...whole, kind: 'cut', bundle, path: `${whole.path}-snijvel` }];
  return [whole];
}

function offerBundle(bundle: Bundle): Offer {
  const { titel, ondertitel, beschrijving, doel } = bundle;
  const title = ondertitel === undefined ? titel : `${titel}. ${ondertitel}`;
  return { title, about: beschrijving, purpose: doel, prints: ofBundle(bundle) };
}

function offerForm(page: Page): Offer {
  const { titel, beschrijving } = page.matter;
  return {
    title: titel,
    about: beschrijving,
    purpose: 'invullen',
    prints: [pagePrint(page), ofPage('fillable', page), ofPage('explained', page)],
    word: page,
  };
}

function offerPoster(
  corpus: Corpus,
  { naam: name, figuur: figure, pagina, titel: title, tekst: about }: Publication['posters'][number],
): Offer {
  const page = pageById(corpus, pagina);
  const poster = { name, figure, page };
  const print: Print = { kind: 'poster', poster, path: fileName(title, name), title, date: page.matter.herzien };
  return { title, about, purpose: 'ophangen', prints: [print] };
}

/** What is written for paper alone: the folder, to read and to fold, and the sheets. */
function offersOfPaper({ publication }: Corpus): readonly Offer[] {
  const { papier } = publication;
  if (papier === undefined) return [];
  const { herzien: date, versie: version, folder, bladen, rollenkaarten: cards } = papier;
  const purpose = 'uitdelen';
  const sheets = bladen.map((sheet): Offer => {
    const { titel: title, tekst: about, naam } = sheet;
    return {
      title,
      about,
      purpose,
      prints: [{ kind: 'sheet', sheet, version, path: `bladen/${fileName(title, naam)}`, title, date }],
    };
  });
  if (cards !== undefined) {
    const { titel: title, tekst: about } = cards;
    const print: Print = {
      kind: 'roles',
      cards,
      version,
      path: `bladen/${fileName(title, 'rollenkaarten')}`,
      title,
      date,
    };
    sheets.push({ title, about, purpose, prints: [print] });
  }
  if (folder === undefined) return sheets;
  const { titel: title, tekst: about } = folder;
  const whole: Print = {
    kind: 'folder',
    folder,
    version,
    path: `bladen/${fileName(`folder ${title}`, 'folder')}`,
    title,
    date,
  };
  const prints: Print[] = [whole, { ...whole, kind: 'folder-booklet', path: `${whole.path}-boekje` }];
  return [{ title, about, purpose, prints }, ...sheets];
}

/** What the kit offers, each as one finds it under its purpose; the pages by themselves stand apart. */
export function offersOf(corpus: Corpus): readonly Offer[] {
  const pages = [...corpus.pages.values()];
  return [
    ...offersOfPaper(corpus),
    ...[...corpus.bundles.values()].map(offerBundle),
    ...pages.filter((page) => page.matter.soort === 'formulier').map(offerForm),
    ...corpus.publication.posters
      .filter(({ pagina }) => corpus.pages.has(pagina))
      .map((poster) => offerPoster(corpus, poster)),
  ];
}

/** Every PDF there is, each once. */
export function printsOf(corpus: Corpus): readonly Print[] {
  const ofPages = [...corpus.pages.values()].flatMap((page) => [pagePrint(page), onePagePrint(page)]);
  const offered = offersOf(corpus).flatMap(({ prints }) => prints);
  return [...ofPages, ...offered.filter(({ kind }) => kind !== 'page')];
}
