import type { Audience } from '../document/vocabulary.ts';
import type { Room } from './catalogue.ts';
import type { Taken } from './takings.ts';

/** Where the slides come from that a room begins and ends with. */
export interface RoomPlan {
  /** Whose `<Voor>` it is shown. */
  readonly audience: Audience;
  /** The deck that opens for this room, or where there is none, what is taken of pages. */
  readonly opening: string | readonly Taken[];
  /** What to talk about before the end; where nothing is taken, what the deck that closes has for it. */
  readonly talk: readonly Taken[];
  /** The deck whose agreements close it. */
  readonly closing: string;
}

/** The deck for most rooms: where to turn for help and what to say with a slide come from it for all. */
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
