import type { Corpus } from '../../corpus/corpus.ts';
import type { Palette } from '../../theme/tokens.ts';

/** What the HTML of a deck is written with. */
export interface DeckContext {
  readonly corpus: Corpus;
  /** Colours of figures and numerals. */
  readonly palette: Palette;
  /** Whether figures are drawn for a phone too, for slides that are also read as text. */
  readonly narrow: boolean;
  /** Address of a reference (`<Verwijs id>`); absent where links lead nowhere, as in a file on a stick. */
  readonly link: ((id: string) => string) | undefined;
  /** Address of a slide where it is shown, by its slug; absent where the slides themselves are. */
  readonly slideLink?: (slug: string) => string;
  /** By how many levels headings of page texts sink, to stand below the slide's own: 2 makes `##` an `<h4>`. */
  readonly sink: number;
}
