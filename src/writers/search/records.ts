import type { Corpus, Page } from '../../corpus/corpus.ts';
import { deckHref, slideHref } from '../../corpus/deck-links.ts';
import { pageHref, termHref } from '../../corpus/links.ts';
import { bundlePrint, pagePrint, printHref } from '../../corpus/prints.ts';
import { partOf } from '../../corpus/publications.ts';
import { audiencesOf } from '../../corpus/who.ts';
import type { SearchKind } from '../../search/kinds.ts';
import { wordsOf } from '../../slides/plain.ts';
import type { Slide } from '../../slides/slide.ts';
import { slidesOf } from '../../slides/slides.ts';
import { textOf } from '../../slides/text.ts';
import { searchPlaces } from '../../strings/search-places.ts';
import type { SearchRecord, SearchSection } from './record.ts';
import { sectionsOf } from './sections.ts';

function kindOf({ matter }: Page): SearchKind {
  return matter.soort === 'casus' || matter.soort === 'formulier' ? matter.soort : 'tekst';
}

/** The sections of a page, each with how people ask for it; what they ask of the page as a whole goes with its opening. */
function withAsked({ wording }: Corpus, id: string, sections: readonly SearchSection[]): SearchSection[] {
  return sections.map((section) => {
    const place = section.anchor === undefined ? id : `${id}#${section.anchor}`;
    return { ...section, asked: wording.gevraagd[place] ?? [] };
  });
}

function ofPage(corpus: Corpus, page: Page): SearchRecord {
  const { matter, id } = page;
  return {
    href: pageHref(id),
    kind: kindOf(page),
    audiences: matter.publiek,
    title: matter.titel,
    part: partOf(corpus.publication, id).titel,
    description: matter.beschrijving,
    keywords: [
      ...(matter.kort === undefined ? [] : [matter.kort]),
      ...(matter.nummer === undefined ? [] : [`${matter.soort} ${matter.nummer}`]),
      ...matter.zoekwoorden,
    ],
    sections: withAsked(corpus, id, sectionsOf(corpus, page.root, id === corpus.wording.nood?.pagina)),
    pdf: printHref(pagePrint(page)),
  };
}

/** What stands on a slide, line by line; the numbers to call are found where they belong. */
function linesOf(corpus: Corpus, slide: Slide): string[] {
  const { paragraphs, numbers, table } = textOf(corpus, slide);
  return [
    ...(table?.rows.flat() ?? []),
    ...numbers.map(({ value, caption }) => `${value} ${caption}`),
    ...paragraphs.filter(({ help }) => help !== true).map(wordsOf),
  ]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A deck, with each slide a section by its title and what only it says; the texts it borrows are found by their pages. */
function ofDecks(corpus: Corpus): SearchRecord[] {
  return [...corpus.decks.values()].map((deck) => {
    const { titel, voor, publiek, beschrijving, zoekwoorden } = deck.matter;
    const slides = slidesOf(corpus, deck).map((slide): SearchSection => {
      const own = slide.page === undefined ? linesOf(corpus, slide) : [];
      const [, anchor] = slideHref(deck.id, slide.slug).split('#');
      return { anchor, heading: slide.title, passages: own.map((text) => ({ text })), hidden: [] };
    });
    return {
      href: deckHref(deck.id),
      kind: 'dia',
      audiences: publiek,
      title: titel,
      part: 'Presentatie',
      description: beschrijving,
      keywords: ['presentatie', 'powerpoint', ...zoekwoorden],
      sections: [{ anchor: undefined, heading: '', passages: [{ text: `Voor ${voor}.` }], hidden: [] }, ...slides],
    };
  });
}

function ofBundles(corpus: Corpus): SearchRecord[] {
  return [...corpus.bundles.values()].map((bundle) => ({
    href: printHref(bundlePrint(bundle)),
    kind: 'pdf',
    audiences: bundle.publiek,
    title: `${bundle.titel}: ${bundle.ondertitel ?? ''}`.replace(/: $/, ''),
    part: 'Afdrukken',
    description: bundle.beschrijving,
    keywords: ['pdf', 'afdrukken', bundle.doel],
    sections: [],
  }));
}

function ofTerms(corpus: Corpus): SearchRecord[] {
  return [...corpus.terms.values()].map((term) => ({
    href: termHref(corpus, term.id),
    kind: 'begrip',
    audiences: audiencesOf(corpus),
    title: term.term,
    part: 'Begrippen',
    description: term.uitleg,
    keywords: term.ook,
    sections: [],
    ...(term.zie !== undefined && { see: pageHref(term.zie) }),
  }));
}

/** Pages that are no text of `content/`. */
function ofPlaces(corpus: Corpus): SearchRecord[] {
  const { presenteren, opmaat, afdrukken } = searchPlaces;
  const { plekken } = corpus.wording;
  const places = [
    { ...presenteren, keywords: [...presenteren.keywords, ...plekken.presenteren] },
    ...(corpus.publication.bijeenkomst === undefined
      ? []
      : [{ ...opmaat, keywords: [...opmaat.keywords, ...plekken.opmaat] }]),
    { ...afdrukken, keywords: [...afdrukken.keywords, ...plekken.afdrukken] },
  ];
  return places.map((place) => ({ ...place, audiences: audiencesOf(corpus), sections: [] }));
}

/** Everything that can be found, in the order of the site. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  return [
    ...[...corpus.pages.values()].map((page) => ofPage(corpus, page)),
    ...ofPlaces(corpus),
    ...ofDecks(corpus),
    ...ofBundles(corpus),
    ...ofTerms(corpus),
  ];
}
