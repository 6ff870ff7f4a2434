import { decodeLines, type Piece, piecesOf } from './codec.ts';
import type { SearchIndex } from './index.ts';
import type { Question } from './question.ts';

/** A mention below this is too far off to mark. */
const SURE_ENOUGH = 0.3;
/** An excerpt grows by whole sentences to this many words, and is cut at the other. */
const ENOUGH_WORDS = 18;
const MOST_WORDS = 38;
const ENDS_SENTENCE = /[.?!][”’)]*\s/;
/** A sentence that takes back what was said before it: it is shown with it. */
const TAKES_BACK =
  /\b(?:mag|mogen|hoort|doe|deel)\b.{0,30}\b(?:niet|niets|nooit)\b|\b(?:neem|doe) (?:dat|die|dit)\b.*\bniet\b/;

type Tokens = readonly number[];
const GAP: Piece = { text: ' … ', hit: false };

/** Finds the sentence that answers best, in the texts of one index, and never one that says the opposite of its text. */
export class Excerpts {
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** How much of the question some words hold, each word of it counted once. */
  #worth(tokens: Tokens, { concepts }: Question): number {
    const { stems } = this.#index;
    return concepts.reduce((total, { meaning, worth }) => {
      const sure = tokens.reduce((most, token) => Math.max(most, meaning.get(stems[token] ?? '') ?? 0), 0);
      return total + sure * worth;
    }, 0);
  }

  /** The number of the one with most of the question, of two alike the first; −1 where none has a word of it. */
  #best(texts: readonly Tokens[], question: Question): number {
    const worths = texts.map((text) => this.#worth(text, question));
    const most = Math.max(0, ...worths);
    return most === 0 ? -1 : worths.findIndex((worth) => worth > most / 1.001);
  }

  #sentences(passage: Tokens): Tokens[] {
    const sentences: number[][] = [[]];
    for (const token of passage) {
      sentences.at(-1)?.push(token);
      if (ENDS_SENTENCE.test(this.#index.tokens[token] ?? '')) sentences.push([]);
    }
    return sentences.filter((sentence) => sentence.length > 0);
  }

  #takesBack(sentence: Tokens): boolean {
    return TAKES_BACK.test(sentence.flatMap((token) => this.#index.tokens[token] ?? []).join(' '));
  }

  /** The best sentence of a passage, with those after it until it says enough, and one later that takes it back. */
  #cut(passage: Tokens, question: Question): Piece[] {
    const sentences = this.#sentences(passage);
    const from = Math.max(0, this.#best(sentences, question));
    let tokens: Tokens = sentences[from] ?? [];
    let to = from + 1;
    while (to < sentences.length && tokens.length < ENOUGH_WORDS) tokens = [...tokens, ...(sentences[to++] ?? [])];
    const long = tokens.length > MOST_WORDS;
    const hit = tokens.findIndex((token) => this.#worth([token], question) > 0);
    const start = !long || hit < MOST_WORDS - 6 ? 0 : hit - 8;
    const end = long ? start + MOST_WORDS : tokens.length;
    const back = sentences.slice(long ? from + 1 : to).find((sentence) => this.#takesBack(sentence));
    const more = back ? sentences.at(-1) !== back : end < tokens.length || to < sentences.length;
    return [
      ...(from > 0 || start > 0 ? [GAP] : []),
      ...this.mark(tokens.slice(start, end), question),
      ...(back ? [GAP, ...this.mark(back, question)] : []),
      ...(more ? [GAP] : []),
    ];
  }

  /** Some words with the hits marked. */
  mark(tokens: Tokens, { concepts }: Question): Piece[] {
    const { stems, tokens: words } = this.#index;
    const isHit = (token: number) =>
      concepts.some(({ meaning }) => (meaning.get(stems[token] ?? '') ?? 0) >= SURE_ENOUGH);
    return piecesOf(tokens, words, isHit);
  }

  /** The sentence of a section that answers best, or what its record is about where none does or the texts are not there. */
  of(number: number, question: Question): Piece[] {
    const { docs, entries, texts } = this.#index;
    const section = docs[number];
    let label: Tokens = [];
    const passages = decodeLines(texts.get(number) ?? '').flatMap(({ field, tokens }) => {
      if (field === 'passage') return [{ label, tokens }];
      label = tokens;
      return [];
    });
    const best = this.#best(
      passages.map((passage) => [...passage.label, ...passage.tokens]),
      question,
    );
    const chosen = passages[section?.anchor === undefined ? best : Math.max(0, best)];
    const said = chosen?.tokens ?? entries[section?.entry ?? -1]?.description ?? [];
    const before = chosen?.label.length ? [...this.mark(chosen.label, question), { text: ': ', hit: false }] : [];
    const [first, ...rest] = this.#cut(said, question);
    return first === undefined ? before : [...before, first === GAP ? { ...GAP, text: '… ' } : first, ...rest];
  }
}
