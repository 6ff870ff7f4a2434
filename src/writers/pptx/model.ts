import type { Picture, PlainSlide } from '../../slides/plain.ts';
import type { Palette } from '../../theme/tokens.ts';

/** A drawing as a vector, and as pixels for programs that cannot show vectors. */
export interface Media {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** What the organisation that publishes a presentation gives it. */
export interface SlideLook {
  readonly palette: Palette;
  /** Its logo among the media, where it has one: it stands on title slides. */
  readonly logo?: Picture | undefined;
}

/** A whole presentation. */
export interface Presentation {
  /** Who publishes it, as its properties name the maker. */
  readonly maker: string;
  /** Left out where nobody gives it colours or a logo of their own. */
  readonly look?: SlideLook | undefined;
  readonly title: string;
  readonly description: string;
  /** "2026-11-22": the only date in the file. */
  readonly date: string;
  readonly slides: readonly PlainSlide[];
  readonly media: ReadonlyMap<string, Media>;
  /** The figures that are shapes, by the slug of their slide: they are not among the media. */
  readonly drawn?: ReadonlyMap<string, string>;
}
