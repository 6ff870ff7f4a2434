import { type Phrase, type Phrases, phraseBonuses, termBonuses, togetherBonuses } from './bonuses.ts';
import { asksForKind, worthOfKind } from './kinds.ts';
import type { Meaning } from './meanings.ts';
import type { Concept, Plan } from './plan.ts';
import type { SearchKind } from './record.ts';
import { PLACE, type SearchIndex } from './search-index.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordingBonuses } from './wording.ts';

/** What a mention is worth by where it stands, in the order of `PLACE`. */
const WORTH: readonly number[] = Object.values({
  title: 7,
  keyword: 5,
  keywordPart: 1.5,
  description: 2.5,
  heading: 3,
  hidden: 0.7,
  opening: 1.4,
  passage: 1,
} satisfies Record<keyof typeof PLACE, number>);

/** This much worth is half of what a word can add: the tenth mention says less than the first. */
const HALF = 3;
const HALF_OF_UNIT = 1.5;
/** A text longer than this has more of every word by chance. */
const AVERAGE_LENGTH = 700;
const WEAK = 0.35;
/** A heading counts whole only where the text below it has the word as well, so that there is a sentence to show. */
const BARE_HEADING = 0.3;

/** How well each entry answers, and where on it. */
export interface Scores {
  /** By entry. */
  readonly entries: Float64Array;
  /** By unit: what its own text adds. */
  readonly units: Float64Array;
  /** Units whose heading is the question, to the word. */
  readonly headed: ReadonlySet<number>;
  /** How rare each concept is: what it can add. */
  readonly rarity: readonly number[];
  /** The kind the question asks for by name. */
  readonly asked: SearchKind | undefined;
}

const plus = (sums: Float64Array, at: number, value: number) => {
  sums[at] = (sums[at] ?? 0) + value;
};

/** Scores entries for plans, on one index: BM25 over weighted places, and what a whole question adds. */
export class Ranker {
  readonly #index: SearchIndex;
  readonly #phrases: readonly Phrases[];
  readonly #byHref: ReadonlyMap<string, number>;
  readonly #pages: number;

  constructor(index: SearchIndex) {
    this.#index = index;
    const { words } = index.lexicon;
    const phrase = (ids: readonly number[]): Phrase => {
      const content = ids.filter((id) => !STOP_WORDS.has(words[id] ?? ''));
      return content.length > 0 ? content : ids;
    };
    this.#phrases = index.entries.map(({ titleWords, keywords }) => ({
      title: phrase(titleWords),
      keywords: keywords.map(phrase),
    }));
    this.#byHref = new Map(index.entries.map(({ href }, i) => [href, i]));
    this.#pages = index.entries.filter(({ kind }) => kind !== 'begrip').length;
  }

  score(plan: Plan): Scores {
    const { entries, units } = this.#index;
    const sums = new Float64Array(entries.length);
    const covered = new Float64Array(entries.length);
    const inUnits = new Float64Array(units.length);
    const rarity = plan.concepts.map((concept) => this.#rarity(concept));
    for (const [i, { meaning }] of plan.concepts.entries())
      this.#addConcept(meaning, rarity[i] ?? 0, sums, covered, inUnits);
    const whole = rarity.reduce((sum, rare) => sum + rare, 0);
    for (const [i, bonus] of phraseBonuses(this.#phrases, plan.concepts).entries()) plus(sums, i, bonus * whole);
    const together = togetherBonuses(this.#index, plan, rarity);
    for (const [i, bonus] of together.entries) plus(sums, i, bonus);
    const literal = wordingBonuses(this.#index, plan, rarity);
    for (const [i, bonus] of literal.entries) plus(sums, i, bonus);
    for (const [i, bonus] of literal.units) plus(inUnits, i, bonus);
    for (const [i, bonus] of together.units) plus(inUnits, i, bonus);
    for (const [i, { bonus, share }] of termBonuses(this.#index, this.#byHref, plan, rarity)) {
      plus(sums, i, bonus);
      covered[i] = Math.max(covered[i] ?? 0, share);
    }
    const asked = plan.concepts.map(({ typed }) => asksForKind(typed)).find((kind) => kind !== undefined);
    for (const [i, { kind, href }] of entries.entries()) {
      const share = whole === 0 ? 0 : Math.min(1, (covered[i] ?? 0) / whole);
      sums[i] = (sums[i] ?? 0) * (0.15 + 0.85 * share ** 1.5) * worthOfKind(kind, href, asked);
    }
    return { entries: sums, units: inUnits, headed: literal.headed, rarity, asked };
  }

  #addConcept(meaning: Meaning, rare: number, sums: Float64Array, covered: Float64Array, inUnits: Float64Array): void {
    const { entries, units, postings } = this.#index;
    const found = new Float64Array(entries.length);
    const best = new Float64Array(entries.length);
    const inText = new Float64Array(units.length);
    const inHeading = new Float64Array(units.length);
    for (const [word, sure] of meaning)
      for (const at of postings[word] ?? []) {
        const unit = at >> 3;
        const place = at & 7;
        const entry = units[unit]?.record ?? 0;
        const worth = sure * (WORTH[place] ?? 0);
        plus(found, entry, place < PLACE.heading ? worth : worth / this.#lengthOf(entry));
        best[entry] = Math.max(best[entry] ?? 0, sure);
        if (place === PLACE.heading) plus(inHeading, unit, worth);
        else if (place > PLACE.heading) plus(inText, unit, worth);
      }
    for (const [i, worth] of found.entries()) {
      plus(sums, i, (rare * worth) / (worth + HALF));
      plus(covered, i, rare * Math.min(1, (best[i] ?? 0) * 1.2));
    }
    for (const [i, own] of inText.entries()) {
      const worth = own + (inHeading[i] ?? 0) * (own >= 0.5 ? 1 : BARE_HEADING);
      plus(inUnits, i, (rare * worth) / (worth + HALF_OF_UNIT));
    }
  }

  #lengthOf(entry: number): number {
    return 0.4 + (0.6 * (this.#index.entries[entry]?.length ?? 0)) / AVERAGE_LENGTH;
  }

  #rarity({ meaning, weak }: Concept): number {
    return Math.log(1 + this.#pages / (0.5 + this.#common(meaning))) * (weak ? WEAK : 1);
  }

  /** In how many pages a concept stands: by its surest words, so that far synonyms do not make it common. */
  #common(meaning: Meaning): number {
    const { units, entries, postings } = this.#index;
    for (const least of [0.85, 0.5, 0]) {
      const found = new Set<number>();
      for (const [word, sure] of meaning)
        if (sure >= least) for (const at of postings[word] ?? []) found.add(units[at >> 3]?.record ?? 0);
      const pages = [...found].filter((entry) => entries[entry]?.kind !== 'begrip').length;
      if (pages > 0) return pages;
    }
    return 0;
  }
}
