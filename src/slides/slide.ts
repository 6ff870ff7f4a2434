import type { Deck, Fact, Page } from '../corpus/corpus.ts';
import type { Reason } from '../corpus/dialogue.ts';
import type {
  Block,
  Blockquote,
  Crisis,
  Keuze,
  List,
  Moment,
  Paragraph,
  Position,
  Table,
  Vragen,
} from '../document/tree.ts';
import type { StepKind } from '../document/vocabulary.ts';
import type { Layout } from '../theme/layout-kinds.ts';
import type { Digit } from '../theme/numerals.ts';
import type { AccentName } from '../theme/tokens.ts';

/** What can stand on a slide: plain blocks, so that each output has few things to draw. */
export type SlideBlock = Paragraph | List | Blockquote | Table | Crisis;

/** A numeral, and how many there are of its kind. */
interface Numeral {
  readonly digit: Digit;
  readonly count: number;
}

/** A way on from a slide. */
export interface SlideWay {
  readonly letter: string;
  readonly choice: Keuze;
  /** The slide it leads to, by its slug. */
  readonly to: string;
}

/**
 * One slide, resolved: what it shows and says, as nodes of the texts it comes from.
 * Facts, terms and references in its blocks are still nodes; `plainSlide` turns them into text.
 */
export interface Slide {
  /** Its name in addresses, unique in the deck; it stays when a title of content is improved. */
  readonly slug: string;
  /** Unique in the deck. */
  readonly title: string;
  readonly layout: Layout;
  /** Time it takes; 0 for the title slide that is made by itself. */
  readonly minutes: number;
  /** The part of the deck it is in; left out before the first part. */
  readonly part?: string | undefined;
  /** The shorter versions (in minutes) that keep it. */
  readonly versions: readonly number[];
  readonly accent: AccentName;
  /** The big numeral of its source page, and how many there are of its kind; or the address where one reads on. */
  readonly emblem: Numeral | { readonly address: string } | undefined;
  /** The page it comes from; undefined for a slide with a text of its own. */
  readonly page: Page | undefined;
  /** To whom its questions are put; undefined where it asks none. */
  readonly ask: Vragen['attributes']['voor'] | undefined;
  readonly blocks: readonly SlideBlock[];
  /** Name of its figure, for the registry of figures; alternative text and description stand there. */
  readonly figure: string | undefined;
  /** What stands beside it on paper and not on the wall. */
  readonly paper: readonly SlideBlock[];
  /** What can be chosen on it: a room votes, and goes to one of these. */
  readonly ways?: readonly SlideWay[];
  /** The first slide of the conversation whose moments it belongs to, by its slug; undefined where one goes on in order. */
  readonly row?: string;
  /** The first slide of the conversation whose minutes it shares, by its slug; undefined where it has its own. */
  readonly shares?: string;
  /** What the choice that led here brings, with what this rests on. */
  readonly effect?: Reason | undefined;
  /** How the conversation ends here; undefined where it goes on. */
  readonly end?: Moment['attributes']['einde'];
  /** What of it comes step by step; undefined where all is there at once. */
  readonly steps?: StepKind | undefined;
  /** What the presenter says: the `<Notitie>` written for it. */
  readonly notes: readonly Block[];
  /** The prose of the source page that belongs to it, in full; nothing of a page stands under two slides. */
  readonly background: readonly Block[];
  /** The facts on the slide whose source is shown, in order of first mention; those of its figure not counted. */
  readonly facts: readonly Fact[];
  /** Where it is written in the deck's file. */
  readonly position: Position;
}

/** The slides of one version of a deck: all of them, or those that a shorter version (in minutes) keeps. */
export function slidesOfVersion(slides: readonly Slide[], minutes: number | undefined): readonly Slide[] {
  return minutes === undefined ? slides : slides.filter((slide) => slide.versions.includes(minutes));
}

/** The lengths a deck comes in, in minutes, the whole one first. */
export function lengthsOf(deck: Deck): readonly number[] {
  return [deck.matter.minuten, ...[...deck.matter.korter].sort((a, b) => b - a)];
}
