import type { SearchIndex } from './index.ts';
import { normalise, WORD, wordsOf } from './normalise.ts';
import type { Concept, Question } from './question.ts';
import { tellingStem } from './stop-words.ts';

/** A piece of text, and whether it is a word to mark. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A mention below this is too far off to mark. */
const SURE_ENOUGH = 0.3;
const AT_WORDS = new RegExp(`(${WORD.source})`, 'u');

/** How surely a normalised word is one of the question. */
const sureOf = (word: string, { meaning }: Concept) => meaning.get(tellingStem(word)) ?? 0;

/** How much of the question a text holds, each word of it counted once. */
function worthOf(text: string, { concepts }: Question): number {
  const words = wordsOf(text);
  return concepts.reduce(
    (total, concept) => total + concept.worth * Math.max(0, ...words.map((word) => sureOf(word, concept))),
    0,
  );
}

/** A text with the hits marked. */
export function mark(text: string, { concepts }: Question): Piece[] {
  const isHit = (word: string) => concepts.some((concept) => sureOf(normalise(word), concept) >= SURE_ENOUGH);
  return text.split(AT_WORDS).map((piece, i) => ({ text: piece, hit: i % 2 === 1 && isHit(piece) }));
}

/**
 * The paragraph, item or cell of a section that answers best, or what its record is about; nothing as long as the texts
 * are not there. It is shown whole: what is cut off could take back what is shown.
 * @param number of its doc
 */
export function excerptOf({ docs, entries, passages }: SearchIndex, number: number, question: Question): Piece[] {
  const { entry = -1, anchor } = docs[number] ?? {};
  const [about] = passages.get(entries[entry]?.sections[0] ?? -1) ?? [];
  const said = (passages.get(number) ?? []).map(({ text, label = '' }) => ({
    text,
    label,
    worth: worthOf(`${label} ${text}`, question),
  }));
  const most = Math.max(0, ...said.map(({ worth }) => worth));
  const chosen = said.find(({ worth }) => worth === most && (most > 0 || anchor !== undefined));
  const before = chosen?.label ? [...mark(chosen.label, question), { text: ': ', hit: false }] : [];
  return [...before, ...mark(chosen?.text ?? about?.text ?? '', question)];
}
