import { excerptOf, mark, type Piece } from './excerpt.ts';
import { SearchIndex } from './index.ts';
import { SEARCH_KINDS, type SearchKind } from './kinds.ts';
import type { Elsewhere, SearchList, SearchTexts, Urgent } from './list.ts';
import { wordsOf, wordsOfQuery } from './normalise.ts';
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
}

/** What to search in, and how. */
interface Options {
  readonly kind?: SearchKind | undefined;
  /** Empty for everyone. */
  readonly audience?: string;
  /** The last word may not be finished. */
  readonly typing?: boolean;
}

type Candidate = Pick<Result, 'kind' | 'href'> & { readonly entry: number; readonly score: number };

/** What scores less than this part of the best is noise. */
const LEAST = 0.2;
/** The PDF of a page comes after the page itself. */
const PDF_AFTER = 0.95;
/** A section must be this much better than the opening to be the one to land on. */
const BETTER = 1.02;

/** Search over some lists; it keeps nothing of what was asked. */
export class Search {
  readonly #index: SearchIndex;
  readonly #reader: Reader;
  readonly #ranker: Ranker;
  readonly #notices: Notices;

  /** @param lists the first alone will do, and the others can come later, in a search of their own */
  constructor(lists: readonly [SearchList, ...SearchList[]]) {
    this.#index = new SearchIndex(lists);
    this.#reader = new Reader(this.#index, lists[0]);
    this.#ranker = new Ranker(this.#index);
    this.#notices = new Notices(lists[0]);
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
    return {
      urgent,
      elsewhere: elsewhere?.topic,
      definition,
      results: all
        .filter((candidate) => kind === undefined || candidate.kind === kind)
        .map((candidate) => this.#result(candidate, question, scores)),
      counts: new Map(SEARCH_KINDS.map((one) => [one, all.filter((candidate) => candidate.kind === one).length])),
      corrections: question.corrections,
      unknown: question.unknown,
    };
  }

  #candidates({ entries: scores, asked }: Scores, audience: string, kind?: SearchKind, told?: string): Candidate[] {
    const withPdf = asked === 'pdf' || kind === 'pdf';
    const found = this.#index.entries.flatMap((one, entry): Candidate[] => {
      const score = scores[entry] ?? 0;
      if (score <= 0 || one.href === told || (audience !== '' && one.for?.includes(audience) === false)) return [];
      const page = { entry, score, kind: one.kind, href: one.href };
      if (!withPdf || one.pdf === undefined) return [page];
      return [page, { entry, score: score * PDF_AFTER, kind: 'pdf', href: one.pdf }];
    });
    found.sort((a, b) => b.score - a.score);
    return found.filter(({ score }) => score >= LEAST * (found[0]?.score ?? 0));
  }

  #result({ entry, kind, href }: Candidate, question: Question, { sections }: Scores): Result {
    const index = this.#index;
    const { title = '', part = '', sections: own = [] } = index.entries[entry] ?? {};
    const score = (section: number) => sections[section] ?? 0;
    const number = own.reduce((best, one) => (score(one) > score(best) * BETTER ? one : best));
    const { anchor, text = '' } = (kind === 'pdf' ? undefined : index.docs[number]) ?? {};
    return {
      href: anchor === undefined ? href : `${href}#${anchor}`,
      kind,
      title,
      section: anchor === undefined ? [] : mark(text, question),
      part,
      // Made for what is shown alone.
      get excerpt() {
        return excerptOf(index, number, question);
      },
    };
  }

  /** The term that is all that is asked; one that is called so before one that has another word for it. */
  #definition({ terms, words }: Question): Definition | undefined {
    const { entries } = this.#index;
    const whole = terms.filter((term) => term.whole).map((term) => entries[term.entry]);
    const entry = whole.find((one) => wordsOf(one?.title ?? '').some((word) => words.includes(word))) ?? whole[0];
    if (!entry) return undefined;
    const see = entries[entry.see ?? -1];
    return {
      term: entry.title,
      text: entry.description,
      href: entry.href,
      see: see && { href: see.href, title: see.title },
    };
  }
}
