import type { Bundle, Corpus, Deck, Page } from '../../src/corpus/corpus.ts';
import { accentOf, rowLength } from '../../src/corpus/families.ts';
import { audiencesOf } from '../../src/corpus/who.ts';
import { childrenOf, walk } from '../../src/document/text.ts';
import type { Root } from '../../src/document/tree.ts';
import { guide } from '../../src/guide.ts';
import { takeSlides, takingsOf } from '../../src/meeting/takings.ts';
import { fillOf } from '../../src/slides/fit.ts';
import { plainSlide } from '../../src/slides/plain-slide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { cssPalette } from '../../src/theme/css.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { writeAlone } from '../../src/writers/deck/alone.ts';
import { writeDialogs } from '../../src/writers/deck/dialogs.ts';
import { writeSections } from '../../src/writers/deck/section.ts';
import { makeWordDocument } from '../../src/writers/docx/document.ts';
import { writeParticipants } from '../../src/writers/handout/participants.ts';
import { writePresenter } from '../../src/writers/handout/presenter.ts';
import { writeMarkdown } from '../../src/writers/markdown/markdown.ts';
import { writeOg } from '../../src/writers/og/og.ts';
import { toPresentation } from '../../src/writers/pptx/content.ts';
import { writePptx } from '../../src/writers/pptx/package.ts';
import { searchRecords } from '../../src/writers/search/records.ts';
import { writeLists } from '../../src/writers/search/write-lists.ts';
import { writeBook } from '../../src/writers/typst/bundle.ts';
import { writeCards, writeCutCards } from '../../src/writers/typst/cards.ts';
import type { TypstDocument } from '../../src/writers/typst/document.ts';
import { writeForm } from '../../src/writers/typst/form.ts';
import { writeOnePage } from '../../src/writers/typst/one-page.ts';
import { writePage } from '../../src/writers/typst/page.ts';

const SITE = new URL('https://voorbeeld.test');

/** A bundle of pages, as a file of `content/bundels/` would make it. */
export function bundleOf(
  pages: readonly Page[],
  vorm: Bundle['vorm'] = 'boek',
  publiek = [...audiencesOf(guide().corpus)],
): Bundle {
  return {
    id: 'proef',
    file: 'content/bundels/proef.yaml',
    place: () => ({ line: 1, column: 1 }),
    titel: 'Alles wat past',
    beschrijving: 'Een bundel van alles wat door de controle komt, om te zien of het ook te maken is.',
    publiek,
    paginas: pages.map(({ id }) => id),
    vorm,
    drukwerk: undefined,
    volgorde: 1,
    doel: 'nalezen',
    versie: '1.0',
    herzien: '2026-11-22',
  };
}

/** What stands in what: texts with the same pairs ask the same of a writer. */
export function pairsOf(root: Root): string[] {
  return [...walk(root)].flatMap((node) => childrenOf(node).map((child) => `${node.type}>${child.type}`));
}

/** Everything of a page that needs no compiler and little time. */
export function writePageTexts(corpus: Corpus, page: Page): void {
  writeMarkdown(corpus, page, SITE);
  writeLists(corpus, searchRecords(corpus));
  takeToMeeting(corpus, page);
}

/** A page as a Word file that is not packed yet. */
export function writeWordText(corpus: Corpus, page: Page): void {
  makeWordDocument({ corpus, site: SITE, draw: (svg) => ({ svg, png: new Uint8Array() }) }, page);
}

/** What a page brings to a meeting made to measure. */
function takeToMeeting(corpus: Corpus, page: Page): void {
  for (const slide of takeSlides(corpus, 'leidinggevende', takingsOf(corpus, page, 'leidinggevende')).flat())
    if (fillOf(corpus, slide).every(({ used, room }) => used <= room))
      plainSlide(corpus, { ...slide, minutes: 0, versions: [] }, new Map(), cssPalette);
}

/** The picture of a page for who shares it. */
export function drawShared(corpus: Corpus, page: Page): void {
  const { titel: title, beschrijving: description, nummer: digit } = page.matter;
  const number = { digit, count: rowLength(corpus, page) };
  writeOg({
    title,
    description,
    part: 'Handreiking',
    site: 'Blijven werken',
    accent: accentOf(corpus.publication, page.id),
    number,
  });
}

/** What is printed of one page alone. */
export function documentsOf(corpus: Corpus, page: Page): TypstDocument[] {
  return [
    writePage(corpus, page, SITE),
    writeForm(corpus, page, SITE, { fields: [] }),
    writeOnePage(corpus, page, SITE),
  ];
}

/** What many pages are printed in together: one look of the compiler at all of them. */
type Together = (corpus: Corpus, pages: readonly Page[]) => TypstDocument;

/** A book for everybody. */
export const bookOf: Together = (corpus, pages) => writeBook(corpus, bundleOf(pages), SITE, 'a5');

/** A book for one audience, and cards in both their forms. */
export const COLLECTIONS: readonly Together[] = [
  (corpus, pages) => writeBook(corpus, bundleOf(pages, 'boek', ['leidinggevende']), SITE),
  (corpus, pages) => writeCards(corpus, bundleOf(pages, 'kaarten'), SITE),
  (corpus, pages) => writeCutCards(corpus, bundleOf(pages, 'kaarten'), SITE),
];

/** A page on one side of paper. */
export const onePageOf = (corpus: Corpus, page: Page): TypstDocument => writeOnePage(corpus, page, SITE);

/** Everything of a deck that needs no compiler. */
export function writeDeckTexts(corpus: Corpus, deck: Deck, packed: boolean): void {
  const slides = slidesShown(corpus, deck);
  const context = { corpus, palette: palettes.light, narrow: true, link: (id: string) => `/${id}/`, sink: 2 };
  writeSections(slides, 'everything', context);
  writeSections(slides, 'notes', { ...context, link: undefined });
  writeDialogs(slides);
  writeAlone(deck, slides, { ...context, link: undefined }, { script: '', style: '' });
  const presentation = toPresentation(corpus, deck, (svg) => ({ svg, png: new Uint8Array() }));
  if (packed) writePptx(presentation);
}

/** What is handed out with a deck. */
export function handoutsOf(corpus: Corpus, deck: Deck): TypstDocument[] {
  const handout = { corpus, deck, slides: slidesShown(corpus, deck), site: SITE };
  return [writeParticipants(handout), writePresenter(handout)];
}
