import type { SearchIndex } from './index.ts';
import type { Question } from './question.ts';
import { stem } from './stem.ts';

/** A word in a heading, against one in a passage. */
const HEADING = 2;
/** This much mention is half of what a word can add to a section. */
const HALF = 1.5;
/** A mention below this is too far off to stand together with another. */
const NEAR = 0.3;
/** What words add that stand together in one passage, and words that stand side by side as they were typed. */
const TOGETHER = 0.6;
const SIDE_BY_SIDE = 0.3;
/** A pair of words is one bit of a number. */
const MOST_WORDS = 30;

type Tokens = readonly number[];

/** Looks through all sections of one index, passage by passage: what MiniSearch, which knows words alone, cannot tell. */
export class Passages {
  readonly #index: SearchIndex;
  /** Stem → the tokens that have it, small words too. */
  readonly #tokens = new Map<string, number[]>();

  constructor(index: SearchIndex) {
    this.#index = index;
    for (const [token, one] of index.forms.entries()) {
      if (one === '') continue;
      const known = this.#tokens.get(one);
      if (known) known.push(token);
      else this.#tokens.set(one, [token]);
    }
  }

  /** By section: how much of the question its own text holds, and more where that stands together. */
  score(question: Question): Float64Array {
    const { concepts } = question;
    const sures = concepts.map(({ meaning }) => {
      const sure = new Float32Array(this.#index.words.length);
      for (const [one, value] of meaning) for (const token of this.#tokens.get(one) ?? []) sure[token] = value;
      return sure;
    });
    const pairs = this.#pairs(question.words);
    return Float64Array.from(this.#index.units, ({ heading, passages }, unit) => {
      const mentions = concepts.map(() => 0);
      let together = 0;
      const read = (tokens: Tokens, weight: number) => {
        let said = 0;
        let count = 0;
        for (const [c, sure] of sures.entries()) {
          let most = 0;
          for (const token of tokens) most = Math.max(most, sure[token] ?? 0);
          mentions[c] = (mentions[c] ?? 0) + most * weight;
          if (most <= NEAR) continue;
          said += most * (concepts[c]?.worth ?? 0);
          count++;
        }
        if (count > 1) together = Math.max(together, said);
      };
      read(heading, HEADING);
      for (const { label, tokens } of passages) {
        if (label.length > 0) read(label, HEADING / 4);
        read(tokens, 1);
      }
      const held = mentions.reduce((sum, found, c) => sum + ((concepts[c]?.worth ?? 0) * found) / (found + HALF), 0);
      return held + TOGETHER * together + SIDE_BY_SIDE * (pairs[unit] ?? 0);
    });
  }

  /**
   * By section: what neighbours in the question are worth that are neighbours there too, small words among them, as in
   * "te laat". Two words met side by side everywhere tell nothing: the rarer the pair, the more.
   */
  #pairs(words: readonly string[]): Float64Array {
    const { units } = this.#index;
    const asked = words.slice(0, MOST_WORDS).map(stem);
    const places = new Int32Array(this.#index.words.length);
    for (const [i, one] of asked.entries())
      for (const token of this.#tokens.get(one) ?? []) places[token] = (places[token] ?? 0) | (1 << i);
    const pairsIn = (tokens: Tokens) => {
      let pairs = 0;
      for (let at = 1; at < tokens.length; at++)
        pairs |= ((places[tokens[at - 1] ?? -1] ?? 0) << 1) & (places[tokens[at] ?? -1] ?? 0);
      return pairs;
    };
    const found = units.map(({ heading, passages }) =>
      passages.reduce((pairs, { tokens }) => pairs | pairsIn(tokens), pairsIn(heading)),
    );
    const worths = asked.map((_, i) => {
      const times = found.filter((pairs) => pairs & (1 << i)).length;
      return times === 0 ? 0 : Math.log(units.length / times) / (asked.length - 1);
    });
    return Float64Array.from(found, (pairs) =>
      worths.reduce((sum, worth, i) => sum + (pairs & (1 << i) ? worth : 0), 0),
    );
  }
}
