import { fitTable } from '../slides/columns.ts';
import { type Paragraph, type PlainSlide, plain, type TableContent } from '../slides/plain.ts';
import { setText, textFits } from '../slides/set-text.ts';
import { meetingWords } from '../strings/meeting.ts';
import type { Layout } from '../theme/layout-kinds.ts';
import type { Part, Piece } from './catalogue.ts';
import { cutSlides, type Fields, OWN_LIMITS, type Own, type OwnCase, type OwnSlide, ownFrom } from './own.ts';

/** The name of a part of one's own among those of a programme. */
export const ownName = (number: number): string => `eigen-${number}`;
export const STORY_PART = 'eigen-verhaal';
export const CONTACTS_SLIDE = 'eigen-contacten';
/** All names that parts of one's own can have. */
export const OWN_PARTS: readonly string[] = [
  ...Array.from({ length: OWN_LIMITS.slides }, (_, i) => ownName(i + 1)),
  STORY_PART,
];

/** A part of one's own, with its name. */
export interface OwnPart {
  readonly name: string;
  readonly part: Part;
}

interface Content {
  readonly paragraphs?: readonly Paragraph[];
  readonly rows?: TableContent['rows'];
}

function slide(slug: string, title: string, layout: Layout, content: Content, notes: string): PlainSlide {
  const { paragraphs = [], rows } = content;
  return {
    slug,
    title,
    layout,
    accent: 'basis',
    minutes: 0,
    versions: [],
    ...setText(layout, false, (box) => ({ paragraphs, numbers: [], table: rows && fitTable(rows, box) })),
    figure: undefined,
    emblem: undefined,
    about: '',
    foot: meetingWords.ownFoot,
    notes: [plain(notes)],
  };
}

const points = (texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text) => ({ runs: [{ text }], mark: 'bullet' }));

function ownSlide({ number, title, points: said }: OwnSlide): OwnPart {
  const name = ownName(number);
  const shown = title === '' ? meetingWords.ownSlide(number) : title;
  const made = slide(name, shown, 'punten', { paragraphs: points(said) }, meetingWords.ownNotes);
  return { name, part: { title: shown, pieces: [{ slide: made, least: 2, usual: 4, rank: 'needed', talk: false }] } };
}

function ownCase({ title, told, question }: OwnCase): OwnPart {
  const shown = title === '' ? meetingWords.ownCase : title;
  const story = slide(STORY_PART, shown, 'punten', { paragraphs: told.map(plain) }, meetingWords.ownCaseNotes);
  const asked = question === '' ? meetingWords.ownQuestion : question;
  const ask = slide('eigen-vraag', shown, 'vraag', { paragraphs: points([asked]) }, meetingWords.ownQuestionNotes);
  const pieces: readonly Piece[] = [
    { slide: story, least: 2, usual: 4, rank: 'needed', talk: false },
    { slide: ask, least: 3, usual: 6, rank: 'needed', talk: true },
  ];
  return { name: STORY_PART, part: { title: shown, pieces } };
}

/** The parts that somebody adds of their own, the case first. */
export const ownParts = ({ slides, story }: Own): readonly OwnPart[] => [
  ...(story ? [ownCase(story)] : []),
  ...slides.map(ownSlide),
];

/** The slide that says whom to turn to here; undefined where nobody is named. */
export function contactsPiece({ contacts }: Own): Piece | undefined {
  if (contacts.length === 0) return undefined;
  const rows = [meetingWords.contactHeads, ...contacts.map(({ whom, name, phone }) => [whom, name, phone])];
  const made = slide(CONTACTS_SLIDE, meetingWords.contacts, 'tabel', { rows }, meetingWords.contactNotes);
  return { slide: made, least: 1, usual: 2, rank: 0, talk: false };
}

/** The titles of slides of one's own on which not all stands that was typed for them: it does not fit, or is not taken. */
export function overfull(fields: Fields): readonly string[] {
  const own = ownFrom(fields);
  const isCut = new Set(cutSlides(fields).map((number) => (number === 0 ? STORY_PART : ownName(number))));
  const contacts = contactsPiece(own);
  const parts: readonly OwnPart[] = [
    ...ownParts(own),
    ...(contacts ? [{ name: CONTACTS_SLIDE, part: { title: contacts.slide.title, pieces: [contacts] } }] : []),
  ];
  return parts.flatMap(({ name, part: { title, pieces } }) =>
    isCut.has(name) || pieces.some(({ slide: made }) => !textFits(made, made.layout)) ? [title] : [],
  );
}
