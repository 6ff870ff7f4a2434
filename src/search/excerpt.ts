import { type Piece, piecesOf } from './codec.ts';
import type { Plan } from './plan.ts';
import type { Entry, SearchIndex, Unit } from './search-index.ts';

/** Words sooner than this are taken for a mention; weaker ones are too far off to mark. */
const SURE_ENOUGH = 0.3;
/** An excerpt grows by whole sentences to this many words, and is cut at the other. */
const ENOUGH_WORDS = 18;
const MOST_WORDS = 38;
const ENDS_SENTENCE = /[.?!][”’)]*\s/;

type Tokens = readonly number[];

/** Finds the sentence that answers best, in the texts of one index. */
export class Excerpts {
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** How much of the question some words hold, each word of it counted once. */
  #worth(tokens: Tokens, plan: Plan, rarity: readonly number[]): number {
    const { ofToken } = this.#index.lexicon;
    let sum = 0;
    for (const [i, { meaning }] of plan.concepts.entries()) {
      let sure = 0;
      for (const token of tokens) sure = Math.max(sure, meaning.get(ofToken[token] ?? -1) ?? 0);
      sum += sure * (rarity[i] ?? 0);
    }
    return sum;
  }

  #best(texts: readonly Tokens[], plan: Plan, rarity: readonly number[]): Tokens | undefined {
    let best: Tokens | undefined;
    let most = 0;
    for (const text of texts) {
      const worth = this.#worth(text, plan, rarity);
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

  /** The best sentence of a passage, with those after it until it says enough. */
  #cut(passage: Tokens, plan: Plan, rarity: readonly number[]): { tokens: Tokens; before: boolean; after: boolean } {
    const sentences = this.#sentences(passage);
    const best = this.#best(sentences, plan, rarity);
    const from = Math.max(0, best === undefined ? 0 : sentences.indexOf(best));
    let tokens: Tokens = sentences[from] ?? [];
    let to = from + 1;
    while (to < sentences.length && tokens.length < ENOUGH_WORDS) tokens = [...tokens, ...(sentences[to++] ?? [])];
    if (tokens.length <= MOST_WORDS) return { tokens, before: from > 0, after: to < sentences.length };
    const hit = tokens.findIndex((token) => this.#worth([token], plan, rarity) > 0);
    const start = hit < MOST_WORDS - 6 ? 0 : hit - 8;
    const end = start + MOST_WORDS;
    return {
      tokens: tokens.slice(start, end),
      before: from > 0 || start > 0,
      after: end < tokens.length || to < sentences.length,
    };
  }

  /** Some words with the hits marked. */
  mark(tokens: Tokens, plan: Plan): Piece[] {
    const { lexicon, tokens: words } = this.#index;
    const hits = new Set(
      plan.concepts.flatMap(({ meaning }) => [...meaning].flatMap(([id, sure]) => (sure >= SURE_ENOUGH ? [id] : []))),
    );
    return piecesOf(tokens, words, (token) => hits.has(lexicon.ofToken[token] ?? -1));
  }

  /** The sentence of a record that answers best: of the section that was hit, or else what the record is about. */
  of(entry: Entry, unit: Unit | undefined, plan: Plan, rarity: readonly number[]): Piece[] {
    const passage = this.#best(unit?.passages ?? [], plan, rarity);
    const chosen =
      passage ?? (unit?.anchor === undefined ? entry.description : (unit.passages[0] ?? entry.description));
    const { tokens, before, after } = this.#cut(chosen, plan, rarity);
    const pieces = this.mark(tokens, plan);
    return [...(before ? [{ text: '… ', hit: false }] : []), ...pieces, ...(after ? [{ text: ' …', hit: false }] : [])];
  }
}
