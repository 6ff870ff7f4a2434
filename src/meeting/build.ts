import { type Corpus, deckById, type Page } from '../corpus/corpus.ts';
import { accentOf } from '../corpus/families.ts';
import { makerOf, publishedBy } from '../corpus/house.ts';
import { childrenOfPage } from '../corpus/publications.ts';
import { firstInput } from '../costs/first.ts';
import type { Audience } from '../document/vocabulary.ts';
import type { Meeting, MeetingGroup, MeetingRoom } from '../schemas/meeting.ts';
import { fillOf } from '../slides/fit.ts';
import { type Drawings, drawPictures } from '../slides/pictures.ts';
import { type PlainSlide, plain } from '../slides/plain.ts';
import { plainSlide } from '../slides/plain-slide.ts';
import type { Slide } from '../slides/slide.ts';
import { slidesOf } from '../slides/slides.ts';
import { BEGIN } from '../slides/slugs.ts';
import { meetingWords } from '../strings/meeting.ts';
import { cssPalette } from '../theme/css.ts';
import { lookOf } from '../writers/pptx/content.ts';
import type { Catalogue, Offer, Part } from './catalogue.ts';
import { endingOf, isHelp, openingOf, talkOf } from './deck-parts.ts';
import { closingFor, meetingOf, openingFor, takenFrom } from './needs.ts';
import { takeSlides, takingsOf } from './takings.ts';
import { HELP, rankInDeck, type Use, useOfDeck, useOfOpening, useOfPart } from './uses.ts';

/** How many one may choose of a group. */
export const MOST = { meer: undefined, een: 1, twee: 2 } as const satisfies Record<
  MeetingGroup['keuze'],
  number | undefined
>;

/** A slide of the corpus, and how a meeting uses it. */
export interface UsedSlide {
  readonly slide: Slide;
  /** The slides that are shown in its time. */
  readonly along?: readonly Slide[];
  readonly use: Use;
}

/** A deck as an audience gets it: for its own, or for another that it has slides for too. */
function slidesOfDeck(corpus: Corpus, id: string, audience?: Audience): readonly Slide[] {
  const deck = deckById(corpus, id);
  return slidesOf(corpus, audience ? { ...deck, matter: { ...deck.matter, publiek: [audience] } } : deck);
}

/** A page one can choose, and the number by which addresses name it. */
export interface Numbered {
  readonly page: Page;
  readonly number: number;
}

/** The pages one can choose from, of a group: those that bear a number, or where none does all of them by their order. */
export function pagesOfGroup(corpus: Corpus, { pagina }: Pick<MeetingGroup, 'pagina'>): readonly Numbered[] {
  const pages = childrenOfPage(corpus, pagina);
  const numbered = pages.flatMap((page): Numbered[] =>
    page.matter.nummer === undefined ? [] : [{ page, number: page.matter.nummer }],
  );
  return numbered.length > 0 ? numbered : pages.map((page, i) => ({ page, number: i + 1 }));
}

/** What the common deck says with a slide goes with it here too, where its page says nothing and it shows the same. */
function withNotes(corpus: Corpus, slides: readonly Slide[]): readonly Slide[] {
  const common = meetingOf(corpus)?.deck;
  if (common === undefined) return slides;
  const same = slidesOfDeck(corpus, common).filter(({ paper }) => paper.length === 0);
  const notes = new Map(same.map((slide) => [slide.slug, slide.notes]));
  return slides.map((slide) => (slide.notes.length > 0 ? slide : { ...slide, notes: notes.get(slide.slug) ?? [] }));
}

/** The slides a page brings to a meeting; what does not fit on a slide stays out. */
export function slidesOfPage(corpus: Corpus, page: Page): readonly UsedSlide[] {
  const meeting = meetingOf(corpus);
  // What pages bring is the same for all rooms: it is read as the first of them reads it.
  const audience = meeting?.zalen[0]?.publiek ?? '';
  const takes = takingsOf(corpus, page, audience);
  const rows = takeSlides(corpus, audience, takes);
  const slides = withNotes(
    corpus,
    rows.map(([first]) => first),
  );
  return takes.flatMap(({ wat, part }, index) => {
    const [slide, along = []] = [slides[index], rows[index]?.slice(1)];
    const overfull = (one: Slide) => fillOf(corpus, one).some(({ used, room }) => used > room);
    if (slide === undefined || overfull(slide) || along.some(overfull)) return [];
    return [{ slide, along, use: useOfPart(wat, part, meeting?.later ?? []) }];
  });
}

/** The slides a meeting for a room begins with: why it matters to the people there. */
export function openingSlides(corpus: Corpus, meeting: Meeting, room: MeetingRoom): readonly UsedSlide[] {
  const opening = openingFor(meeting, room);
  if (typeof opening === 'string') {
    const chosenBy = (few: boolean) => {
      const groups = meeting.groepen.filter(({ keuze }) => (MOST[keuze] !== undefined) === few);
      return new Set(groups.flatMap((group) => pagesOfGroup(corpus, group).map(({ page }) => page.id)));
    };
    const deck = slidesOfDeck(corpus, opening);
    return openingOf(deck, chosenBy(false), chosenBy(true)).map((slide, index) => ({
      slide,
      use: useOfDeck(slide, index === 0 ? 'needed' : rankInDeck(deck, slide)),
    }));
  }
  const rows = takeSlides(corpus, room.publiek, opening);
  const slides = withNotes(
    corpus,
    rows.map(([first]) => first),
  );
  return opening.flatMap(({ wat }, index) => {
    const slide = slides[index];
    return slide ? [{ slide, along: rows[index]?.slice(1) ?? [], use: useOfOpening(wat, index) }] : [];
  });
}

