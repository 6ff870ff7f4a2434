import { meetingWords } from '../strings/meeting.ts';
import { withoutUnseen } from '../xml.ts';

/** What somebody types of their own on the page, by the names of its fields; it goes into no address. */
export type Fields = Readonly<Record<string, string>>;

/** Somebody one can turn to. */
export interface Contact {
  readonly whom: string;
  readonly name: string;
  readonly phone: string;
}

/** A slide of one's own: a title with points. */
export interface OwnSlide {
  /** Its number among the fields, by which its part is named. */
  readonly number: number;
  readonly title: string;
  readonly points: readonly string[];
}

/** A case of one's own, told up to the question. */
export interface OwnCase {
  readonly title: string;
  readonly told: readonly string[];
  readonly question: string;
}

/** The logo that was chosen: pixels, as an address that holds them. */
export interface OwnLogo {
  readonly png: string;
  /** Width by height. */
  readonly ratio: number;
  readonly alt: string;
}

/** What a meeting holds of one's own; '' and none where nothing was typed. */
export interface Own {
  readonly organisation: string;
  readonly speaker: string;
  readonly place: string;
  /** "2026-11-22" */
  readonly date: string;
  readonly contacts: readonly Contact[];
  readonly slides: readonly OwnSlide[];
  readonly story: OwnCase | undefined;
  readonly logo: OwnLogo | undefined;
  /** Amounts to reckon with, as an address carries them behind its #; '' for none. */
  readonly sum: string;
}

/** How much can be typed, in letters, and of how many. */
export const OWN_LIMITS = {
  line: 60,
  point: 110,
  told: 160,
  points: 6,
  moments: 3,
  contacts: 4,
  slides: 8,
  sum: 300,
} as const;
/** The longest that a field can be: a logo is the largest. */
const LONGEST = 400_000;
const PNG = /^data:image\/png;base64,[A-Za-z0-9+/]+=*$/;
/** What a list begins with; one from a word processor leaves a sign or a number and a tab. */
const BULLET = /^\s*(?:[•·▪●○◦*–-]|\S\t|[a-z\d]{1,4}[.)]\t|\d{1,2}[.)])\s*/iu;

const cut = (text: string, most: number) => [...text].slice(0, most).join('').trim();
const oneLine = (text = '', most: number = OWN_LIMITS.line) =>
  cut(
    withoutUnseen(text)
      .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Z}]+/gu, ' ')
      .trim(),
    most,
  );

/** The lines that say something, without the marks of a list. */
const allLines = (text = ''): readonly string[] =>
  text
    .split(/[\n\v\r\u2028\u2029]+/)
    .map((line) => oneLine(line.replace(BULLET, ''), LONGEST))
    .filter((line) => line !== '');

const lines = (text: string | undefined, count: number, most: number): readonly string[] =>
  allLines(text)
    .slice(0, count)
    .map((line) => cut(line, most));

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The fields of a value that came from elsewhere: a message, or what was kept. Whatever is no short text is left out. */
export function readFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= LONGEST,
    ),
  );
}

function logoOf(fields: Fields): OwnLogo | undefined {
  const { logo = '', 'logo-verhouding': ratio = '', 'logo-naam': named, organisatie: of } = fields;
  const wide = Number(ratio);
  const alt = oneLine(named) || (oneLine(of) && meetingWords.logoOf(oneLine(of)));
  return PNG.test(logo) && wide > 0 && Number.isFinite(wide) ? { png: logo, ratio: wide, alt } : undefined;
}

/** How many lines of a field there are, and how many of them are longer than is taken. */
function countCut(text: string | undefined, count: number, most: number): number {
  const typed = allLines(text);
  return Math.max(0, typed.length - count) + typed.slice(0, count).filter((line) => [...line].length > most).length;
}

/** What was typed and stands on no slide, as it is more or longer than is taken: by the numbers of slides, 0 for the case. */
export const cutSlides = (fields: Fields): readonly number[] => [
  ...(countCut(fields['verhaal'], OWN_LIMITS.moments, OWN_LIMITS.told) > 0 ? [0] : []),
  ...upTo(OWN_LIMITS.slides).filter((n) => countCut(fields[`punten-${n}`], OWN_LIMITS.points, OWN_LIMITS.point) > 0),
];

/** What stands in some fields, as slides can show it: no control characters, and no more than fits. Never throws. */
export function ownFrom(fields: Fields): Own {
  const date = fields['datum'] ?? '';
  const told = lines(fields['verhaal'], OWN_LIMITS.moments, OWN_LIMITS.told);
  return {
    organisation: oneLine(fields['organisatie']),
    speaker: oneLine(fields['spreker']),
    place: oneLine(fields['plaats']),
    date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '',
    contacts: upTo(OWN_LIMITS.contacts)
      .map((n) => ({
        whom: oneLine(fields[`wie-${n}`]),
        name: oneLine(fields[`naam-${n}`]),
        phone: oneLine(fields[`nummer-${n}`], 30),
      }))
      .filter(({ name, phone }) => name !== '' || phone !== ''),
    slides: upTo(OWN_LIMITS.slides)
      .map((number) => ({
        number,
        title: oneLine(fields[`dia-${number}`]),
        points: lines(fields[`punten-${number}`], OWN_LIMITS.points, OWN_LIMITS.point),
      }))
      .filter(({ title, points }) => title !== '' || points.length > 0),
    story:
      told.length === 0
        ? undefined
        : {
            title: oneLine(fields['verhaal-titel']),
            told,
            question: oneLine(fields['verhaal-vraag'], OWN_LIMITS.point),
          },
    logo: logoOf(fields),
    sum: cut(fields['som'] ?? '', OWN_LIMITS.sum),
  };
}

/** Nothing of one's own. */
export const NO_OWN: Own = ownFrom({});
