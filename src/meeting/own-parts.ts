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
const QUESTION_SLIDE = 'eigen-vraag';
/** All names that parts of one's own can have. */
export const OWN_PARTS: readonly string[] = [
  ...Array.from({ length: OWN_LIMITS.slides }, (_, i) => ownName(i + 1)),
  STORY_PART,
];
/** What is too much for one slide goes on on a next one, named by its place. */
const slugAt = (slug: string, nth: number) => (nth === 0 ? slug : `${slug}-vervolg-${nth}`);
/** All slides of one's own that can be left out. */
export const OWN_SLIDES: readonly string[] = [...OWN_PARTS, QUESTION_SLIDE, CONTACTS_SLIDE].flatMap((slug) =>
  Array.from({ length: OWN_LIMITS.points }, (_, nth) => slugAt(slug, nth)),
);

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

/**
 * Divides what is said evenly over as few slides as it fits on.
 * @param write one of them: what stands on it, its slug, and what its title ends with
 */
function divide<T>(
  slug: string,
  all: readonly T[],
  write: (some: readonly T[], slug: string, end: string) => PlainSlide,
): readonly [PlainSlide, ...PlainSlide[]] {
  for (let size = Math.max(1, all.length); ; size--) {
    const count = Math.max(1, Math.ceil(all.length / size));
    const made = Array.from({ length: count }, (_, nth) =>
      write(
        all.slice(nth * size, (nth + 1) * size),
        slugAt(slug, nth),
        nth === 0 ? '' : meetingWords.goesOn(count > 2 ? nth : undefined),
      ),
    );
    const [first, ...others] = made;
    if (first && (size === 1 || made.every((one) => textFits(one, one.layout)))) return [first, ...others];
  }
}

/** Slides that must be there: the first with its usual time, what goes on with less. */
const needed = ([first, ...others]: readonly [PlainSlide, ...PlainSlide[]]): readonly Piece[] => [
  { slide: first, least: 2, usual: 4, rank: 'needed', talk: false },
  ...others.map((one): Piece => ({ slide: one, least: 1, usual: 2, rank: 'needed', talk: false })),
];

function ownSlide({ number, title, points: said }: OwnSlide): OwnPart {
  const name = ownName(number);
  const shown = title === '' ? meetingWords.ownSlide(number) : title;
  const made = divide(name, said, (some, slug, end) =>
    slide(slug, shown + end, 'punten', { paragraphs: points(some) }, meetingWords.ownNotes),
  );
  return { name, part: { title: shown, pieces: needed(made) } };
}

function ownCase({ title, told, question }: OwnCase): OwnPart {
  const shown = title === '' ? meetingWords.ownCase : title;
  const story = divide(STORY_PART, told, (some, slug, end) =>
    slide(slug, shown + end, 'punten', { paragraphs: some.map(plain) }, meetingWords.ownCaseNotes),
  );
  const asked = question === '' ? meetingWords.ownQuestion : question;
  const ask = slide(QUESTION_SLIDE, shown, 'vraag', { paragraphs: points([asked]) }, meetingWords.ownQuestionNotes);
  const pieces: readonly Piece[] = [...needed(story), { slide: ask, least: 3, usual: 6, rank: 'needed', talk: true }];
  return { name: STORY_PART, part: { title: shown, pieces } };
}

/** The parts that somebody adds of their own, the case first. */
export const ownParts = ({ slides, story }: Own): readonly OwnPart[] => [
  ...(story ? [ownCase(story)] : []),
  ...slides.map(ownSlide),
];

/** The slides that say whom to turn to here; none where nobody is named. */
export function contactsPieces({ contacts }: Own): readonly Piece[] {
  if (contacts.length === 0) return [];
  const made = divide(CONTACTS_SLIDE, contacts, (some, slug, end) => {
    const rows = [meetingWords.contactHeads, ...some.map(({ whom, name, phone }) => [whom, name, phone])];
    return slide(slug, meetingWords.contacts + end, 'tabel', { rows }, meetingWords.contactNotes);
  });
  return made.map((one): Piece => ({ slide: one, least: 1, usual: 2, rank: 0, talk: false }));
}

/** The titles of slides of one's own on which not all stands that was typed for them: more, or longer, than is taken. */
export function overfull(fields: Fields): readonly string[] {
  const isCut = new Set(cutSlides(fields).map((number) => (number === 0 ? STORY_PART : ownName(number))));
  return ownParts(ownFrom(fields)).flatMap(({ name, part: { title } }) => (isCut.has(name) ? [title] : []));
}
