import type { Field } from './codec.ts';
import { AS_STEMS, type SearchIndex } from './index.ts';
import { asksForKind, type SearchKind, worthOfKind } from './kinds.ts';
import type { Concept, Question } from './question.ts';

/** How well each entry answers, and where on it. */
export interface Scores {
  readonly entries: Float64Array;
  /** By the number of its doc, how well a section answers. */
  readonly sections: Float64Array;
  /** By entry, the section that is called what is asked. */
  readonly named: ReadonlyMap<number, number>;
  /** The kind the question asks for by name. */
  readonly asked: SearchKind | undefined;
}

/** How MiniSearch weighs: more where a text is called so than where it says so, and short names before long ones. */
const BOOST = { title: 6, keyword: 3, description: 0.5, heading: 3.5, asked: 6, passage: 1 };
const BM25 = { k: 1.6, b: 1, d: 0.5 };
/** The most that one word can add, in its worth, and how soon: the tenth mention says less than the first. */
const MOST = 2.5;
const SLOW = 10;
/** What the best section adds: words that stand together say more. */
const SECTION = 0.7;
/** What a name adds that is the question, that of a part less, and explaining a term. */
const NAME = 3;
const PART = 0.75;
const NAMES: ReadonlySet<Field> = new Set(['title', 'keyword', 'heading']);
const EXPLAINS = 0.8;
/** What is left of a text that has next to nothing of the question, and how fast it falls. */
const LEFT = 0.2;
const FALL = 0.7;
/** So much of a name must be in the question for its section to be the one; a word further off is not in it at all. */
const NAMED = 0.7;
const NEAR = 0.5;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const plus = (to: Float64Array, at: number, value: number) => {
  to[at] = (to[at] ?? 0) + value;
};

/** Scores entries and sections for questions, on one index. */
export class Ranker {
  readonly #index: SearchIndex;
  /** By the number of its doc, how many words of a name say something. */
  readonly #names: ReadonlyMap<number, number>;

  constructor(index: SearchIndex) {
    this.#index = index;
    const names = index.docs.flatMap(({ field, tokens }, doc): [number, number][] =>
      NAMES.has(field) ? [[doc, tokens.filter((token) => index.stems[token]).length]] : [],
    );
    this.#names = new Map(names.filter(([, telling]) => telling > 0));
  }

  score(question: Question): Scores {
    const { entries, docs } = this.#index;
    const concepts = [...question.concepts, ...question.small];
    const whole = sum(concepts.map(({ worth }) => worth)) || 1;
    const scores = new Float64Array(entries.length);
    const covered = new Float64Array(entries.length);
    const sections = new Float64Array(docs.length);
    const shares = new Float64Array(docs.length);
    const likes = new Float64Array(docs.length);
    for (const concept of concepts) {
      const { worth } = concept;
      const pages = new Map<number, [score: number, share: number]>();
      const parts = new Map<number, [score: number, share: number]>();
      const add = (to: typeof pages, key: number, score: number, share: number) => {
        const [before, most] = to.get(key) ?? [0, 0];
        to.set(key, [before + score, Math.max(most, share)]);
      };
      for (const { id, score, share, like } of this.#search(concept)) {
        const { entry = -1, section, field } = docs[id] ?? {};
        add(pages, entry, score, share);
        if (section !== undefined) add(parts, section, score, share);
        if (field !== 'passage') plus(shares, id, share);
        plus(likes, id, like);
      }
      for (const [section, [score, share]] of parts) {
        plus(sections, section, (worth * score) / (score + worth));
        plus(shares, section, share);
      }
      for (const [entry, [score, share]] of pages) {
        plus(scores, entry, (worth * MOST * score) / (score + SLOW * worth));
        plus(covered, entry, share);
      }
    }
    for (const { entry } of question.terms) plus(scores, entries[entry]?.see ?? -1, EXPLAINS * whole);
    const { names, named } = this.#named(shares, likes, whole);
    const kinds = concepts.map(({ typed }) => asksForKind(typed));
    const asked = kinds.find((kind) => kind !== undefined);
    const ofKind = sum(concepts.map(({ worth }, c) => (kinds[c] === undefined ? 0 : worth)));
    for (const [i, { kind, pdf, href, sections: own }] of entries.entries()) {
      // A section that has half of the question answers less than half of it.
      for (const at of own) sections[at] = (sections[at] ?? 0) * Math.min(1, (shares[at] ?? 0) / whole);
      const best = Math.max(...own.map((at) => sections[at] ?? 0));
      if (asked === kind || (asked === 'pdf' && pdf !== undefined)) plus(covered, i, ofKind);
      const share = Math.min(1, Math.max((covered[i] ?? 0) / whole, names[i] ?? 0));
      const total = (scores[i] ?? 0) + SECTION * best + NAME * Math.max(whole, 1) * (names[i] ?? 0);
      scores[i] = total * (LEFT + (1 - LEFT) * share ** FALL) * worthOfKind(kind, href, asked);
    }
    return { entries: scores, sections, named, asked };
  }

  /** By entry how much its best name is the question, and the section of that name where it is. */
  #named(shares: Float64Array, likes: Float64Array, whole: number) {
    const names = new Float64Array(this.#index.entries.length);
    const named = new Map<number, number>();
    for (const [doc, telling] of this.#names) {
      const { entry = -1, section } = this.#index.docs[doc] ?? {};
      const alike = Math.min(1, (likes[doc] ?? 0) / telling) * Math.min(1, (shares[doc] ?? 0) / whole);
      const is = section === undefined ? alike : PART * alike;
      if (is <= (names[entry] ?? 0)) continue;
      names[entry] = is;
      if (is >= NAMED && section !== undefined) named.set(entry, section);
      else named.delete(entry);
    }
    return { names, named };
  }

  /** What MiniSearch finds for one word; a rare other word for it must not count for more than the word itself. */
  #search({ meaning, worth }: Concept): { id: number; score: number; share: number; like: number }[] {
    const found = this.#index.engine.search([...meaning.keys()].join(' '), {
      boost: BOOST,
      bm25: BM25,
      boostTerm: (one) => (meaning.get(one) ?? 0) * Math.min(1, worth / this.#index.rarity(one)),
      ...AS_STEMS,
    });
    return found.map(({ id, score, terms }) => {
      const sures = terms.map((one) => meaning.get(one) ?? 0);
      const share = worth * Math.min(1, Math.max(...sures) * 1.2);
      return { id, score, share, like: sum(sures.filter((sure) => sure >= NEAR)) };
    });
  }
}
