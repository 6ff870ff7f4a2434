import { type Corpus, deckById, type Page, pageById } from '../corpus/corpus.ts';
import { childrenOfPage } from '../corpus/publications.ts';
import type { Slide } from '../corpus/slide.ts';
import { slidesOf } from '../corpus/slides.ts';
import type { Block } from '../document/tree.ts';
import { meetingWords } from '../strings/meeting.ts';
import { openPalette } from '../theme/css.ts';
import { fillOf } from '../writers/deck/fit.ts';
import { toPptxSlide } from '../writers/pptx/content.ts';
import type { Drawings } from '../writers/pptx/drawings.ts';
import type { Catalogue, Choosable, Group, Part, Piece, Room } from './catalogue.ts';
import { COMMON_DECK, closingOf, isNeededAtEnd, openingOf, ROOM_PLANS } from './rooms.ts';
import { takeSlides, takingsOf, titleSlide } from './takings.ts';

/** A slide of the corpus with how a meeting uses it. */
interface Use {
  readonly slide: Slide;
  readonly piece: Omit<Piece, 'slide'>;
}

/** Minutes and rank by what a slide is. */
const TIMES: Readonly<Record<string, Omit<Piece, 'slide'>>> = {
  kern: { least: 2, usual: 4, rank: 'needed', talk: false },
  casus: { least: 2, usual: 3, rank: 'needed', talk: false },
  vragen: { least: 3, usual: 6, rank: 1, talk: true },
  tabel: { least: 2, usual: 4, rank: 2, talk: false },
  figuur: { least: 2, usual: 3, rank: 2, talk: false },
};
const ELSE = { least: 2, usual: 3, rank: 4, talk: false } as const;
/** Questions that the people in the room put to others come after those that are put to them. */
const LATER = 3;

function timesOf(wat: string, block: Block): Omit<Piece, 'slide'> {
  const times = TIMES[wat] ?? ELSE;
  return block.type === 'vragen' && block.attributes.voor === 'medewerker' ? { ...times, rank: LATER } : times;
}

const fits = (corpus: Corpus, slide: Slide) => fillOf(corpus, slide).every(({ used, room }) => used <= room);

/** The presenter's notes that the common deck has for a slide of the same name. */
function withNotes(corpus: Corpus, slides: readonly Slide[]): readonly Slide[] {
  const notes = new Map(slidesOf(corpus, deckById(corpus, COMMON_DECK)).map((slide) => [slide.slug, slide.notes]));
  return slides.map((slide) => (slide.notes.length > 0 ? slide : { ...slide, notes: notes.get(slide.slug) ?? [] }));
}

function usesOfPage(corpus: Corpus, page: Page): Use[] {
  const takes = takingsOf(page, 'leidinggevende');
  const slides = withNotes(corpus, takeSlides(corpus, 'leidinggevende', takes));
  return takes.flatMap(({ wat, block }, index) => {
    const slide = slides[index];
    return slide && fits(corpus, slide) ? [{ slide, piece: timesOf(wat, block) }] : [];
  });
}

/** A slide of a deck: the more shorter versions keep it, the sooner it comes in. */
function useOfDeck(slide: Slide, needed: boolean): Use {
  const { minutes, versions, layout, ask } = slide;
  const talk = layout === 'vraag' || ask !== undefined;
  const rank = needed ? 'needed' : Math.max(0, 3 - versions.length);
  return { slide, piece: { least: Math.max(1, Math.ceil(minutes / 2)), usual: minutes, rank, talk } };
}

function opening(corpus: Corpus, room: Room, choosable: ReadonlySet<string>): Use[] {
  const { opening: from, audience } = ROOM_PLANS[room];
  if (typeof from === 'string')
    return openingOf(slidesOf(corpus, deckById(corpus, from)), choosable).map((slide, i) => useOfDeck(slide, i === 0));
  const slides = withNotes(corpus, takeSlides(corpus, audience, from));
  return slides.map((slide, i) => ({ slide, piece: { ...ELSE, rank: i === 0 ? 'needed' : i - 1 } }));
}

function closing(corpus: Corpus, room: Room, choosable: ReadonlySet<string>): Use[] {
  const { closing: from, audience, talk } = ROOM_PLANS[room];
  const end = closingOf(slidesOf(corpus, deckById(corpus, from)), choosable);
  const common = closingOf(slidesOf(corpus, deckById(corpus, COMMON_DECK)), choosable);
  const own = takeSlides(corpus, audience, talk).map((slide) => ({
    slide,
    piece: { ...TIMES['vragen'], rank: 1 } as const,
  }));
  // What is in the common deck to talk about is for its own room; help is for every room.
  const rest = own.length === 0 ? end : end.filter((slide) => slide.layout !== 'vraag');
  const help = rest.some((slide) => isNeededAtEnd(slide) && slide.layout !== 'slot')
    ? []
    : common.filter((slide) => isNeededAtEnd(slide) && slide.layout !== 'slot');
  return [
    ...own.map(({ slide, piece }) => ({ slide, piece: { ...ELSE, ...piece } })),
    ...[...help, ...rest].map((slide) => useOfDeck(slide, isNeededAtEnd(slide))),
  ];
}
