import type { FactEntry } from '../schemas/fact.ts';
import type { Palette } from '../theme/tokens.ts';

/** A number of the ledger, with the name it is looked up by. */
export type Fact = FactEntry & { readonly id: string };

/** Looks up a fact by its id, so that a figure shows the ledger's numbers and never its own. */
export type FactLookup = (id: string) => Fact;

/** `breed` for desktop, slide and paper; `smal` for a phone (360 units wide). */
export type Variant = 'breed' | 'smal';

/** The size of a drawing in its own units; `breed` is read as px on a slide of 1280. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The data of a figure as a table: the same the drawing shows, for who cannot or will not see it. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a drawing is made with. */
export interface Drawing {
  readonly palette: Palette;
  readonly variant: Variant;
  readonly fact: FactLookup;
  /** Whether it fills a poster: its letters are large anyway, and have room around them of half their size. */
  readonly poster?: boolean;
  /** Address of a page, where parts of the drawing can be links; absent on slide and paper. */
  readonly link?: (pageId: string) => string;
}

/** One figure: its words and its drawing. */
export interface Figure {
  readonly name: string;
  readonly title: string;
  /** One sentence that says what the figure shows. */
  readonly alt: (fact: FactLookup) => string;
  /** The whole of it in words: one string a paragraph. */
  readonly description: (fact: FactLookup) => readonly string[];
  readonly table: (fact: FactLookup) => FigureTable | undefined;
  readonly size: (variant: Variant) => Size;
  /** A complete `<svg>` with a viewBox and no width or height; no style attributes, no scripts, no outside references. */
  readonly draw: (drawing: Drawing) => string;
}
