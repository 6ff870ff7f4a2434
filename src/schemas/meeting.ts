import { z } from 'zod';
import { text } from './text.ts';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes');
const page = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/, 'een adres als map/pagina');

/** What is taken of a page, as a deck would say it with `<Neem>`. */
const taking = z.strictObject({
  uit: page,
  wat: z.enum(['kern', 'figuur', 'vragen', 'casus', 'tabel', 'gesprek', 'oefengesprek']),
  titel: text(3, 120).optional(),
});

/** Who can sit in the room, and what a meeting for them begins and ends with. */
const room = z.strictObject({
  /** As addresses name it. */
  id: name,
  /** As it stands in "Voor …". */
  naam: text(3, 60),
  /** Whose `<Voor>` they are shown. */
  publiek: name,
  /** What of pages it begins with; the deck `opening` where there is none. */
  begin: z.array(taking).default([]),
  opening: name.optional(),
  /** What to talk about before the end; where nothing is taken, what the deck that closes has for it. */
  praten: z.array(taking).default([]),
  /** The deck whose agreements close it; the common one where none is named. */
  slot: name.optional(),
});

/** Parts one can choose: the numbered pages below a page. */
const group = z.strictObject({
  /** As addresses name it. */
  id: name,
  titel: text(3, 60),
  /** The page above them. */
  pagina: page,
  /** How many one may choose of it: as many as one likes, or one or two at most. */
  keuze: z.enum(['meer', 'een', 'twee']).default('meer'),
  /** The numbers that are chosen before anybody has chosen. */
  eerst: z.array(z.int().min(1).max(9)).default([]),
});

/** A meeting made to measure: for whom it can be, and what it can be about. */
export const meetingSchema = z.strictObject({
  /** The deck for most rooms: where to turn for help and what to say with a slide come from it for all. */
  deck: name,
  zalen: z.array(room).min(1).max(9),
  groepen: z.array(group).min(1).max(6),
  /** Whom people in a room may name to turn to, as a list to begin with. */
  contacten: z.array(text(2, 60)).max(4).default([]),
  /** Whom questions are for that come last: they are not in the room. */
  later: z.array(name).default([]),
});
export type Meeting = z.output<typeof meetingSchema>;
export type MeetingRoom = Meeting['zalen'][number];
export type MeetingGroup = Meeting['groepen'][number];
