import type { PlainSlide } from '../../slides/plain.ts';

/** A drawing as a vector, and as pixels for programs that cannot show vectors. */
export interface Media {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** A whole presentation. */
export interface Presentation {
  /** Who publishes it, as its properties name the maker. */
  readonly maker: string;
  readonly title: string;
  readonly description: string;
  /** "2026-11-22": the only date in the file. */
  readonly date: string;
  readonly slides: readonly PlainSlide[];
  readonly media: ReadonlyMap<string, Media>;
}
