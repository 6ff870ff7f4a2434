import type { StepKind } from '../document/vocabulary.ts';
import type { Layout } from '../theme/layout-kinds.ts';
import type { AccentName } from '../theme/tokens.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The language it is in, where that is not Dutch. */
  readonly lang?: 'en';
  /** The telephone number it is, to call by a tap. */
  readonly phone?: string;
  /** The slide it leads to, by its slug; `onward` is to what comes after this conversation, which the row of slides tells. */
  readonly to?: string;
}

/** A paragraph of a slide or of its notes. */
export interface Paragraph {
  readonly runs: readonly Run[];
  /** What stands before it. */
  readonly mark: 'none' | 'bullet' | 'number' | 'letter';
  /** A quotation: set in from the edge. */
  readonly quote?: boolean;
  /** Where to turn when it is no longer safe. */
  readonly help?: boolean;
}

/** A row of a slide of numbers. */
export interface BigNumber {
  /** What stands big: a fact with the sign written against it ("17%"), or the words in bold that open the point. */
  readonly value: string;
  /** What it says. */
  readonly caption: string;
}

export interface TableContent {
  /** The first row holds the headers. */
  readonly rows: readonly (readonly string[])[];
  /** Width of each column in percent, in steps of 5. */
  readonly shares: readonly number[];
}

/** A drawing by its name among those made with the slides, with its words; without words it is decoration. */
export interface Picture {
  readonly name: string;
  readonly alt: string;
  /** Width by height, of any unit: only their ratio counts. */
  readonly ratio: number;
}

/** Bars beside each other, that an Office program draws itself. */
export interface Chart {
  /** All of it in words. */
  readonly alt: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** By category, from 0 to 1; undefined where nothing may be told. */
    readonly shares: readonly (number | undefined)[];
    /** What stands at the end of each bar. */
    readonly told: readonly string[];
  }[];
}

/** The text of a slide; its table stands above its paragraphs. */
export interface SlideText {
  readonly paragraphs: readonly Paragraph[];
  readonly numbers: readonly BigNumber[];
  readonly table: TableContent | undefined;
  /** The size in which it is set: which of the grades of its layout, 0 the largest. */
  readonly grade: number;
}

/**
 * One slide as every output draws it: plain data without nodes or look-ups, so that a browser can choose among slides
 * and write them with the same code.
 */
export interface PlainSlide extends SlideText {
  /** Its name in addresses, unique in the deck. */
  readonly slug: string;
  readonly title: string;
  readonly layout: Layout;
  readonly accent: AccentName;
  /** Minutes it is planned to take. */
  readonly minutes: number;
  /** The part of the deck it is in; left out before the first part. */
  readonly part?: string | undefined;
  /** The shorter versions (in minutes) that keep it. */
  readonly versions: readonly number[];
  readonly figure: Picture | undefined;
  /** In its place, where an Office program is to draw it. */
  readonly chart?: Chart;
  /** What of it comes step by step; undefined where all is there at once. */
  readonly steps?: StepKind | undefined;
  /** The big numeral, or the code of an address, where its layout has a place for it. */
  readonly emblem: Picture | undefined;
  /** Date, place and who, on a title slide; '' where nobody said. */
  readonly about: string;
  /** The line at the bottom: source, or to whom it asks, or family. */
  readonly foot: string;
  readonly notes: readonly Paragraph[];
  /** The first slide of the conversation whose moments it belongs to, by its slug; undefined where one goes on in order. */
  readonly row?: string | undefined;
  /** The first slide of the conversation whose minutes it shares, by its slug; undefined where it has its own. */
  readonly shares?: string | undefined;
  /** What stands beside it on paper and not on the wall; left out where there is nothing. */
  readonly paper?: readonly Paragraph[] | undefined;
}

/** A paragraph of plain text. */
export const plain = (text: string): Paragraph => ({ runs: [{ text }], mark: 'none' });

/** A heading among paragraphs. */
export const bold = (text: string): Paragraph => ({ runs: [{ text, bold: true }], mark: 'none' });

/** The words of a paragraph. */
export const wordsOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/** Where a run leads that goes on after a conversation, as long as nobody knows what comes there; no slide has this name. */
export const ONWARD = '/verder';

/** The slides with each way out of a conversation leading to what comes after it; as words where nothing does. */
export const linkOnward = (slides: readonly PlainSlide[]): readonly PlainSlide[] =>
  slides.map((slide, index) => {
    if (slide.row === undefined) return slide;
    const after = slides.find(({ row }, i) => i > index && row !== slide.row)?.slug;
    const linked = ({ to, ...run }: Run): Run => {
      const leads = to === ONWARD ? after : to;
      return leads === undefined ? run : { ...run, to: leads };
    };
    return { ...slide, paragraphs: slide.paragraphs.map((one) => ({ ...one, runs: one.runs.map(linked) })) };
  });

/** Paragraphs taken together: points with the same mark that follow each other are one list. */
export function groupPoints(paragraphs: readonly Paragraph[]): readonly (readonly [Paragraph, ...Paragraph[]])[] {
  const groups: [Paragraph, ...Paragraph[]][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last !== undefined && paragraph.mark !== 'none' && last[0].mark === paragraph.mark) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}
