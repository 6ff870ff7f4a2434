import { type Piece, textOf } from './codec.ts';
import { Excerpts } from './excerpt.ts';
import { asksForKind } from './kinds.ts';
import type { SearchList } from './list.ts';
import { type Plan, Planner } from './plan.ts';
import { Ranker, type Scores } from './rank.ts';
import { SEARCH_KINDS, type SearchKind } from './record.ts';
import { type Entry, readList, type SearchIndex, type Unit } from './search-index.ts';

/** One answer to a question. */
export interface Result {
  /** With the anchor of the section that answers. */
  readonly href: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** The heading of that section; with the hits; empty where the whole is meant. */
  readonly section: readonly Piece[];
  readonly part: string;
  readonly excerpt: readonly Piece[];
}

/** A term of the glossary that was asked for by name. */
export interface Definition {
  readonly term: string;
  readonly text: string;
  readonly href: string;
  readonly see: { readonly href: string; readonly title: string } | undefined;
}

/** All that a question brings. */
export interface Answer {
  /** Best first. */
  readonly results: readonly Result[];
  /** How many there are of each kind, whatever kind is asked for. */
  readonly counts: ReadonlyMap<SearchKind, number>;
  /** How many there are without a kind: of each deck its best slide alone. */
  readonly total: number;
  readonly definition: Definition | undefined;
  /** Typed word → the word it was taken for. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words that stand nowhere. */
  readonly unknown: readonly string[];
}

/** What to search in, and how. */
export interface Options {
  readonly kind?: SearchKind | undefined;
  /** Empty for everyone. */
  readonly audience?: string;
  /** The last word may not be finished. */
  readonly typing?: boolean;
}

interface Candidate {
  readonly entry: Entry;
  readonly score: number;
  readonly kind: SearchKind;
  readonly href: string;
}

/** Terms that say whom to call: explained whenever a question names them, whatever else it asks. */
const URGENT: ReadonlySet<string> = new Set(['/begrippen/#zelfmoord', '/begrippen/#crisis']);
/** What scores less than this part of the best is noise. */
const LEAST = 0.15;
/** The PDF of a page comes after the page itself. */
const PDF_AFTER = 0.8;

/** Search over one list; it keeps nothing of what was asked. */
export class Search {
  readonly #audiences: readonly string[];
  readonly #index: SearchIndex;
  readonly #planner: Planner;
  readonly #ranker: Ranker;
  readonly #excerpts: Excerpts;

  constructor(list: SearchList) {
    this.#audiences = list.audiences;
    this.#index = readList(list);
    this.#planner = new Planner(this.#index);
    this.#ranker = new Ranker(this.#index);
    this.#excerpts = new Excerpts(this.#index);
  }

  ask(query: string, { kind, audience = '', typing = false }: Options = {}): Answer {
    const plan = this.#planner.plan(query, typing);
    const scores = this.#ranker.score(plan);
    const definition = this.#definition(plan);
    const all = this.#candidates(scores, audience, kind).filter(({ href }) => href !== definition?.href);
    const counts = new Map(SEARCH_KINDS.map((one) => [one, all.filter((candidate) => candidate.kind === one).length]));
    const mixed = this.#oneSlideADeck(all);
    const chosen = kind === undefined ? mixed : all.filter((candidate) => candidate.kind === kind);
    return {
      results: chosen.map((candidate) => this.#result(candidate, plan, scores)),
      counts,
      total: mixed.length,
      definition,
      corrections: plan.corrections,
      unknown: plan.unknown,
    };
  }

  #candidates(scores: Scores, audience: string, kind: SearchKind | undefined): Candidate[] {
    const bit = audience === '' ? 0 : 1 << this.#audiences.indexOf(audience);
    const found: Candidate[] = [];
    for (const [i, entry] of this.#index.entries.entries()) {
      const score = scores.entries[i] ?? 0;
      if (score <= 0 || (bit !== 0 && (entry.for & bit) === 0)) continue;
      found.push({ entry, score, kind: entry.kind, href: entry.href });
      if (entry.pdf !== undefined && (kind === 'pdf' || scores.asked === 'pdf'))
        found.push({ entry, score: score * PDF_AFTER, kind: 'pdf', href: entry.pdf });
    }
    found.sort((a, b) => b.score - a.score);
    const best = found.find((candidate) => kind === undefined || candidate.kind === kind)?.score ?? 0;
    return found.filter(({ score }) => score >= best * LEAST);
  }

  #oneSlideADeck(candidates: readonly Candidate[]): Candidate[] {
    const decks = new Set<string>();
    return candidates.filter(({ entry: { href } }) => {
      const [deck = '', slide] = href.split('#/');
      if (slide === undefined) return true;
      const first = !decks.has(deck);
      decks.add(deck);
      return first;
    });
  }

  #result({ entry, kind, href }: Candidate, plan: Plan, scores: Scores): Result {
    const unit = this.#unit(entry, plan, scores);
    const anchor = kind === 'pdf' ? undefined : unit?.anchor;
    return {
      href: anchor === undefined ? href : `${href}#${anchor}`,
      kind,
      title: entry.title,
      section: anchor === undefined ? [] : this.#excerpts.mark(unit?.heading ?? [], plan),
      part: entry.part,
      excerpt: this.#excerpts.of(entry, unit, plan, scores.rarity),
    };
  }

  /** The section that answers best: the one that is asked for by name, or the opening where the title itself says it all. */
  #unit(entry: Entry, plan: Plan, scores: Scores): Unit | undefined {
    const headed = entry.units.find((unit) => scores.headed.has(unit));
    if (headed !== undefined) return this.#index.units[headed];
    const opening = entry.units[0];
    const inTitle = plan.concepts.every(
      ({ typed, meaning }) => asksForKind(typed) || entry.titleWords.some((word) => (meaning.get(word) ?? 0) >= 0.85),
    );
    let best = opening;
    if (!inTitle)
      for (const unit of entry.units)
        if ((scores.units[unit] ?? 0) > (scores.units[best ?? unit] ?? 0) * 1.02) best = unit;
    return best === undefined ? undefined : this.#index.units[best];
  }

  #definition(plan: Plan): Definition | undefined {
    const { entries, tokens } = this.#index;
    const urgent = plan.terms.find(({ entry }) => URGENT.has(entries[entry]?.href ?? ''));
    const named = urgent ?? plan.terms.find((term) => term.whole);
    const entry = named === undefined ? undefined : entries[named.entry];
    if (!entry) return undefined;
    const see = entries.find(({ href }) => href === entry.see);
    return {
      term: entry.title,
      text: textOf(entry.description, tokens),
      href: entry.href,
      see: see && { href: see.href, title: see.title },
    };
  }
}
