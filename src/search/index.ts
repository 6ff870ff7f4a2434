import type MiniSearch from 'minisearch';
import { decodeLines, type Field, isWord, numbersOf, textOf, unfoldWords } from './codec.ts';
import { type ListedRecord, plainAnchor, plainPdf, type SearchList, type SearchTexts, wholeHref } from './list.ts';
import { normalise } from './normalise.ts';
import { load, type Place } from './postings.ts';
import { SEARCH_KINDS, type SearchKind } from './record.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

type Tokens = readonly number[];

/** What words stand in: all that a section says, or one of the things that it or the whole is called. */
export interface Doc {
  readonly entry: number;
  readonly field: Field;
  /** The section it belongs to, by the number of its own doc; undefined for what the whole is called. */
  readonly section: number | undefined;
  /** What it is called; of a section its heading. */
  readonly tokens: Tokens;
  readonly anchor?: string;
}

/** What can be shown of a section, with what must stand before it. */
export interface CodedPassage {
  readonly label: Tokens;
  readonly tokens: Tokens;
}

/** A record as it is searched. */
export interface Entry {
  readonly href: string;
  readonly kind: SearchKind;
  readonly for: number | undefined;
  readonly part: string;
  readonly title: Tokens;
  readonly description: Tokens;
  readonly keywords: readonly Tokens[];
  /** The numbers of the docs that are its sections, the opening first. */
  readonly sections: readonly number[];
  /** The number of the entry that says more. */
  readonly see: number | undefined;
  readonly pdf: string | undefined;
}

/** A word that says nothing by itself, as it is looked up in names: apart from the stems of other words. */
export const smallWord = (word: string): string => word && `=${word}`;

/** Everything search looks in, made from the lists in one pass; the texts may come later. */
export class SearchIndex {
  /** All words and signs, as they are written. */
  readonly tokens: string[] = [];
  /** The same as they are compared; empty for signs. */
  readonly words: string[] = [];
  /** The same by their stems; empty for signs. */
  readonly forms: string[] = [];
  /** The same again, empty for words that say nothing too. */
  readonly stems: string[] = [];
  readonly entries: Entry[] = [];
  readonly docs: Doc[] = [];
  /** Finds docs by their numbers. */
  readonly engine: MiniSearch;
  /** Stem → the entries it stands in. */
  readonly #within = new Map<string, Set<number>>();
  readonly #places: Place[] = [];
  readonly #ids = new Map<string, number>();
  /** By list: the numbers of its words, the number of its first record, and its texts. */
  readonly #lists: { readonly ids: Tokens; readonly first: number; texts: SearchTexts }[] = [];

  constructor(lists: readonly SearchList[]) {
    for (const list of lists) this.#read(list);
    this.engine = load(this.#places, this.docs.length);
  }

  /** How much a stem tells: the more, the fewer entries have it. */
  rarity(...stems: readonly string[]): number {
    const most = Math.max(0, ...stems.map((one) => this.#within.get(one)?.size ?? 0));
    return Math.log(1 + this.entries.length / (0.5 + most));
  }

  /** Takes in the texts of a list, for excerpts. */
  addTexts(list: number, texts: SearchTexts): void {
    const known = this.#lists[list];
    if (known) known.texts = texts;
  }

  /** What a section says, by the number of its doc; empty as long as the texts are not there. */
  passagesOf(section: number): CodedPassage[] {
    const entry = this.docs[section]?.entry ?? 0;
    const list = this.#lists.findLast(({ first }) => first <= entry);
    const passages: CodedPassage[] = [];
    let at = 0;
    let label: Tokens = [];
    for (const { field, tokens } of decodeLines(list?.texts[entry - list.first] ?? '', list?.ids)) {
      if (field === 'heading') at++;
      if (field !== 'passage') label = tokens;
      else if (this.entries[entry]?.sections[at] === section) passages.push({ label, tokens });
    }
    return passages;
  }

  #read(list: SearchList): void {
    const ids = [...list.common.split('\n'), ...unfoldWords(list.rest)].map((token) => this.#idOf(token));
    const first = this.entries.length;
    this.#lists.push({ ids, first, texts: [] });
    let part = 0;
    for (const listed of list.records) {
      part = listed.part ?? part;
      this.#readRecord(listed, ids, list.parts[part] ?? '');
    }
    const sections = this.entries.slice(first).flatMap((entry) => entry.sections);
    const stems = [...new Set(ids.flatMap((id) => this.stems[id] || []))];
    let at = 0;
    let section = -1;
    for (const far of numbersOf(list.places)) {
      section += far;
      if (far > 0) this.#note(stems[at], 'passage', sections[section] ?? 0);
      else [at, section] = [at + 1, -1];
    }
  }

  /** The number of a word or sign; a new one gets the next. */
  #idOf(token: string): number {
    const known = this.#ids.get(token);
    if (known !== undefined) return known;
    const word = isWord(token) ? normalise(token) : '';
    const form = word === '' ? '' : stem(word);
    this.words.push(word);
    this.forms.push(form);
    this.stems.push(STOP_WORDS.has(word) ? '' : form);
    this.#ids.set(token, this.tokens.length);
    return this.tokens.push(token) - 1;
  }

  #note(one: string | undefined, field: Field, doc: number): void {
    if (!one) return;
    this.#places.push([one, field, doc]);
    const within = this.#within.get(one) ?? new Set();
    this.#within.set(one, within.add(this.docs[doc]?.entry ?? 0));
  }

  #readRecord(listed: ListedRecord, ids: Tokens, part: string): void {
    const entry = this.entries.length;
    const opening = this.docs.length;
    const doc = (field: Field, section: number | undefined, tokens: Tokens, anchor?: string) => {
      const number = this.docs.push({ entry, field, section, tokens, ...(anchor !== undefined && { anchor }) }) - 1;
      if (field !== 'passage')
        for (const token of tokens) this.#note(this.stems[token] || smallWord(this.words[token] ?? ''), field, number);
      return number;
    };
    const sections = [doc('passage', opening, [])];
    const said: Record<'title' | 'description' | 'keyword', Tokens[]> = { title: [], description: [], keyword: [] };
    for (const { field, tokens } of decodeLines(listed.text, ids)) {
      if (field === 'heading') {
        const anchor = listed.anchors?.[sections.length - 1] ?? plainAnchor(textOf(tokens, this.tokens));
        sections.push(doc('passage', this.docs.length, tokens, anchor));
      }
      if (field === 'heading' || field === 'asked') doc(field, sections.at(-1), tokens);
      else if (field === 'title' || field === 'description' || field === 'keyword') {
        said[field].push(tokens);
        doc(field, undefined, tokens);
      }
    }
    const {
      title: [title = []],
      description: [description = []],
      keyword: keywords,
    } = said;
    const text = textOf(title, this.tokens);
    const href = wholeHref(listed.href, text);
    this.entries.push({
      href,
      kind: SEARCH_KINDS[listed.kind ?? 0] ?? 'tekst',
      for: listed.for,
      part,
      title,
      description,
      keywords,
      sections,
      see: listed.see,
      pdf: listed.pdf === true ? plainPdf(href, text) : listed.pdf,
    });
  }
}
