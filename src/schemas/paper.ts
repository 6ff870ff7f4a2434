import { z } from 'zod';
import { about, text } from './text.ts';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes');
const page = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/, 'een adres als map/pagina');
const line = () => text(2, 160);

/** One page of the folder: what a page of the site comes down to, with what one says and does not say. */
const panel = z.strictObject({
  pagina: page,
  /** Two sentences that stand on that page as `<Zeg>`. */
  zeg: z.array(line()).length(2),
  niet: line(),
});

/** A folder of eight pages of A5: a cover, five pages, privacy and whom to call. */
const folder = z.strictObject({
  titel: text(3, 60),
  ondertitel: text(3, 80),
  tekst: about(),
  lead: text(20, 300),
  bladzijden: z.array(panel).length(5),
  privacy: z.array(line()).length(3),
  /** Where to read on: the page whose address stands on the back. */
  pagina: page,
});

/** A part of a sheet: points, or questions with room to write. */
const part = z.strictObject({
  kop: text(3, 60),
  punten: z.array(line()).min(2).max(6).optional(),
  /** Questions or labels, each with lines that fill the sheet. */
  schrijf: z.array(line()).min(1).max(5).optional(),
});

/** One side of A4 for one purpose. */
const sheet = z.strictObject({
  naam: name,
  titel: text(3, 80),
  tekst: about(),
  lead: text(20, 200),
  pagina: page,
  delen: z.array(part).min(2),
  /** What one should know before writing. */
  let: text(10, 160),
});

/** A role in a conversation that one plays: who you are, what you know, what you want. So short that it fits on a card. */
const role = z.strictObject({
  wie: text(2, 40),
  ben: text(10, 140),
  weet: z.array(text(5, 120)).min(2).max(3),
  wil: text(10, 140),
});

/** The cards of one practice conversation: two roles, and what who looks on watches. */
const play = z.strictObject({
  /** The page on which the conversation stands: its beginning is the fourth card. */
  pagina: page,
  rollen: z.array(role).length(2),
  kijk: z.array(text(5, 110)).min(3).max(5),
});

/** Role cards to cut, four to a sheet: one sheet a conversation. */
const roleCards = z.strictObject({ titel: text(3, 60), tekst: about(), gesprekken: z.array(play).min(1) });

/** Paper that is written for paper: a folder, and sheets of one side. */
export const paperSchema = z.strictObject({
  versie: z.string().regex(/^\d+\.\d+$/, 'een versie als "1.0"'),
  herzien: z.iso.date('een datum als 2026-11-22'),
  /** Whom one calls in an organisation whose house style names nobody: a line each, to write on. */
  bellen: z.array(text(2, 60)).max(4).default([]),
  folder: folder.optional(),
  bladen: z.array(sheet).default([]),
  rollenkaarten: roleCards.optional(),
});
export type Folder = z.output<typeof folder>;
export type RoleCards = z.output<typeof roleCards>;
export type SheetEntry = z.output<typeof sheet>;
