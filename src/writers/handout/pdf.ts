import type { Corpus, Deck } from '../../corpus/corpus.ts';
import type { HandoutKind } from '../../corpus/deck-links.ts';
import { signOf } from '../../corpus/house.ts';
import { shorten } from '../../slides/shorten.ts';
import { slidesShown } from '../../slides/slides.ts';
import type { Compile, TypstDocument } from '../typst/document.ts';
import { writeParticipants } from './participants.ts';
import { writePresenter } from './presenter.ts';
import type { Handout } from './sheet.ts';
import { writeTakeaway } from './takeaway.ts';

const WRITERS: Readonly<Record<HandoutKind, (handout: Handout) => TypstDocument>> = {
  deelnemers: writeParticipants,
  'deelnemers-kort': writeTakeaway,
  spreker: writePresenter,
};

/** Where the first slide stands that Typst refuses alone; where none is, the deck's file. */
async function blame(compile: Compile, write: (handout: Handout) => TypstDocument, handout: Handout): Promise<string> {
  const { deck, slides } = handout;
  // The first slide bears the first heading, without which no document is accepted.
  const [first, ...others] = slides;
  for (const slide of [first, ...others]) {
    if (first === undefined || slide === undefined) continue;
    const outcome = await compile(write({ ...handout, slides: slide === first ? [first] : [first, slide] }));
    if ('findings' in outcome) return `${deck.file}:${slide.position.start.line}:${slide.position.start.column}`;
  }
  return deck.file;
}

/**
 * The handout of a deck as PDF: A4, tagged.
 * @param site the address of the site, for links that leave the paper
 * @throws Error that names file, line and column when Typst refuses a slide or what is said with it
 */
export async function makeHandoutPdf(
  compile: Compile,
  corpus: Corpus,
  deck: Deck,
  kind: HandoutKind,
  site: URL | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  // What the shortest version keeps is what matters.
  const shown = kind === 'deelnemers-kort' ? shorten(deck, Math.min(deck.matter.minuten, ...deck.matter.korter)) : deck;
  const handout: Handout = { corpus, deck, slides: slidesShown(corpus, shown), site };
  const write = WRITERS[kind];
  const outcome = await compile({ ...write(handout), about: deck.matter.beschrijving, ...signOf(corpus) });
  if ('pdf' in outcome) return outcome.pdf;
  throw new Error(
    `${await blame(compile, write, handout)}: van deze dia is geen hand-out te maken. Typst zegt: ${outcome.findings.join('; ')}. Verander de tekst op die plek.`,
  );
}
