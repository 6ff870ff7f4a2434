import { z } from 'zod';
import { chosenLayouts } from '../theme/layout-kinds.ts';

/** Who a text speaks to: the id of an audience of the publication, which the rule `publiek` holds. */
export type Audience = string;

/** What a letter leaves open: the closed set of places that the planner knows how to fill. */
export const PLACES = [
  'aan',
  'afzender',
  'rol',
  'organisatie',
  'onderwerp',
  'datum',
  'tijd',
  'plaats',
  'volgende',
  'antwoord',
  'uitkomsten',
  'verandering',
  'kosten',
] as const;
export type PlaceName = (typeof PLACES)[number];

/** What may stand between the tags of an element. */
export type Inside = 'nothing' | 'list' | 'table' | 'blocks' | 'paragraphs' | 'turns' | 'moments' | 'words' | 'slide';

interface Element {
  /** Where it may stand: as a block of its own, or in a sentence. */
  readonly place: 'block' | 'inline';
  readonly inside: Inside;
  /** Only in `slides/`, only in `content/`, or in both. */
  readonly home: 'content' | 'slides' | 'both';
  readonly attributes: z.ZodObject;
}

const id = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes');
const pageId = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/, 'een adres als map/pagina');
const text = z.string().trim().min(1, 'tekst');
const whole = z
  .string()
  .regex(/^[1-9][0-9]?$/, 'een heel getal van 1 tot 99')
  .transform(Number);
const versions = z
  .string()
  .regex(/^\d{1,2}( \d{1,2})*$/, 'minuten met spaties ertussen, als 30 45')
  .transform((s) => s.split(' ').map(Number));
const audiences = z
  .string()
  .transform((s) => s.split(/\s+/))
  .pipe(z.array(id).min(1));
const titled = z.strictObject({ titel: text.optional() });
const nothing = z.strictObject({});

/**
 * What of a slide comes step by step: its points, the rows or columns of its table, what its rows hold beside their first
 * cell, or the parts of its figure.
 */
