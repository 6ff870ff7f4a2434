import { fileOfText, PRINTS, slideAnchor, within } from '../addresses.ts';
import type { SearchKind } from './kinds.ts';

/** Where a word of a record stands: in what it is called or asked for by, or in what it says. */
export type Field = 'title' | 'description' | 'keyword' | 'heading' | 'asked' | 'passage';

/** A record as it travels: all by which it is found, but for what its passages say. */
export interface ListedRecord {
  /** What ends in # goes on with the plain anchor of its title. */
  readonly href: string;
  readonly kind: SearchKind;
  /** Its audiences; absent where it is for all. */
  readonly for?: readonly string[];
  readonly part: string;
  /** What it is called, as `namesOf` reads it: title, opening, keywords, and each section with a heading, a line each. */
  readonly text: string;
  /** By section, the anchors that do not follow from the heading. */
  readonly anchors?: Readonly<Record<number, string>>;
  /** Number of the record to look at for more, counted over all lists. */
  readonly see?: number;
  /** Its print; true where that follows from its address, as it does for every page. */
  readonly pdf?: string | true;
}

/**
 * All that a record is called or asked for by, each with its section: 0 for what stands before the first heading. A section
 * is its heading, and the words by which readers ask for it; instead of a heading the first has what a term means.
 */
export function* namesOf({ text }: Pick<ListedRecord, 'text'>): Generator<readonly [Field, string, number]> {
  const [title = '', opening = '', keywords = '', ...headed] = text.split('\n');
  yield ['title', title, 0];
  for (const keyword of keywords.split('|')) yield ['keyword', keyword, 0];
  for (const [at, section] of [opening, ...headed].entries()) {
    const [name = '', asked = ''] = section.split('|');
    yield [at === 0 ? 'description' : 'heading', name, at];
    yield ['asked', asked, at];
  }
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
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/** What can be shown: a paragraph, an item of a list or a cell of a table. */
export interface Passage {
  readonly text: string;
  /** What must stand before it, or it could be taken for its opposite: the head of its column, the title of its box. */
  readonly label?: string;
}

/** What the records of one list say, section by section, first what each is about: what excerpts are cut from. */
export type SearchTexts = readonly (readonly (readonly Passage[])[])[];

/** All that answers are found by, in one file; what would be too much for one stands in some. */
export interface SearchList {
  /** How many lists there are. */
  readonly lists: number;
  readonly records: readonly ListedRecord[];
  /** Normalised words that passages have, and no name in this list or before it, folded. */
  readonly words: string;
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

/** The anchor that most headings have: their words with hyphens; that of a slide is where it stands in its deck. */
export function plainAnchor(heading: string, kind: SearchKind): string {
  const words = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
  return kind === 'dia' ? slideAnchor(words) : words;
}
