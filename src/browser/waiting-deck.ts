import type { PlainSlide } from '../slides/plain.ts';
import { type Palette, palettes } from '../theme/tokens.ts';
import type { Media, Presentation } from '../writers/pptx/model.ts';
import { writePptx } from '../writers/pptx/package.ts';
import { fetchOwn } from './fetch-own.ts';

/** A deck that waits for slides of one's own: its slides and drawings, and the slide after which they come. */
interface WaitingDeck extends Omit<Presentation, 'media' | 'drawn'> {
  readonly after: string;
  /** By name: the vector, and the pixels in base 64. */
  readonly media: Readonly<Record<string, { readonly svg: string; readonly png: string }>>;
  readonly drawn: Readonly<Record<string, string>>;
}

/** The slides of a deck with those of one's own in their place. */
function withOwn({ slides, after }: WaitingDeck, added: readonly PlainSlide[]): readonly PlainSlide[] {
  const at = slides.findIndex(({ slug }) => slug === after) + 1;
  return [...slides.slice(0, at), ...added, ...slides.slice(at)];
}

/**
 * A deck with slides of one's own in their place, as a PowerPoint.
 * @param make the slides, for the colours of the deck
 * @throws when the deck does not come
 */
export async function fillDeck(
  href: string,
  make: (look: { readonly palette: Palette }) => readonly PlainSlide[],
): Promise<Uint8Array<ArrayBuffer>> {
  // The build wrote this file from the same type.
  const deck = (await (await fetchOwn(href)).json()) as WaitingDeck;
  const media = Object.entries(deck.media).map(([name, { svg, png }]): [string, Media] => [
    name,
    { svg, png: Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0)) },
  ]);
  return writePptx({
    ...deck,
    slides: withOwn(deck, make({ palette: deck.look?.palette ?? palettes.light })),
    media: new Map(media),
    drawn: new Map(Object.entries(deck.drawn)),
  });
}
