import type { Corpus, Deck } from '../../corpus/corpus.ts';
import { readingHref } from '../../corpus/deck-links.ts';
import { linkOnward, type PlainSlide } from '../../slides/plain.ts';
import { plainSlide } from '../../slides/plain-slide.ts';
import type { Slide } from '../../slides/slide.ts';
import { deckWords } from '../../strings/deck.ts';
import { printedOnWeb } from '../typst/addresses.ts';
import { gather } from '../typst/context.ts';
import type { TypstDocument } from '../typst/document.ts';
import { code } from '../typst/escape.ts';
import { withOwnFont, wordsOfFigure } from '../typst/figure.ts';
import { drawingFile } from './picture.ts';

/** What a handout is made of: a deck, all its slides or some of them, and the address of the site. */
export interface Handout {
  readonly corpus: Corpus;
  readonly deck: Deck;
  readonly slides: readonly Slide[];
  readonly site: URL | undefined;
}

/** The address of the deck's reading page, as one prints it; '' where it is not known. */
export function readingAddress({ deck, site }: Handout): string {
  return printedOnWeb(readingHref(deck.id), site);
}

/**
 * A handout as a document of its own.
 * @param kind what the title says after the deck's own
 * @param write the slides as they are drawn, and the basket for what the document gathers → markup
 */
export function writeSheet(
  handout: Handout,
  kind: string,
  write: (slides: readonly PlainSlide[], gathered: ReturnType<typeof gather>) => readonly string[],
): TypstDocument {
  const { corpus, deck } = handout;
  const drawings = new Map<string, string>();
  const plain = linkOnward(
    handout.slides.map((slide) => {
      const shown = plainSlide(corpus, slide, drawings, corpus.look.palettes.print);
      if (slide.figure === undefined || shown.figure === undefined) return shown;
      return { ...shown, figure: { ...shown.figure, alt: wordsOfFigure(corpus, slide.figure) } };
    }),
  );
  const gathered = gather(corpus);
  for (const [name, svg] of drawings) gathered.files.set(drawingFile(name), withOwnFont(svg));
  const { titel, herzien, minuten } = deck.matter;
  const isWhole = corpus.decks.get(deck.id)?.matter.minuten === minuten;
  const title = `${titel}: ${kind}${isWhole ? '' : ` (${deckWords.minutes(minuten)})`}`;
  const running = { site: corpus.publication.naam, title, address: readingAddress(handout) };
  const head = `#import "handout.typ": *\n#show: body => handout(body, ..${code(running)})`;
  return { title, date: herzien, source: [head, ...write(plain, gathered)].join('\n\n'), files: gathered.files };
}
