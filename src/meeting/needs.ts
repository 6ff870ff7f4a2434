import type { Corpus } from '../corpus/corpus.ts';
import type { Audience } from '../document/vocabulary.ts';
import { GROUPS, type Group, ROOMS } from './catalogue.ts';
import { COMMON_DECK, ROOM_PLANS } from './rooms.ts';
import type { Taken } from './takings.ts';

/** The page above the parts of each group. */
export const ABOVE: Readonly<Record<Group, string>> = {
  handvatten: 'handreiking',
  medewerker: 'handreiking/ken-je-medewerker',
  team: 'handreiking/versterk-je-team',
  casus: 'casussen',
};

/** What rooms take of a page, and whose `<Voor>` is read there. */
export interface NeededPart {
  readonly audience: Audience;
  readonly taken: Taken;
}

const plans = ROOMS.map((room) => ROOM_PLANS[room]);
const takenOf = ({ opening, talk }: (typeof plans)[number]) => [
  ...(typeof opening === 'string' ? [] : opening),
  ...talk,
];

/** The decks that a meeting made to measure begins or ends with. */
export const NEEDED_DECKS: readonly string[] = [
  ...new Set([
    COMMON_DECK,
    ...plans.flatMap(({ opening, closing }) => [...(typeof opening === 'string' ? [opening] : []), closing]),
  ]),
];

/** The parts of pages that it begins or ends with, for each audience. */
export const NEEDED_PARTS: readonly NeededPart[] = plans.flatMap((plan) =>
  takenOf(plan).map((taken) => ({ audience: plan.audience, taken })),
);

/** The pages it takes from, and those above the parts one can choose. */
export const NEEDED_PAGES: readonly string[] = [
  ...new Set([...GROUPS.map((group) => ABOVE[group]), ...NEEDED_PARTS.map(({ taken }) => taken.uit)]),
];

/** The address of a deck among those of all texts. */
export const deckAddress = (id: string): string => `presenteren/${id}`;

/**
 * Whether a publication has a meeting made to measure: when any of its decks is there. Then all that it needs must be,
 * which the rule `bijeenkomst` holds; without, a meeting is empty, and nothing fails.
 */
export function hasMeeting({ filesById }: Corpus): boolean {
  return NEEDED_DECKS.some((id) => filesById.has(deckAddress(id)));
}
