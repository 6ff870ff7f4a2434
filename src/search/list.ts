import { fileOfText, PRINTS, within } from '../addresses.ts';

/** A record as it travels: all by which it is found as one coded string, but for what its passages say. */
export interface ListedRecord {
  /** As `shortHref` makes it. */
  readonly href: string;
  /** Number of its kind in `SEARCH_KINDS`; absent for the first, which most have. */
  readonly kind?: number;
  /** The audiences, one bit each, in the order of `audiences`; absent where it is for all. */
  readonly for?: number | undefined;
  /** Number of its part in `parts`; absent where it is that of the record before. */
  readonly part?: number;
  readonly text: string;
  /** Anchors of its headings that do not follow from the heading: number of the heading → anchor. */
  readonly anchors?: Readonly<Record<number, string>>;
  /** Number of the record to look at for more, counted over all lists. */
  readonly see?: number;
  /** Its print; true where that follows from its address, as it does for every page. */
  readonly pdf?: string | true;
}

/** Whom to call, and what to look at when a question names danger. */
export interface Urgent {
  readonly lines: readonly {
    readonly when: string;
    readonly who: string;
    readonly phone?: string;
    readonly url?: string;
  }[];
  readonly see: string;
  readonly title: string;
  /** The first is the one by which texts call it. */
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  /** Phrases that must end the question. */
  readonly closing: readonly string[];
}

/** A subject that is not treated here, and whom to ask. */
export interface Elsewhere {
  readonly topic: string;
  readonly who: string;
  readonly names: readonly string[];
}

/** The texts of the records of one list, a coded string for each section: what excerpts are cut from, and nothing else. */
export type SearchTexts = readonly (readonly string[])[];

/** All that answers are found by, in one file; what would be too much for one stands in some. */
export interface SearchList {
  /** How many lists there are. */
  readonly lists: number;
  /** Its words that no list before it has: they are numbered on from there. */
  readonly common: string;
  readonly rest: string;
  readonly audiences: readonly string[];
  readonly parts: readonly string[];
  readonly records: readonly ListedRecord[];
  /**
   * Where the passages have a word: for each stem, in the order of the first word that has it, the sections as how far
   * each is from the one before, and a 0.
   */
  readonly places: string;
  /** Groups of words for the same thing. */
  readonly same: readonly (readonly string[])[];
  /** Words that almost every text has. */
  readonly weak: readonly string[];
  readonly urgent?: Urgent;
  readonly elsewhere: readonly Elsewhere[];
}

/** The name of a file of search, without its ending: the lists and their texts are numbered. */
export const searchFile = (what: 'lijst' | 'teksten', number: number): string =>
  `zoek${what}${number === 0 ? '' : `-${number + 1}`}`;

/** The print that most records have: that of their page. */
export const plainPdf = (href: string, title: string): string =>
  `${PRINTS}${fileOfText(within(href).replace(/^\/|\/$/g, ''), title)}.pdf`;

/** The anchor that most headings have: their words with hyphens. */
export const plainAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

const OPEN = /#(.*\/)?$/;

/** The address of a part of a page, without its end where that follows from the title, as it does for most. */
export function shortHref(href: string, title: string): string {
  const end = plainAnchor(title);
  const begin = href.slice(0, -end.length);
  return end !== '' && begin + end === href && OPEN.test(begin) ? begin : href;
}

/** The address that `shortHref` made shorter. */
export const wholeHref = (href: string, title: string): string => (OPEN.test(href) ? href + plainAnchor(title) : href);
