import { type Piece, textOf } from './codec.ts';
import { Excerpts } from './excerpt.ts';
import { type Entry, SearchIndex } from './index.ts';
import { asksForKind, SEARCH_KINDS, type SearchKind } from './kinds.ts';
import type { Elsewhere, SearchList, SearchTexts, Urgent } from './list.ts';
import { wordsOfQuery } from './normalise.ts';
import { Notices } from './notices.ts';
import { type Question, Reader } from './question.ts';
import { Ranker, type Scores } from './rank.ts';

/** One answer to a question. */
export interface Result {
  /** With the anchor of the section that answers. */
  readonly href: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** The heading of that section, with the hits; empty where the whole is meant. */
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
export interface Answer extends Pick<Question, 'corrections' | 'unknown'> {
  /** Whom to call: comes before all else. */
  readonly urgent: Urgent | undefined;
  /** The subject asked for that is not treated here, and whom to ask. */
  readonly elsewhere: Elsewhere | undefined;
  readonly definition: Definition | undefined;
  /** Best first. */
  readonly results: readonly Result[];
  /** How many there are of each kind, whatever kind is asked for. */
  readonly counts: ReadonlyMap<SearchKind, number>;
  /** How many there are without a kind: of each deck its best slide alone. */
  readonly total: number;
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
  readonly entry: number;
  readonly score: number;
  readonly kind: SearchKind;
  readonly href: string;
}

/** What scores less than this part of the best is noise. */
const LEAST = 0.2;
/** The PDF of a page comes after the page itself. */
const PDF_AFTER = 0.95;
/** A section must be this much better than the opening to be the one to land on. */
const BETTER = 1.02;
/** A word in a title this sure is the question's own. */
const NAMED = 0.85;

/** Search over some lists; it keeps nothing of what was asked. */
export class Search {
  readonly #audiences: readonly string[];
  readonly #index: SearchIndex;
  readonly #reader: Reader;
  readonly #ranker: Ranker;
  readonly #excerpts: Excerpts;
  readonly #notices: Notices;

  /** @param lists the first alone will do, and the others can come later, in a search of their own */
  constructor(lists: readonly [SearchList, ...SearchList[]]) {
    const [first] = lists;
    this.#audiences = first.audiences;
    this.#index = new SearchIndex(lists);
    this.#reader = new Reader(this.#index, first);
    this.#ranker = new Ranker(this.#index);
    this.#excerpts = new Excerpts(this.#index);
    this.#notices = new Notices(first);
  }

  /** Takes in the texts of a list: from then on answers show the paragraph that answers. */
  addTexts(list: number, texts: SearchTexts): void {
    this.#index.addTexts(list, texts);
  }

  ask(query: string, { kind, audience = '', typing = false }: Options = {}): Answer {
    const elsewhere = this.#notices.elsewhere(wordsOfQuery(query));
    const asked = this.#reader.read(query, typing, elsewhere?.words);
    const urgent = this.#notices.urgent(query, asked.words);
    // Below the numbers comes only what is about the danger: the other words of who is worried stand in every text.
    const question = urgent === undefined ? asked : this.#reader.read(urgent.words[0] ?? query, false);
    const scores = this.#ranker.score(question);
    const definition = this.#definition(asked);
    const all = this.#candidates(scores, audience, kind, definition?.href);
    const mixed = this.#oneSlideADeck(all);
    const chosen = kind === undefined ? mixed : all.filter((candidate) => candidate.kind === kind);
    return {
      urgent,
      elsewhere: elsewhere?.topic,
      definition,
      results: chosen.map((candidate) => this.#result(candidate, question, scores)),
      counts: new Map(SEARCH_KINDS.map((one) => [one, all.filter((candidate) => candidate.kind === one).length])),
      total: mixed.length,
      corrections: question.corrections,
      unknown: question.unknown,
    };
  }

  #candidates({ entries: scores, asked }: Scores, audience: string, kind?: SearchKind, told?: string): Candidate[] {
    const bit = this.#audiences.indexOf(audience);
    const withPdf = asked === 'pdf' || kind === 'pdf';
    const found = this.#index.entries.flatMap((one, entry): Candidate[] => {
      const score = scores[entry] ?? 0;
      if (score <= 0 || one.href === told || (bit >= 0 && ((one.for ?? -1) & (1 << bit)) === 0)) return [];
      const page = { entry, score, kind: one.kind, href: one.href };
      if (!withPdf || one.pdf === undefined) return [page];
      return [page, { entry, score: score * PDF_AFTER, kind: 'pdf', href: one.pdf }];
    });
    found.sort((a, b) => b.score - a.score);
    return found.filter(({ score }) => score >= LEAST * (found[0]?.score ?? 0));
  }

  /** Of each deck the best slide alone, so that one deck does not fill the list. */
  #oneSlideADeck(candidates: readonly Candidate[]): Candidate[] {
    const decks = new Set<string>();
    return candidates.filter(({ href, kind }) => {
      const [deck = '', slide] = href.split('#');
      return kind !== 'dia' || slide === undefined || (!decks.has(deck) && decks.add(deck));
    });
  }

  #result({ entry, kind, href }: Candidate, question: Question, scores: Scores): Result {
    const { docs, entries, tokens } = this.#index;
    const { title, part } = entries[entry] as Entry;
    const excerpts = this.#excerpts;
    const number = this.#section(entry, question, scores);
    const section = docs[number];
    const anchor = kind === 'pdf' ? undefined : section?.anchor;
    return {
      href: anchor === undefined ? href : `${href}#${anchor}`,
      kind,
      title: textOf(title, tokens),
      section: anchor === undefined ? [] : excerpts.mark(section?.tokens ?? [], question),
      part,
      // Made for what is shown alone.
      get excerpt() {
        return excerpts.of(number, question);
      },
    };
  }

  /** The doc of the section that answers best, or of the opening where the title itself says it all. */
  #section(entry: number, { concepts }: Question, scores: Scores): number {
    const { entries, stems } = this.#index;
    const { title = [], sections = [] } = entries[entry] ?? {};
    const [opening = 0] = sections;
    const inTitle = concepts.every(
      ({ typed, meaning }) =>
        asksForKind(typed) || title.some((token) => (meaning.get(stems[token] ?? '') ?? 0) >= NAMED),
    );
    const score = (section: number) => scores.sections[section] ?? 0;
    const best = (one: number, section: number) => (score(section) > score(one) * BETTER ? section : one);
    return scores.named.get(entry) ?? (inTitle ? opening : sections.reduce(best, opening));
  }

  /** The term that is all that is asked; one that is called so before one that has another word for it. */
  #definition({ terms, words }: Question): Definition | undefined {
    const { entries, tokens, words: spelled } = this.#index;
    const whole = terms.filter((term) => term.whole).map((term) => entries[term.entry]);
    const entry = whole.find((one) => one?.title.some((token) => words.includes(spelled[token] ?? ''))) ?? whole[0];
    if (!entry) return undefined;
    const see = entries[entry.see ?? -1];
    return {
      term: textOf(entry.title, tokens),
      text: textOf(entry.description, tokens),
      href: entry.href,
      see: see && { href: see.href, title: textOf(see.title, tokens) },
    };
  }
}
