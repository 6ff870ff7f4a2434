import type { Input } from '../costs/sum.ts';
import type { PlainSlide } from '../slides/plain.ts';
import type { AccentName } from '../theme/tokens.ts';
import type { SlideLook } from '../writers/pptx/model.ts';

/** Who can sit in the room, as addresses name them. */
export type Room = string;

/** A group of parts one can choose from, as addresses name it. */
export interface GroupOffer {
  readonly id: string;
  readonly accent: AccentName;
  /** How many one may choose at most; left out where that is as many as one likes. */
  readonly most?: number | undefined;
  /** The numbers that are chosen before anybody has chosen. */
  readonly first: readonly number[];
}

/** What there is to choose from: the first room is chosen before anybody has chosen. */
export interface Offer {
  readonly rooms: readonly Room[];
  readonly groups: readonly GroupOffer[];
}

/** Something for each group. */
export const byGroup = <T>({ groups }: Offer, make: (group: GroupOffer) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(groups.map((group) => [group.id, make(group)]));

/** What a record holds under a name that the same offer gave it. @throws when it holds nothing there */
export function held<T>(record: Readonly<Record<string, T>>, name: string): T {
  const found = record[name];
  if (found === undefined) throw new Error(`A meeting has no "${name}".`);
  return found;
}

/** A slide that a meeting can hold, and the time it takes in whole minutes. */
export interface Piece {
  readonly slide: PlainSlide;
  /** Slides that are shown in its time, as the other moments of a conversation; left out where there are none. */
  readonly along?: readonly PlainSlide[];
  /** Less is too little to show it. */
  readonly least: number;
  /** What it takes when there is time enough. */
  readonly usual: number;
  /** Without it the part makes no sense; the others come in when there is time, the lowest rank first. */
  readonly rank: 'needed' | number;
  /** A slide to talk about together: time that is left goes there first. */
  readonly talk: boolean;
}

/** Something that belongs together in a meeting, with its slides in the order they are shown. */
export interface Part {
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** A part one can choose, by the number that its page bears. */
export interface Choosable extends Part {
  readonly number: number;
}

/** All that a meeting can be made of: plain data, made at build from the texts. */
export interface Catalogue {
  /** Who publishes it. */
  readonly maker: string;
  /** What their house style gives slides; left out where it gives nothing. */
  readonly look?: SlideLook | undefined;
  /** Date of the last review of what is in it, as "2026-11-22". */
  readonly date: string;
  readonly offer: Offer;
  /** What one can reckon with, and the slide after which a sum of one's own comes; left out where there is neither. */
  readonly sum?: { readonly after: string; readonly first: Input } | undefined;
  /** The title slide. */
  readonly begin: Readonly<Record<Room, PlainSlide>>;
  readonly opening: Readonly<Record<Room, Part>>;
  readonly closing: Readonly<Record<Room, Part>>;
  readonly groups: Readonly<Record<string, readonly Choosable[]>>;
}
