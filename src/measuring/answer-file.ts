import type { Answers, Measure } from './measure.ts';

/** The answers of one person at one moment. */
export interface Filled {
  readonly moment: string;
  readonly answers: Answers;
  /** Drawn by lot when it was saved, so that one file is not counted twice; undefined in a file without one. */
  readonly number: string | undefined;
}

/** Why a file that is ours is not taken over: it asks other things than we do now, or nothing is answered in it. */
export type Unusable = 'other-version' | 'empty';

const KIND = 'meting';
const VERSION = 1;
/** No sheet of answers is larger. */
const MOST = 20_000;

/** Answers as a file: no name, no date. */
export function writeAnswers({ moment, answers, number }: Filled): string {
  const filled = { soort: KIND, versie: VERSION, nummer: number, moment, antwoorden: Object.fromEntries(answers) };
  return `${JSON.stringify(filled, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Reads such a file; undefined where it is none of ours. Never throws. */
export function readAnswers(text: string, { statements, scale, moments }: Measure): Filled | Unusable | undefined {
  if (text.length > MOST) return undefined;
  const given = parse(text);
  if (field(given, 'soort') !== KIND) return undefined;
  const moment = moments.find(({ id }) => id === field(given, 'moment'));
  const answers = field(given, 'antwoorden');
  if (field(given, 'versie') !== VERSION || !moment || typeof answers !== 'object' || answers === null)
    return 'other-version';
  const read = new Map<string, number>();
  for (const [naam, answer] of Object.entries(answers)) {
    const known = statements.some((statement) => statement.naam === naam);
    if (!known || !Number.isInteger(answer) || answer < 1 || answer > scale.length) return 'other-version';
    read.set(naam, answer);
  }
  if (read.size === 0) return 'empty';
  const number = field(given, 'nummer');
  return { moment: moment.id, answers: read, number: typeof number === 'string' ? number : undefined };
}
