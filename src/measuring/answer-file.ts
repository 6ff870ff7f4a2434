import type { Answers, Measure } from './measure.ts';

/** The answers of one person at one moment. */
export interface Filled {
  readonly moment: string;
  readonly answers: Answers;
}

const KIND = 'meting';
/** No sheet of answers is larger. */
const MOST = 20_000;

/** Answers as a file: no name, no date. */
export function writeAnswers({ moment, answers }: Filled): string {
  return `${JSON.stringify({ soort: KIND, versie: 1, moment, antwoorden: Object.fromEntries(answers) }, null, 2)}\n`;
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

/** Reads such a file; undefined where it is none of ours, or says what cannot be. Never throws. */
export function readAnswers(text: string, { statements, scale, moments }: Measure): Filled | undefined {
  if (text.length > MOST) return undefined;
  const given = parse(text);
  const moment = moments.find(({ id }) => id === field(given, 'moment'));
  const answers = field(given, 'antwoorden');
  if (field(given, 'soort') !== KIND || !moment || typeof answers !== 'object' || answers === null) return undefined;
  const read = new Map<string, number>();
  for (const [naam, answer] of Object.entries(answers)) {
    const known = statements.some((statement) => statement.naam === naam);
    if (!known || !Number.isInteger(answer) || answer < 1 || answer > scale.length) return undefined;
    read.set(naam, answer);
  }
  return { moment: moment.id, answers: read };
}
