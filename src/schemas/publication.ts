import { z } from 'zod';
import { accents } from '../theme/tokens.ts';
import { costsSchema } from './costs.ts';
import { measuringSchema } from './measuring.ts';
import { meetingSchema } from './meeting.ts';
import { paperSchema } from './paper.ts';
import { about, text } from './text.ts';
import { trajectSchema } from './traject.ts';

/** The id of a page; whether there is such a page is for the rule `publicatie`. */
const page = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*(#[^\s]+)?$/, 'een adres als map/pagina');
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes');

/** A part of the site as a reader knows it: an entry of the menu. */
const part = z.strictObject({
  id: name,
  titel: text(2, 32),
  /** Ids of the pages at its top; all pages below these belong to it. */
  paginas: z.array(page).min(1),
  /** What the menu calls it, as what one comes to do, where that is clearer than its title. */
  taak: text(2, 32).optional(),
  /** In the main menu, or only at the foot of each page. */
  menu: z.enum(['boven', 'voet']).default('boven'),
});

/** Who a text speaks to. */
const audience = z.strictObject({
  id: name,
  /** As it stands in "Voor …", of several: "leraren". */
  naam: text(3, 60),
  /** As one of them chooses it: "leraar". */
  keuze: text(3, 60),
});

/** Which pages have the colour and mark of a family; `map/*` stands for all pages below that one. */
const family = z.strictObject({
  paginas: z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*(\/\*)?$/, 'een adres als map/*'),
  kleur: z
    .enum(Object.keys(accents), `een van: ${Object.keys(accents).join(', ')}`)
    .transform((key) => key as keyof typeof accents),
  /** The name of the family where a slide or a figure tells it. */
  naam: text(3, 60).optional(),
});

/** Where a reader of one kind begins. */
const road = z.strictObject({
  voor: name.optional(),
  titel: text(3, 60),
  tekst: text(10, 200),
  begin: page,
  stappen: z.array(page).min(2).max(6),
});

/** What somebody has on their mind, and the one screen that answers it. */
const situation = z.strictObject({ zin: text(5, 90), naar: page });

/** A place to turn to when it is no longer safe. */
const help = z.strictObject({
  wanneer: text(5, 120),
  wie: text(3, 120),
  /** The number in `wie` that calls it. */
  nummer: z
    .string()
    .regex(/^\d{3,10}$/, 'een nummer van alleen cijfers, tussen aanhalingstekens')
    .optional(),
  /** Where one can write instead. */
  chat: z.url({ protocol: /^https$/, error: 'een adres dat begint met https://' }).optional(),
});

/** What a publication is: `content/publicatie.yaml`. The engine knows nothing of it but this. */
export const publicationSchema = z.strictObject({
  naam: text(3, 80),
  /** For tabs and menus. */
  kort: text(3, 32),
  /** What it is, in one sentence. */
  over: about(),
  /** What it is not, and on what it rests; at the foot of every page and on every cover. */
  vrijwaring: text(10, 200),
  delen: z.array(part).min(1),
  /** Who its texts speak to; where it is one, nobody has to choose. */
  publieken: z.array(audience).min(1).max(8),
  /** Whom `<Vragen voor>` may be for, and what then stands above the questions. */
  vragen: z.record(name, text(3, 60)).default({}),
  /** Kinds of pages of its own, besides those that every publication has, and what one with a number is called. */
  soorten: z.record(name, text(2, 32)).default({}),
  families: z.array(family).default([]),
  begin: z.strictObject({
    lead: text(20, 240),
    vraag: text(5, 60),
    situaties: z.array(situation).min(2).max(9),
    deuren: text(5, 60),
    wegen: z.array(road).min(1),
    /** The figure at the end of the first page, and the words above it. */
    kaart: z.strictObject({ figuur: name, titel: text(3, 60), tekst: text(10, 200) }).optional(),
  }),
  posters: z
    .array(z.strictObject({ naam: name, figuur: name, pagina: page, titel: text(3, 80), tekst: text(10, 160) }))
    .default([]),
  /** Pages that there are as a Word file too, besides the forms: what people must edit. */
  word: z.array(page).default([]),
  /** The traject that one plans on a page of its own. */
  traject: trajectSchema.optional(),
  /** A page on which an employer reckons what guidance and absence cost. */
  rekenhulp: costsSchema.optional(),
  /** What a form measures by statements; without, there are none. */
  meting: measuringSchema.optional(),
  /** A form on which one says what one wants to learn, and the field of another in which that becomes a goal. */
  leren: z.strictObject({ formulier: page, keuze: text(2, 40), naar: page, veld: text(3, 90) }).optional(),
  /** What is written for paper alone. */
  papier: paperSchema.optional(),
  /** A meeting made to measure; without, there is none. */
  bijeenkomst: meetingSchema.optional(),
  /** The page whose children are the cases that `<Casus id>` names. */
  casussen: page.optional(),
  /** The pages at whose end a list stands that is made of a ledger. */
  lijsten: z
    .strictObject({ begrippen: page.optional(), bronnen: page.optional(), opslag: page.optional() })
    .default({}),
  nood: z.strictObject({
    lijnen: z.array(help).min(1),
    /** What one does and says oneself. */
    pagina: page.optional(),
    /** Pages that cannot do without `<Crisis />`. */
    verplicht: z.array(page).default([]),
  }),
});
export type Publication = z.output<typeof publicationSchema>;
export type PublicationPart = Publication['delen'][number];
export type Help = Publication['nood']['lijnen'][number];
