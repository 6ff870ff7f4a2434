import type { PlainSlide } from '../slides/plain.ts';
import type { SlideLook } from '../writers/pptx/model.ts';

/** Who can sit in the room, as addresses name them. */
export const ROOMS = ['leidinggevende', 'werkgever', 'arbeidsdeskundige', 'arboprofessional'] as const;
export type Room = (typeof ROOMS)[number];

/** Something for each room. */
export const byRoom = <T>(make: (room: Room) => T): Readonly<Record<Room, T>> => ({
  leidinggevende: make('leidinggevende'),
  werkgever: make('werkgever'),
  arbeidsdeskundige: make('arbeidsdeskundige'),
  arboprofessional: make('arboprofessional'),
});

/** The groups of parts one can choose from, as addresses name them. */
export const GROUPS = ['handvatten', 'medewerker', 'team', 'casus'] as const;
export type Group = (typeof GROUPS)[number];

/** Something for each group. */
export const byGroup = <T>(make: (group: Group) => T): Readonly<Record<Group, T>> => ({
  handvatten: make('handvatten'),
  medewerker: make('medewerker'),
  team: make('team'),
  casus: make('casus'),
});

/** A slide that a meeting can hold, and the time it takes in whole minutes. */
export interface Piece {
  readonly slide: PlainSlide;
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
  /** The title slide. */
  readonly begin: Readonly<Record<Room, PlainSlide>>;
  readonly opening: Readonly<Record<Room, Part>>;
  readonly closing: Readonly<Record<Room, Part>>;
  readonly groups: Readonly<Record<Group, readonly Choosable[]>>;
}
