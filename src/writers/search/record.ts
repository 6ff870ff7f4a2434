import type { SearchKind } from '../../search/kinds.ts';
import type { Passage } from '../../search/list.ts';

/** A part of a text that has an address of its own. */
export interface SearchSection {
  /** The anchor of its heading; undefined for what stands before the first heading. */
  readonly anchor: string | undefined;
  readonly heading: string;
  readonly passages: readonly Passage[];
  /** Words that lead here and are not shown. */
  readonly hidden: readonly string[];
  /** How people ask for it, in their own words; not shown either. */
  readonly asked?: readonly string[];
}

/** One thing that can be found. */
export interface SearchRecord {
  readonly href: string;
  readonly kind: SearchKind;
  readonly audiences: readonly string[];
  readonly title: string;
  /** Where it belongs, as a reader knows it: "Uitleg". */
  readonly part: string;
  readonly description: string;
  /** Words people look for it by: one entry is one word or phrase. */
  readonly keywords: readonly string[];
  readonly sections: readonly SearchSection[];
  /** For a term of the glossary: the page that says more. */
  readonly see?: string;
  /** The same text as PDF. */
  readonly pdf?: string;
}
