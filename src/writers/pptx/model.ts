import type { Layout } from '../../document/vocabulary.ts';
import type { AccentName } from '../../theme/tokens.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A paragraph of a slide or of its notes. */
export interface Paragraph {
  readonly runs: readonly Run[];
  /** What stands before it. */
  readonly mark: 'none' | 'bullet' | 'number';
  /** A quotation: set in from the edge. */
  readonly quote?: boolean;
}

/** A row of a slide of numbers. */
export interface BigNumber {
  readonly value: string;
  readonly caption: string;
}

export interface TableContent {
  /** The first row holds the headers. */
  readonly rows: readonly (readonly string[])[];
  /** Width of each column in percent. */
  readonly shares: readonly number[];
}

/** A drawing by its name in the package's media, with its words; without words it is decoration. */
export interface Picture {
  readonly name: string;
  readonly alt: string;
  /** Width by height, of any unit: only their ratio counts. */
  readonly ratio: number;
}

/**
 * One slide as PowerPoint gets it: plain data without nodes or look-ups, so that a browser can choose among slides
 * and write them with the same code.
 */
export interface PptxSlide {
  readonly slug: string;
  readonly title: string;
  readonly layout: Layout;
  readonly accent: AccentName;
  /** Minutes it is planned to take. */
  readonly minutes: number;
  readonly paragraphs: readonly Paragraph[];
  readonly numbers: readonly BigNumber[];
  readonly table: TableContent | undefined;
  readonly figure: Picture | undefined;
  readonly emblem: Picture | undefined;
  readonly marks: Picture | undefined;
  /** The line at the bottom: source, or to whom it asks, or family. */
  readonly foot: string;
  readonly notes: readonly Paragraph[];
}

/** A drawing as a vector, and as pixels for programs that cannot show vectors. */
export interface Media {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** A whole presentation. */
export interface Presentation {
  readonly title: string;
  readonly description: string;
  /** "2026-11-22": the only date in the file. */
  readonly date: string;
  readonly slides: readonly PptxSlide[];
  readonly media: ReadonlyMap<string, Media>;
}
