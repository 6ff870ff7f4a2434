import { type CodedLine, decodeLines, isWord, textOf, unfoldWords } from './codec.ts';
import { type ListedRecord, plainAnchor, plainPdf, type SearchList, wholeHref } from './list.ts';
import { normalise } from './normalise.ts';
import { type Engine, Postings } from './postings.ts';
import { SEARCH_KINDS, type SearchKind } from './record.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

type Tokens = readonly number[];

/** A section as it is searched. */
export interface Unit {
  readonly entry: number;
  readonly anchor: string | undefined;
  readonly heading: Tokens;
  readonly passages: readonly { readonly label: Tokens; readonly tokens: Tokens }[];
}

/** A record as it is searched. */
export interface Entry {
  readonly href: string;
  readonly kind: SearchKind;
  readonly for?: number | undefined;
  readonly part: string;
  readonly title: Tokens;
  readonly description: Tokens;
  readonly keywords: readonly Tokens[];
  /** Its sections: the number of the first, and of the first that is not its own. */
  readonly units: readonly [number, number];
  readonly see?: string;
  readonly pdf?: string;
}

/** Everything search looks in, made from the list in one pass. */
export interface SearchIndex {
  /** All words and signs, as they are written. */
  readonly tokens: readonly string[];
  /** The same as they are compared; empty for signs. */
  readonly words: readonly string[];
  /** The same by their stems; empty for signs. */
  readonly forms: readonly string[];
  /** The same again, empty for words that say nothing too. */
  readonly stems: readonly string[];
  readonly entries: readonly Entry[];
  readonly units: readonly Unit[];
  /** Stem → in how many entries it stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Finds entries by their numbers. */
  readonly engine: Engine;
}

/** Reads records one by one; `units` grows with them. */
class Reader {
  readonly units: (Omit<Unit, 'passages'> & { readonly passages: Unit['passages'][number][] })[] = [];
  readonly #tokens: readonly string[];
  readonly #postings: Postings;

  constructor(tokens: readonly string[], postings: Postings) {
    this.#tokens = tokens;
    this.#postings = postings;
  }

  read(listed: ListedRecord, number: number, part: string, see: string | undefined): Entry {
    const first = this.units.length;
    const open = (anchor: string | undefined, heading: Tokens) =>
      this.units.push({ entry: number, anchor, heading, passages: [] });
    open(undefined, []);
    const keywords: Tokens[] = [];
    const said: { title: Tokens; description: Tokens; label: Tokens } = { title: [], description: [], label: [] };
    let headings = 0;
    const READ: Readonly<Record<CodedLine['field'], (tokens: Tokens) => void>> = {
      title: (tokens) => {
        said.title = tokens;
        this.#postings.add(number, 'title', tokens);
      },
      description: (tokens) => {
        said.description = tokens;
        this.#postings.add(number, 'description', tokens);
      },
      keyword: (tokens) => {
        keywords.push(tokens);
        this.#postings.add(number, 'keyword', tokens);
      },
      heading: (tokens) => {
        said.label = [];
        open(listed.anchors?.[headings++] ?? plainAnchor(textOf(tokens, this.#tokens)), tokens);
        this.#postings.add(number, 'heading', tokens);
      },
      hidden: (tokens) => this.#postings.add(number, 'text', tokens),
      label: (tokens) => {
        said.label = tokens;
        this.#postings.add(number, 'text', tokens);
      },
      passage: (tokens) => {
        this.units.at(-1)?.passages.push({ label: said.label, tokens });
        this.#postings.add(number, 'text', tokens);
      },
    };
    for (const { field, tokens } of decodeLines(listed.text)) READ[field](tokens);
    const { title, description } = said;
    const kind = SEARCH_KINDS[listed.kind ?? 0] ?? 'tekst';
    const { href: short, pdf: printed, see: _, ...rest } = listed;
    const href = wholeHref(short, textOf(title, this.#tokens));
    const pdf = printed === true ? plainPdf(href) : printed;
    const own = { href, kind, part, title, description, keywords };
    const onward = { ...(pdf !== undefined && { pdf }), ...(see !== undefined && { see }) };
    return { ...rest, ...onward, ...own, units: [first, this.units.length] };
  }
}

/** Makes the index from the list that was written at build. */
export function readList(list: SearchList): SearchIndex {
  const tokens = [...list.common.split('\n'), ...unfoldWords(list.rest)];
  const words = tokens.map((token) => (isWord(token) ? normalise(token) : ''));
  const forms = words.map((word) => (word === '' ? '' : stem(word)));
  const stems = words.map((word, i) => (STOP_WORDS.has(word) ? '' : (forms[i] ?? '')));
  const postings = new Postings(stems);
  const reader = new Reader(tokens, postings);
  let part = 0;
  const entries = list.records.map((listed, i) => {
    part = listed.part ?? part;
    return reader.read(listed, i, list.parts[part] ?? '', list.records[listed.see ?? -1]?.href);
  });
  const { units } = reader;
  return { tokens, words, forms, stems, entries, units, frequency: postings.frequency(), engine: postings.load() };
}
