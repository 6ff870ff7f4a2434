import type { SearchIndex } from './index.ts';
import { asksForKind, worthOfKind } from './kinds.ts';
import type { Concept, Question } from './question.ts';
import type { SearchKind } from './record.ts';
import { stem } from './stem.ts';

/** How well each entry answers, and where on it. */
export interface Scores {
  readonly entries: Float64Array;
  readonly units: Float64Array;
  /** The sections whose heading is the question, or holds it. */
  readonly headed: readonly number[];
  /** The kind the question asks for by name. */
  readonly asked: SearchKind | undefined;
}

/** What is looked in: what a whole text is called and about, and what its sections say. */
const ABOUT = ['title', 'keyword', 'description'];
const SAID = ['heading', 'text'];
const BOOST = { title: 4, keyword: 3, description: 2, heading: 3 };
/** The most that one word can add, in its worth, and how soon: the tenth mention says less than the first. */
const MOST = 2.5;
const SLOW = 5;
/** This much mention, in its worth, is half of what a word can add to a section. */
const HALF = 1;
/** What a title or keyword adds that is the question, and being the page that explains a term. */
const PHRASE = 3;
const EXPLAINS = 0.6;
/** What is left of a text that has next to nothing of the question, and how fast it falls. */
const LEFT = 0.15;
const FALL = 1.5;
/** Meant as surely as a form of the word itself, or a near word for it: what is further off makes no phrase the question. */
const ITSELF = 0.75;
const NEAR = 0.5;

/** From so many words on, small ones too, a piece of a heading says what its section is about. */
const SAYING = 3;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A title or keyword, which a whole question may be. */
interface Phrase {
  readonly entry: number;
  /** The stems of all its words, and of those that say something. */
  readonly all: readonly string[];
  readonly telling: readonly string[];
}

/** Keeps the best found for an entry. */
function keepBest(bonuses: Map<number, number>, entry: number, bonus: number): void {
  if (bonus > (bonuses.get(entry) ?? 0)) bonuses.set(entry, bonus);
}

