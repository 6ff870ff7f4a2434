import { decodeLines, type Piece, piecesOf } from './codec.ts';
import type { SearchIndex } from './index.ts';
import type { Question } from './question.ts';

/** A mention below this is too far off to mark. */
const SURE_ENOUGH = 0.3;

type Tokens = readonly number[];

/**
 * Finds the paragraph, item or cell that answers best, in the texts of one index. It is shown whole: what is cut off
 * could take back what is shown.
 */
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

  /** Some words with the hits marked. */
  mark(tokens: Tokens, { concepts }: Question): Piece[] {
    const { stems, tokens: words } = this.#index;
    const isHit = (token: number) =>
      concepts.some(({ meaning }) => (meaning.get(stems[token] ?? '') ?? 0) >= SURE_ENOUGH);
    return piecesOf(tokens, words, isHit);
  }

  /** What a section says to the question, or what its record is about; nothing as long as the texts are not there. */
  of(number: number, question: Question): Piece[] {
    const { docs, entries, texts } = this.#index;
    const { entry = -1, anchor } = docs[number] ?? {};
    let label: Tokens = [];
    const passages = decodeLines(texts.get(number) ?? '').flatMap(({ field, tokens }) => {
      if (field === 'passage') return [{ label, tokens, worth: this.#worth([...label, ...tokens], question) }];
      if (field === 'label') label = tokens;
      return [];
    });
    const most = Math.max(0, ...passages.map(({ worth }) => worth));
    const chosen = passages.find(({ worth }) => worth === most && (most > 0 || anchor !== undefined));
    const before = chosen?.label.length ? [...this.mark(chosen.label, question), { text: ': ', hit: false }] : [];
    const about = entries[entry] && this.#index.about(entries[entry]);
    return [...before, ...this.mark(chosen?.tokens ?? about ?? [], question)];
  }
}
