import type { Slide } from '../corpus/slide.ts';
import type { Audience } from '../document/vocabulary.ts';
import type { Room } from './catalogue.ts';
import type { Taken } from './takings.ts';

/** Where the slides come from that a room begins and ends with. */
export interface RoomPlan {
  /** Whose `<Voor>` it is shown. */
  readonly audience: Audience;
  /** The deck that opens for this room; where there is none, what is taken of pages. */
  readonly opening: string | readonly Taken[];
  /** Something to talk about before the end, where the deck that closes has nothing for this room. */
  readonly talk: readonly Taken[];
  /** The deck whose agreements close it. */
  readonly closing: string;
}

/** The deck for everybody: what other rooms do not have of their own comes from it. */
export const COMMON_DECK = 'informatiebijeenkomst';

const take = (uit: string, wat: Taken['wat'], titel?: string): Taken => ({ uit, wat, welke: 1, titel });

const colleagues: Omit<RoomPlan, 'audience'> = {
  opening: [
    take('werkwijzer/preventie', 'kern', 'Uitval voorkomen: waarom jij?'),
    take('handreiking', 'figuur', 'De handreiking in één beeld'),
    take('werkwijzer/medewerkers', 'kern', 'Om welke klachten gaat het?'),
    take('werkwijzer/rollen', 'kern', 'Wat kun jij doen?'),
  ],
  talk: [take('werkwijzer/rollen', 'vragen')],
  closing: COMMON_DECK,
};

export const ROOM_PLANS: Readonly<Record<Room, RoomPlan>> = {
  leidinggevende: { audience: 'leidinggevende', opening: COMMON_DECK, talk: [], closing: COMMON_DECK },
  werkgever: {
    audience: 'arbeidsdeskundige',
    opening: 'overtuigen',
    talk: [take('werkgevers', 'vragen')],
    closing: 'overtuigen',
  },
  arbeidsdeskundige: { audience: 'arbeidsdeskundige', ...colleagues },
  arboprofessional: { audience: 'arboprofessional', ...colleagues },
};

const isCrisis = (slide: Slide) => slide.blocks.some(({ type }) => type === 'crisis');
const isAgreement = (slide: Slide) => slide.layout === 'slot';

/** The slides a deck begins with, before it comes to a part that can be chosen, or to its end. */
export function openingOf(slides: readonly Slide[], choosable: ReadonlySet<string>): readonly Slide[] {
  const end = slides.findIndex((slide) => choosable.has(slide.page?.id ?? '') || isCrisis(slide) || isAgreement(slide));
  return slides.slice(1, end < 0 ? undefined : end);
}

/** The slides a deck ends with, from the last part that can be chosen on: talk, help, agreements, what follows. */
export function closingOf(slides: readonly Slide[], choosable: ReadonlySet<string>): readonly Slide[] {
  const last = slides.findLastIndex((slide) => choosable.has(slide.page?.id ?? ''));
  const from = last < 0 ? slides.findIndex((slide) => isCrisis(slide) || isAgreement(slide)) : last + 1;
  return from < 0 ? [] : slides.slice(from);
}

/** Slides without which an ending is none: where to turn for help, and what is agreed. */
export function isNeededAtEnd(slide: Slide): boolean {
  return isCrisis(slide) || isAgreement(slide);
}
