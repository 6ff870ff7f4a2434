import type { SearchIndex } from './index.ts';
import type { Question } from './question.ts';

/** A word in a heading, against one in a passage. */
const HEADING = 2;
/** This much mention is half of what a word can add to a section. */
const HALF = 1.5;
/** A mention below this is too far off to stand together with another. */
const NEAR = 0.3;
/** What words add that stand together in one passage. */
const TOGETHER = 0.6;

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
  score({ concepts }: Question): Float64Array {
    const sures = concepts.map(({ meaning }) => {
      const sure = new Float32Array(this.#index.words.length);
      for (const [one, value] of meaning) for (const token of this.#tokens.get(one) ?? []) sure[token] = value;
      return sure;
    });
    return Float64Array.from(this.#index.units, ({ heading, passages }) => {
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
      for (const { tokens } of passages) read(tokens, 1);
      const held = mentions.reduce((sum, found, c) => sum + ((concepts[c]?.worth ?? 0) * found) / (found + HALF), 0);
      return held + TOGETHER * together;
    });
  }
}
