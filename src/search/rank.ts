import { AS_STEMS, type SearchIndex } from './index.ts';
import { asksForKind, type SearchKind, worthOfKind } from './kinds.ts';
import type { Field } from './list.ts';
import { wordsOf } from './normalise.ts';
import type { Concept, Question } from './question.ts';
import { tellingStem } from './stop-words.ts';

/** How well each entry answers, and where on it. */
export interface Scores {
  readonly entries: Float64Array;
  /** By the number of its doc, how well a section answers; the opening with the title, and not with keywords. */
  readonly sections: Float64Array;
  /** The kind the question asks for by name. */
  readonly asked: SearchKind | undefined;
}

/** How MiniSearch weighs: more where a text is called so than where it says so. */
const BOOST = { title: 4, keyword: 2, heading: 2.5, asked: 6 };
/** The most that one word can add, in its worth, and how soon: the tenth mention says less than the first. */
const MOST = 2.5;
const SLOW = 10;
/** What a name adds that is the question, that of a part less, and explaining a term. */
const NAME = 3;
const NAMES: Partial<Record<Field, number>> = { title: 1, keyword: 1, heading: 0.75 };
const EXPLAINS = 0.5;
/** How fast a text falls that has less of the question. */
const FALL = 0.35;
/** A page that explains a term need not have the word. */
const LEAST = 0.05;
/** A word this sure is there, and one less sure than this is not what the name says. */
const THERE = 0.83;
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
    const names = index.docs.flatMap(({ field, text }, doc): [number, number][] =>
      NAMES[field] === undefined ? [] : [[doc, wordsOf(text).filter(tellingStem).length]],
    );
    this.#names = new Map(names.filter(([, telling]) => telling > 0));
  }

  score({ concepts, terms }: Question): Scores {
    const { entries, docs } = this.#index;
    const whole = sum(concepts.map(({ worth }) => worth)) || 1;
    const scores = new Float64Array(entries.length);
    const covered = new Float64Array(entries.length);
    const parts = new Float64Array(docs.length);
    const sections = new Float64Array(docs.length);
    const shares = new Float64Array(docs.length);
    const likes = new Float64Array(docs.length);
    for (const concept of concepts) {
      const { worth } = concept;
      const pages = new Map<number, [score: number, share: number]>();
      const within = new Map<number, [score: number, said: number]>();
      for (const { id, score, share, like } of this.#search(concept)) {
        const { entry = -1, section = -1, field } = docs[id] ?? {};
        const [before, most] = pages.get(entry) ?? [0, 0];
        pages.set(entry, [before + score, Math.max(most, share)]);
        const [all, said] = within.get(section) ?? [0, 0];
        within.set(section, [all + score, field === 'keyword' ? said : said + score]);
        plus(shares, id, share);
        plus(likes, id, like);
      }
      for (const [section, [all, said]] of within) {
        plus(parts, section, (worth * all) / (all + worth));
        plus(sections, section, (worth * said) / (said + worth));
      }
      for (const [entry, [score, share]] of pages) {
        plus(scores, entry, (worth * MOST * score) / (score + SLOW * worth));
        plus(covered, entry, share);
      }
    }
    for (const { entry } of terms) plus(scores, entries[entry]?.see ?? -1, EXPLAINS * whole);
    const names = new Float64Array(entries.length);
    for (const [doc, telling] of this.#names) {
      const { entry = -1, field = 'title' } = docs[doc] ?? {};
      const alike = Math.min(1, (likes[doc] ?? 0) / telling) * Math.min(1, (shares[doc] ?? 0) / whole);
      names[entry] = Math.max(names[entry] ?? 0, alike * (NAMES[field] ?? 0));
    }
    const kinds = concepts.map(({ typed }) => asksForKind(typed));
    const asked = kinds.find((kind) => kind !== undefined);
    const ofKind = sum(concepts.map(({ worth }, c) => (kinds[c] === undefined ? 0 : worth)));
    for (const [i, { kind, pdf, sections: own }] of entries.entries()) {
      if (asked === kind || (asked === 'pdf' && pdf !== undefined)) plus(covered, i, ofKind);
      const best = Math.max(...own.map((at) => parts[at] ?? 0));
      const total = (scores[i] ?? 0) + best + NAME * Math.max(whole, 1) * (names[i] ?? 0);
      scores[i] = total * Math.max(LEAST, Math.min(1, (covered[i] ?? 0) / whole)) ** FALL * worthOfKind(kind, asked);
    }
    return { entries: scores, sections, asked };
  }

  /** What MiniSearch finds for one word; a rare other word for it must not count for more than the word itself. */
  #search({ meaning, worth }: Concept): { id: number; score: number; share: number; like: number }[] {
    const found = this.#index.engine.search([...meaning.keys()].join(' '), {
      boost: BOOST,
      boostTerm: (one) => (meaning.get(one) ?? 0) * Math.min(1, worth / this.#index.rarity(one)),
      ...AS_STEMS,
    });
    return found.map(({ id, score, terms }) => {
      const sures = terms.map((one) => meaning.get(one) ?? 0);
      const share = worth * Math.min(1, Math.max(...sures) / THERE);
      return { id, score, share, like: sum(sures.filter((sure) => sure >= NEAR)) };
    });
  }
}
