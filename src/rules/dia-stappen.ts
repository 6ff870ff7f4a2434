import type { Corpus, Deck } from '../corpus/corpus.ts';
import { readableText } from '../corpus/words.ts';
import type { StepKind } from '../document/vocabulary.ts';
import type { Drawings } from '../slides/pictures.ts';
import { plainSlide } from '../slides/plain-slide.ts';
import type { Slide } from '../slides/slide.ts';
import { slidesOf } from '../slides/slides.ts';
import { countSteps } from '../slides/steps.ts';
import { palettes } from '../theme/tokens.ts';
import { lookupsKnown } from './known.ts';
import { at, type Finding, rule } from './rule.ts';

/** What a presenter can only do with a slide that comes in steps. */
const ASKS = [
  /\bbedek\b/i,
  /\bdek\b[^.?!]*\baf\b/i,
  /één voor één/i,
  /\been voor een\b/i,
  /\b(punt|regel|rij|zin|vraag|kolom|moment|stap) voor \1\b/i,
  /\blaat\b[^.?!]*\bpas zien\b/i,
  /\bnog niet\b[^.?!]*\bzien\b/i,
  /\beerst de (linker|rechter)kant\b[^.?!]*\b(lees|toon)|\b(lees|toon) eerst de (linker|rechter)kant\b/i,
  /\bstop daar\b/i,
];

const HINTS: Readonly<Record<StepKind, string>> = {
  punten: 'Bij "punten" hoort een lijst van twee punten of meer.',
  rijen: 'Bij "rijen" hoort een tabel van twee rijen of meer.',
  kolommen: 'Bij "kolommen" hoort een tabel.',
  cellen: 'Bij "cellen" hoort een tabel.',
  delen: 'Bij "delen" hoort een figuur die delen heeft, zoals een overzicht of een tijdlijn.',
};

/** What is said with a slide can be done with it, and what comes in steps has more than one. */
export const diaStappen = rule(
  'dia-stappen',
  'Vraagt de notitie om iets te bedekken of één voor één te laten zien, dan heeft de dia stappen.',
  function* (corpus) {
    for (const deck of corpus.decks.values())
      for (const slide of slidesOf(corpus, deck)) {
        yield* unasked(corpus, deck, slide);
        yield* single(corpus, deck, slide);
      }
  },
);

function* unasked(corpus: Corpus, deck: Deck, { steps, title, notes }: Slide): Generator<Finding> {
  if (steps !== undefined) return;
  for (const note of notes) {
    if (!lookupsKnown(corpus, note)) continue;
    const text = readableText(corpus, note);
    const asked = ASKS.flatMap((ask) => ask.exec(text)?.[0] ?? [])[0];
    if (asked === undefined) continue;
    yield at(
      deck.file,
      note.position.start,
      `De notitie zegt “${asked}”, maar op de dia “${title}” staat alles er meteen.`,
      'Zet stappen="punten", "rijen", "kolommen", "cellen" of "delen" bij deze dia, of schrijf een andere notitie.',
    );
  }
}

function* single(corpus: Corpus, deck: Deck, slide: Slide): Generator<Finding> {
  const { steps, blocks, title, position } = slide;
  if (steps === undefined || !blocks.every((block) => lookupsKnown(corpus, block))) return;
  const drawings: Drawings = new Map();
  const plain = plainSlide(corpus, { ...slide, notes: [], background: [] }, drawings, palettes.light);
  if (countSteps(plain, drawings.get(plain.figure?.name ?? '')) > 1) return;
  yield at(
    deck.file,
    position.start,
    `De dia “${title}” heeft stappen="${steps}", maar er is niets dat in stappen komt.`,
    HINTS[steps],
  );
}