/** The slides it ends with: what to talk about, what is agreed, what follows, and last where to turn for help. */
export function closingSlides(corpus: Corpus, meeting: Meeting, room: MeetingRoom): readonly UsedSlide[] {
  const { publiek: audience, praten } = room;
  const deck = slidesOfDeck(corpus, closingFor(meeting, room), audience);
  const talks =
    praten.length > 0
      ? takeSlides(corpus, audience, praten.map(takenFrom)).map(([slide, ...along]) => ({
          slide,
          along,
          use: useOfOpening('vragen', 2),
        }))
      : talkOf(deck).map((slide) => ({ slide, use: useOfDeck(slide, rankInDeck(deck, slide)) }));
  const help = slidesOfDeck(corpus, meeting.deck).filter(isHelp);
  return [
    ...talks.map(({ slide, use }) => ({ slide, use: { ...use, talk: true } })),
    ...endingOf(deck).map((slide, index) => ({
      slide,
      use: useOfDeck(slide, index === 0 ? 'needed' : rankInDeck(deck, slide)),
    })),
    ...help.map((slide) => ({ slide, use: HELP })),
  ];
}

/** A catalogue and the drawings its slides name. */
export interface Built {
  readonly catalogue: Catalogue;
  /** Made with `cssPalette`. */
  readonly drawings: Drawings;
}

const known = new WeakMap<Corpus, Built>();

/** The slide a meeting for a room opens with. */
function titleSlide(corpus: Corpus, room: MeetingRoom, drawings: Drawings): PlainSlide {
  const about = { title: corpus.publication.naam, layout: 'titel', accent: 'basis' } as const;
  return {
    ...about,
    ...drawPictures(corpus, { ...about, emblem: undefined, figure: undefined }, drawings, cssPalette),
    slug: BEGIN,
    minutes: 0,
    versions: [],
    paragraphs: [plain(meetingWords.forRoom(room.naam))],
    numbers: [],
    table: undefined,
    grade: 0,
    about: '',
    foot: publishedBy(corpus.house),
    notes: [],
  };
}

/** What a room can reckon with, and the slide after which that comes. */
function sumOf(corpus: Corpus): Catalogue['sum'] {
  const { rekenhulp } = corpus.publication;
  const deck = [...corpus.decks.values()].find(({ matter }) => matter.som !== undefined);
  const after = deck && slidesOf(corpus, deck).find(({ title }) => title === deck.matter.som);
  return rekenhulp && after && { after: after.slug, first: firstInput(corpus, rekenhulp) };
}

function build(corpus: Corpus): Built {
  const drawings: Drawings = new Map();
  // No minutes and versions: a meeting plans its own.
  const bare = (slide: Slide) => plainSlide(corpus, { ...slide, minutes: 0, versions: [] }, drawings, cssPalette);
  const part = (title: string, used: readonly UsedSlide[]): Part => ({
    title,
    pieces: used.map(({ slide, along = [], use }) => ({
      slide: bare(slide),
      ...(along.length > 0 && { along: along.map(bare) }),
      ...use,
    })),
  });
  const meeting = meetingOf(corpus);
  const offer: Offer = {
    rooms: meeting?.zalen.map(({ id }) => id) ?? [],
    groups:
      meeting?.groepen.map(({ id, pagina, keuze, eerst }) => ({
        id,
        accent: accentOf(corpus.publication, `${pagina}/`),
        most: MOST[keuze],
        first: eerst,
      })) ?? [],
  };
  const forRoom = <T>(make: (meeting: Meeting, room: MeetingRoom) => T) =>
    Object.fromEntries(meeting?.zalen.map((room) => [room.id, make(meeting, room)]) ?? []);
  const choosable = (group: MeetingGroup) =>
    pagesOfGroup(corpus, group).map(({ page, number }) => ({
      number,
      ...part(page.matter.titel, slidesOfPage(corpus, page)),
    }));
  const catalogue: Catalogue = {
    maker: makerOf(corpus),
    look: lookOf(corpus, drawings),
    date:
      [...corpus.pages.values(), ...corpus.decks.values()]
        .map(({ matter }) => matter.herzien)
        .sort()
        .at(-1) ?? '',
    offer,
    sum: sumOf(corpus),
    begin: forRoom((_, room) => titleSlide(corpus, room, drawings)),
    opening: forRoom((all, room) => part(meetingWords.opening, openingSlides(corpus, all, room))),
    closing: forRoom((all, room) => part(meetingWords.closing, closingSlides(corpus, all, room))),
    groups: Object.fromEntries(meeting?.groepen.map((group) => [group.id, choosable(group)]) ?? []),
  };
  return { catalogue, drawings };
}

/** All that a meeting made to measure draws on, made once for a corpus; empty where it has no meeting. */
export function buildCatalogue(corpus: Corpus): Built {
  const built = known.get(corpus) ?? build(corpus);
  known.set(corpus, built);
  return built;
}
