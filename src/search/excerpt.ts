import { type Piece, piecesOf } from './codec.ts';
import type { CodedPassage, SearchIndex } from './index.ts';
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

  #best<T>(texts: readonly T[], tokensOf: (text: T) => Tokens, question: Question): T | undefined {
    let best: T | undefined;
    let most = 0;
    for (const text of texts) {
      const worth = this.#worth(tokensOf(text), question);
      if (worth > most * 1.001) [best, most] = [text, worth];
    }
    return best;
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
    return TAKES_BACK.test(sentence.map((token) => this.#index.tokens[token] ?? '').join(' '));
  }

  /** The best sentence of a passage, with those after it until it says enough, and one later that takes it back. */
  #cut(passage: Tokens, question: Question): Piece[] {
    const sentences = this.#sentences(passage);
    const best = this.#best(sentences, (sentence) => sentence, question);
    const from = Math.max(0, best === undefined ? 0 : sentences.indexOf(best));
    let tokens: Tokens = sentences[from] ?? [];
    let to = from + 1;
    while (to < sentences.length && tokens.length < ENOUGH_WORDS) tokens = [...tokens, ...(sentences[to++] ?? [])];
    const long = tokens.length > MOST_WORDS;
    const hit = tokens.findIndex((token) => this.#worth([token], question) > 0);
    const start = !long || hit < MOST_WORDS - 6 ? 0 : hit - 8;
    const end = long ? start + MOST_WORDS : tokens.length;
    const shown = this.mark(tokens.slice(start, end), question);
    const back = sentences.slice(long ? from + 1 : to).find((sentence) => this.#takesBack(sentence));
    const after = back ? [GAP, ...this.mark(back, question)] : [];
    const more = back ? sentences.at(-1) !== back : end < tokens.length || to < sentences.length;
    return [...(from > 0 || start > 0 ? [GAP] : []), ...shown, ...after, ...(more ? [GAP] : [])];
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
    const unit = this.#index.docs[number];
    const passages = this.#index.passagesOf(number);
    const tokensOf = ({ label, tokens }: CodedPassage) => [...label, ...tokens];
    const opening = unit?.anchor === undefined;
    const chosen = this.#best(passages, tokensOf, question) ?? (opening ? undefined : passages[0]);
    const label =
      chosen && chosen.label.length > 0 ? [...this.mark(chosen.label, question), { text: ': ', hit: false }] : [];
    const about = this.#index.entries[unit?.entry ?? -1]?.description ?? [];
    const [first, ...rest] = this.#cut(chosen?.tokens ?? about, question);
    return first === undefined ? label : [...label, first === GAP ? { ...GAP, text: '… ' } : first, ...rest];
  }
}
