import type { SearchIndex } from './index.ts';
import { asksForKind, worthOfKind } from './kinds.ts';
import { Passages } from './passages.ts';
import type { Concept, Question } from './question.ts';
import type { SearchKind } from './record.ts';
import { stem } from './stem.ts';

/** How well each entry answers, and where on it. */
export interface Scores {
  readonly entries: Float64Array;
  readonly units: Float64Array;
  /** The section whose heading is the question, to the word. */
  readonly headed: readonly number[];
  /** The kind the question asks for by name. */
  readonly asked: SearchKind | undefined;
}

const BOOST = { title: 4, keyword: 3, description: 2, heading: 1.5 };
/** The most that one word can add, in its worth, and how soon: the tenth mention says less than the first. */
const MOST = 2.5;
const SLOW = 5;
/** What the best section adds to what the text says as a whole. */
const SECTION = 0.6;
/** What a title or keyword adds that is the question, and being the page that explains a term. */
const PHRASE = 3;
const EXPLAINS = 0.6;
/** What is left of a text that has next to nothing of the question, and how fast it falls. */
const LEFT = 0.15;
const FALL = 1.5;
/** Meant as surely as a form of the word itself, or a near word for it: what is further off makes no phrase the question. */
const ITSELF = 0.75;
const NEAR = 0.5;

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
  readonly #passages: Passages;
  readonly #phrases: readonly Phrase[];
  readonly #byHref: ReadonlyMap<string, number>;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#passages = new Passages(index);
    this.#phrases = index.entries.flatMap(({ title, keywords }, entry) =>
      [title, ...keywords].map((tokens) => ({
        entry,
        all: this.#formsOf(tokens),
        telling: tokens.flatMap((token) => (index.stems[token] ? [index.stems[token]] : [])),
      })),
    );
    this.#byHref = new Map(index.entries.map(({ href }, i) => [href, i]));
  }

  /** The stems of some words, small ones too. */
  #formsOf(tokens: readonly number[]): string[] {
    return tokens.flatMap((token) => this.#index.forms[token] || []);
  }

  /** The sections whose heading is the question, to the word. */
  #headed(asked: readonly string[]): number[] {
    const { units, forms } = this.#index;
    if (asked.length === 0) return [];
    const said = asked.join(' ');
    return units.flatMap(({ heading }, unit) =>
      forms[heading[0] ?? -1] === asked[0] && this.#formsOf(heading).join(' ') === said ? [unit] : [],
    );
  }

  score(question: Question): Scores {
    const { entries, units } = this.#index;
    const sums = new Float64Array(entries.length);
    const covered = new Float64Array(entries.length);
    const plus = (to: Float64Array, at: number, value: number) => {
      to[at] = (to[at] ?? 0) + value;
    };
    for (const concept of question.concepts)
      for (const { entry, score, share } of this.#search(concept)) {
        plus(sums, entry, score);
        plus(covered, entry, share);
      }
    const whole = sum(question.concepts.map(({ worth }) => worth));
    const inUnits = this.#passages.score(question);
    const best = new Float64Array(entries.length);
    for (const [i, { entry }] of units.entries()) best[entry] = Math.max(best[entry] ?? 0, inUnits[i] ?? 0);
    for (const { entry } of question.terms) {
      const page = this.#byHref.get(entries[entry]?.see ?? '');
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
      const section = whole === 0 ? 0 : SECTION * (best[i] ?? 0);
      const total = (sums[i] ?? 0) + section + PHRASE * Math.max(whole, 1) * bonus;
      sums[i] = total * (LEFT + (1 - LEFT) * share ** FALL) * worthOfKind(entry.kind, entry.href, asked);
    }
    return { entries: sums, units: inUnits, headed, asked };
  }

  /** What MiniSearch finds for one word; a rare other word for it must not count for more than the word itself. */
  #search({ meaning, worth }: Concept): { entry: number; score: number; share: number }[] {
    const { engine, entries, frequency } = this.#index;
    const rarity = (one: string) => Math.log(1 + entries.length / (0.5 + (frequency.get(one) ?? 0)));
    const found = engine.search([...meaning.keys()].join(' '), {
      boost: BOOST,
      boostTerm: (one) => (meaning.get(one) ?? 0) * Math.min(1, worth / rarity(one)),
      tokenize: (text) => text.split(' '),
      processTerm: (one) => one,
    });
    return found.map(({ id, score, terms }) => {
      const surest = Math.max(...terms.map((one) => meaning.get(one) ?? 0));
      return {
        entry: id,
        score: (worth * MOST * score) / (score + SLOW * worth),
        share: worth * Math.min(1, surest * 1.2),
      };
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