const STEP_KINDS = ['punten', 'rijen', 'kolommen', 'cellen', 'delen'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** The closed vocabulary of content: each element with its place, what it holds, and the schema of its attributes. */
export const VOCABULARY = {
  Kern: { place: 'block', inside: 'list', home: 'content', attributes: nothing },
  Figuur: {
    place: 'block',
    inside: 'nothing',
    home: 'both',
    attributes: z.strictObject({ naam: id, bijschrift: text.optional() }),
  },
  Vragen: {
    place: 'block',
    inside: 'list',
    home: 'both',
    attributes: z.strictObject({
      voor: id,
      titel: text.optional(),
    }),
  },
  /** Where a story waits for its reader to decide: questions in a list, and below them how one looks at it today. */
  Stop: { place: 'block', inside: 'blocks', home: 'content', attributes: z.strictObject({ titel: text, voor: id }) },
  Tip: { place: 'block', inside: 'blocks', home: 'content', attributes: titled },
  LetOp: { place: 'block', inside: 'blocks', home: 'content', attributes: titled },
  Checklist: { place: 'block', inside: 'list', home: 'both', attributes: titled },
  Casus: { place: 'block', inside: 'nothing', home: 'both', attributes: z.strictObject({ id }) },
  Tabel: {
    place: 'block',
    inside: 'table',
    home: 'both',
    attributes: z.strictObject({
      titel: text,
      dia: z.enum(['ja', 'nee']).default('ja'),
      /** Whether a reader of the site chooses rows by their first cell: one, or more of which a list is made. */
      kies: z.enum(['een', 'meer']).optional(),
    }),
  },
  Voor: { place: 'block', inside: 'blocks', home: 'both', attributes: z.strictObject({ publiek: audiences }) },
  Actueel: {
    place: 'block',
    inside: 'blocks',
    home: 'content',
    attributes: z.strictObject({ datum: z.iso.date('een datum als 2026-11-22'), bron: id, titel: text.optional() }),
  },
  /** Background, history, what sources differ about: below what one can do now. */
  Verdieping: { place: 'block', inside: 'blocks', home: 'content', attributes: z.strictObject({ titel: text }) },
  /** A conversation to read aloud, written by the editors: what you and the other say in turn. */
  Gesprek: {
    place: 'block',
    inside: 'turns',
    home: 'content',
    attributes: z.strictObject({ titel: text, ander: text.default('De ander') }),
  },
  /** What one of them says in a `<Gesprek>`; `waarom` tells why that works, and `bron` what this rests on. */
  Beurt: {
    place: 'block',
    inside: 'paragraphs',
    home: 'content',
    attributes: z
      .strictObject({ wie: z.enum(['jij', 'ander']), waarom: text.optional(), bron: text.optional() })
      .refine(({ waarom, bron }) => (waarom === undefined) === (bron === undefined), {
        path: ['bron'],
        error: 'een bron als "gids 3.2" bij elke waarom, en anders geen',
      }),
  },
  /** A conversation in which the reader chooses what to say: moments, of which the first is where it begins. */
  Oefengesprek: {
    place: 'block',
    inside: 'moments',
    home: 'content',
    attributes: z.strictObject({ titel: text }),
  },
  /** What happens at a point of an `<Oefengesprek>`, and `gevolg`: what the choice that led here brings, with its source. */
  Moment: {
    place: 'block',
    inside: 'blocks',
    home: 'content',
    attributes: z
      .strictObject({
        id,
        titel: text,
        gevolg: text.optional(),
        bron: text.optional(),
        einde: z.enum(['goed', 'stroef']).optional(),
      })
      .refine(({ gevolg, bron }) => (gevolg === undefined) === (bron === undefined), {
        path: ['bron'],
        error: 'een bron als "gids 3.2" bij elk gevolg, en anders geen',
      }),
  },
  /** What one can say or do at a moment, and the moment it leads to. */
  Keuze: { place: 'block', inside: 'paragraphs', home: 'content', attributes: z.strictObject({ naar: id }) },
  Notitie: { place: 'block', inside: 'blocks', home: 'both', attributes: nothing },
  Crisis: { place: 'block', inside: 'nothing', home: 'both', attributes: nothing },
  Invulveld: {
    place: 'block',
    inside: 'nothing',
    home: 'content',
    attributes: z
      .strictObject({
        label: text,
        soort: z.enum(['regels', 'vak', 'datum', 'keuze']).default('regels'),
        regels: whole.default(3),
        keuzes: text
          .transform((s) => s.split('|').map((k) => k.trim()))
          .pipe(z.array(text).min(2, 'minstens twee keuzes met | ertussen'))
          .optional(),
        /** What the planner knows to write in it. */
        plek: z.enum(PLACES).optional(),
        /** The moment of the traject of which the planner writes the day in it. */
        moment: id.optional(),
      })
      .refine(({ soort, keuzes }) => soort !== 'keuze' || keuzes !== undefined, {
        path: ['keuzes'],
        error: 'keuzes met | ertussen, als "ja | nee"',
      })
      .refine(({ soort, keuzes }) => soort === 'keuze' || keuzes === undefined, {
        path: ['keuzes'],
        error: 'keuzes alleen bij soort="keuze"',
      })
      .refine(({ soort, plek }) => soort !== 'keuze' || plek === undefined, {
        path: ['plek'],
        error: 'een plek alleen waar je schrijft, niet bij soort="keuze"',
      })
      .refine(({ soort, plek, moment }) => moment === undefined || (soort === 'datum' && plek === undefined), {
        path: ['moment'],
        error: 'een moment alleen bij soort="datum" en zonder plek',
      }),
  },
  /** A statement about oneself with the scale of the publication: what `<Stelling>` measures stands in `meting` there. */
  Stelling: {
    place: 'block',
    inside: 'nothing',
    home: 'content',
    attributes: z.strictObject({ naam: id, zin: text, over: id, naar: pageId, bron: text }),
  },
  Dia: {
    place: 'block',
    inside: 'slide',
    home: 'slides',
    attributes: z.strictObject({
      titel: text,
      minuten: whole,
      opmaak: z.enum(chosenLayouts).optional(),
      in: versions.optional(),
      stappen: z.enum(STEP_KINDS).optional(),
      /** The part of the deck that begins here. */
      deel: text.optional(),
    }),
  },
  Neem: {
    place: 'block',
    inside: 'slide',
    home: 'slides',
    attributes: z.strictObject({
      uit: id,
      wat: z.enum(['kern', 'figuur', 'vragen', 'stop', 'casus', 'tabel', 'gesprek', 'oefengesprek']),
      minuten: whole,
      welke: whole.default(1),
      titel: text.optional(),
      /** Where the points of a `kern` go: on paper beside the slide, so that the wall shows what is written here. */
      lijst: z.enum(['hand-out']).optional(),
      in: versions.optional(),
      stappen: z.enum(STEP_KINDS).optional(),
      /** The part of the deck that begins here. */
      deel: text.optional(),
    }),
  },
  Feit: {
    place: 'inline',
    inside: 'nothing',
    home: 'both',
    attributes: z.strictObject({
      id,
      vorm: z.enum(['tekst', 'getal']).default('tekst'),
      bron: z.enum(['ja', 'nee']).default('ja'),
    }),
  },
  /** A sentence one could say, written by the editors. */
  Zeg: { place: 'inline', inside: 'words', home: 'both', attributes: nothing },
  Begrip: { place: 'inline', inside: 'words', home: 'both', attributes: z.strictObject({ id }) },
  /** A place to fill in a letter. */
  Plek: { place: 'inline', inside: 'nothing', home: 'content', attributes: z.strictObject({ naam: z.enum(PLACES) }) },
  Verwijs: { place: 'inline', inside: 'words', home: 'both', attributes: z.strictObject({ id: pageId }) },
} as const satisfies Record<string, Element>;

export type ElementName = keyof typeof VOCABULARY;

/** The attributes of an element after its schema has read them. */
export type Attributes<N extends ElementName> = z.output<(typeof VOCABULARY)[N]['attributes']>;

/** All names, in the order of the table. */
export const ELEMENT_NAMES: readonly ElementName[] = Object.keys(VOCABULARY).filter(isElementName);

/** Whether a tag's name is one of our elements. */
export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(VOCABULARY, name);
}