/** Scores entries and sections for questions, on one index. */
export class Ranker {
  readonly #index: SearchIndex;
  readonly #phrases: readonly Phrase[];

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#phrases = index.entries.flatMap(({ title, keywords }, entry) =>
      [title, ...keywords].map((tokens) => ({
        entry,
        all: this.#formsOf(tokens),
        telling: tokens.flatMap((token) => (index.stems[token] ? [index.stems[token]] : [])),
      })),
    );
  }

  /** The stems of some words, small ones too. */
  #formsOf(tokens: readonly number[]): string[] {
    return tokens.flatMap((token) => this.#index.forms[token] || []);
  }

  /** The sections whose heading is the question, to the word, or holds it in one piece where it is a few words long. */
  #headed(asked: readonly string[]): number[] {
    if (asked.length === 0) return [];
    const said = ` ${asked.join(' ')} `;
    return this.#index.units.flatMap(({ heading }, unit) => {
      const words = ` ${this.#formsOf(heading).join(' ')} `;
      return words === said || (asked.length >= SAYING && words.includes(said)) ? [unit] : [];
    });
  }

  score(question: Question): Scores {
    const { entries, units } = this.#index;
    const sums = new Float64Array(entries.length);
    const covered = new Float64Array(entries.length);
    const inUnits = new Float64Array(units.length);
    const shares = new Float64Array(units.length);
    const plus = (to: Float64Array, at: number, value: number) => {
      to[at] = (to[at] ?? 0) + value;
    };
    for (const concept of question.concepts) {
      const { worth } = concept;
      const found = new Map<number, { score: number; share: number }>();
      for (const fields of [ABOUT, SAID])
        for (const { unit, score, share } of this.#search(concept, fields)) {
          const entry = units[unit]?.entry ?? -1;
          const before = found.get(entry);
          found.set(entry, { score: (before?.score ?? 0) + score, share: Math.max(before?.share ?? 0, share) });
          if (fields === ABOUT) continue;
          plus(inUnits, unit, (worth * score) / (score + HALF * worth));
          plus(shares, unit, share);
        }
      for (const [entry, { score, share }] of found) {
        plus(sums, entry, (worth * MOST * score) / (score + SLOW * worth));
        plus(covered, entry, share);
      }
    }
    const whole = sum(question.concepts.map(({ worth }) => worth));
    const best = new Float64Array(entries.length);
    for (const [i, { entry }] of units.entries()) {
      // A section that has half of the question answers less than half of it.
      inUnits[i] = whole === 0 ? 0 : ((inUnits[i] ?? 0) * Math.min(whole, shares[i] ?? 0)) / whole;
      best[entry] = Math.max(best[entry] ?? 0, inUnits[i]);
    }
    for (const { entry } of question.terms) {
      const page = entries[entry]?.see;
      if (page !== undefined) plus(sums, page, EXPLAINS * whole);
    }
    const kinds = question.concepts.map(({ typed }) => asksForKind(typed));
    const asked = kinds.find((kind) => kind !== undefined);
    for (const [i, { kind, pdf }] of entries.entries())
      if (asked === kind || (asked === 'pdf' && pdf !== undefined))
        plus(covered, i, sum(question.concepts.map(({ worth }, c) => (kinds[c] === undefined ? 0 : worth))));
    const headed = this.#headed(question.words.map(stem));
    const phrases = this.#phraseBonuses(question);
    for (const unit of headed) keepBest(phrases, units[unit]?.entry ?? -1, 1);
    for (const [i, entry] of entries.entries()) {
      const bonus = phrases.get(i) ?? 0;
      const share = Math.min(1, Math.max(whole === 0 ? 0 : (covered[i] ?? 0) / whole, bonus));
      // Small words alone are no mention of anything: then only a title or keyword counts.
      const total = (sums[i] ?? 0) + (best[i] ?? 0) + PHRASE * Math.max(whole, 1) * bonus;
      sums[i] = total * (LEFT + (1 - LEFT) * share ** FALL) * worthOfKind(entry.kind, entry.href, asked);
    }
    return { entries: sums, units: inUnits, headed, asked };
  }

  /** What MiniSearch finds for one word; a rare other word for it must not count for more than the word itself. */
  #search({ meaning, worth }: Concept, fields: string[]): { unit: number; score: number; share: number }[] {
    const rarity = (one: string) => this.#index.rarity(one);
    const found = this.#index.engine.search([...meaning.keys()].join(' '), {
      fields,
      boost: BOOST,
      boostTerm: (one) => (meaning.get(one) ?? 0) * Math.min(1, worth / rarity(one)),
      tokenize: (text) => text.split(' '),
      processTerm: (one) => one,
    });
    return found.map(({ id, score, terms }) => {
      const surest = Math.max(...terms.map((one) => meaning.get(one) ?? 0));
      return { unit: id, score, share: worth * Math.min(1, surest * 1.2) };
    });
  }

  /** How much of the question a title or keyword is: by what its words mean, or as it stands, small words and all. */
  #phraseBonuses({ concepts, words }: Question): Map<number, number> {
    const bonuses = new Map<number, number>();
    const asked = words.map(stem);
    const whole = sum(concepts.map(({ worth }) => worth));
    const likely = concepts.map(({ meaning }) => new Map([...meaning].filter(([, sure]) => sure >= NEAR)));
    const anyOf = new Set(likely.flatMap((meaning) => [...meaning.keys()]));
    const alike = (meaning: ReadonlyMap<string, number>, one: string) => {
      const sure = meaning.get(one) ?? 0;
      return sure >= ITSELF ? 1 : sure;
    };
    for (const { entry, all, telling } of this.#phrases) {
      if (telling.some((one) => anyOf.has(one))) {
        const ofPhrase =
          sum(telling.map((one) => Math.max(...likely.map((meaning) => alike(meaning, one))))) / telling.length;
        const ofQuestion =
          sum(
            likely.map(
              (meaning, c) => (concepts[c]?.worth ?? 0) * Math.max(...telling.map((one) => alike(meaning, one))),
            ),
          ) / whole;
        keepBest(bonuses, entry, ofPhrase * ofQuestion);
      }
      if (all.length < 2 || !asked.includes(all[0] ?? '')) continue;
      const stands = asked.some((_, from) => all.every((one, i) => asked[from + i] === one));
      if (stands) keepBest(bonuses, entry, all.length / asked.length);
    }
    return bonuses;
  }
}
