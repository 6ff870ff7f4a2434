import type { Audience } from '../document/vocabulary.ts';

/** A record as it travels: its texts as one coded string. */
export interface ListedRecord {
  readonly href: string;
  /** Number of its kind in `SEARCH_KINDS`. */
  readonly kind: number;
  /** The audiences, one bit each, in the order of `audiences`. */
  readonly for: number;
  /** Number of its part in `parts`. */
  readonly part: number;
  readonly text: string;
  /** Anchors of its headings that do not follow from the heading: number of the heading → anchor. */
  readonly anchors?: Readonly<Record<number, string>>;
  readonly see?: string;
  readonly pdf?: string;
}

/** Everything search needs, in one file. */
export interface SearchList {
  readonly words: string;
  readonly audiences: readonly Audience[];
  readonly parts: readonly string[];
  readonly records: readonly ListedRecord[];
}

/** The anchor that most headings have: their words with hyphens. */
export function plainAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}
