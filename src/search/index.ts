import MiniSearch from 'minisearch';
import { decodeLines, FIELDS, type Field, isWord, numbersOf, textOf, unfoldWords } from './codec.ts';
import { SEARCH_KINDS, type SearchKind } from './kinds.ts';
import { type ListedRecord, plainAnchor, plainPdf, type SearchList, type SearchTexts, wholeHref } from './list.ts';
import { normalise } from './normalise.ts';
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
  readonly anchor?: string | undefined;
}

/** A record as it is searched. */
export interface Entry extends Pick<ListedRecord, 'href' | 'for' | 'see'> {
  readonly kind: SearchKind;
  readonly part: string;
  readonly title: Tokens;
  /** What a term means; of a text it stands with what its opening says. */
  readonly description: Tokens;
  /** The numbers of the docs that are its sections, the opening first. */
  readonly sections: readonly number[];
  readonly pdf: string | undefined;
}

/** Words are stems already, set apart by spaces. */
export const AS_STEMS = { tokenize: (text: string) => text.split(' '), processTerm: (one: string) => one };

/** A word that says nothing by itself, as it is looked up in names: apart from the stems of other words. */
export const smallWord = (word: string): string => word && `=${word}`;

/** Everything search looks in, made from the lists in one pass; the texts may come later. */
export class SearchIndex {
  /** All words and signs, as they are written. */
  readonly tokens: string[] = [];
  /** The same as they are compared; empty for signs. */
  readonly words: string[] = [];
  /** The same by their stems, empty for words that say nothing too. */
  readonly stems: string[] = [];
  readonly entries: Entry[] = [];
  readonly docs: Doc[] = [];
  /** Finds docs by their numbers. */
  readonly engine = new MiniSearch({ fields: [...FIELDS], ...AS_STEMS });
  /** By doc, the coded text of a section. */
  readonly texts = new Map<number, string>();
  /** Stem → the entries it stands in. */
  readonly #within = new Map<string, Set<number>>();
  /** By doc, the stems that stand in it. */
  readonly #said: Set<string>[] = [];
  /** By list, the number of its first record. */
  readonly #first: number[] = [];

  constructor(lists: readonly SearchList[]) {
    for (const list of lists) this.#read(list);
    this.engine.addAll(this.docs.map(({ field }, id) => ({ id, [field]: [...(this.#said[id] ?? [])].join(' ') })));
  }

  /** How much a stem tells: the more, the fewer entries have it. */
  rarity(...stems: readonly string[]): number {
    const most = Math.max(0, ...stems.map((one) => this.#within.get(one)?.size ?? 0));
    return Math.log(1 + this.entries.length / (0.5 + most));
  }

  /** What an entry is about; of a text nothing as long as the texts are not there. */
  about({ description, sections: [opening = -1] }: Entry): Tokens {
    const [line] = decodeLines(this.texts.get(opening) ?? '');
    return line?.field === 'description' ? line.tokens : description;
  }

  /** Takes in the texts of a list, for excerpts. */
  addTexts(list: number, texts: SearchTexts): void {
    for (const [record, sections] of texts.entries())
      for (const [i, text] of sections.entries())
        this.texts.set(this.entries[(this.#first[list] ?? 0) + record]?.sections[i] ?? -1, text);
  }

  #read({ common, rest, records, parts, places }: SearchList): void {
    for (const token of [...(common.match(/[^\n]+/g) ?? []), ...unfoldWords(rest)]) {
      const word = isWord(token) ? normalise(token) : '';
      this.tokens.push(token);
      this.words.push(word);
      this.stems.push(word === '' || STOP_WORDS.has(word) ? '' : stem(word));
    }
    const first = this.entries.length;
    this.#first.push(first);
    let part = 0;
    for (const listed of records) {
      part = listed.part ?? part;
      this.#readRecord(listed, parts[part] ?? '');
    }
    const sections = this.entries.slice(first).flatMap((entry) => entry.sections);
    const stems = [...new Set(this.stems)].filter((one) => one !== '');
    let at = 0;
    let section = -1;
    for (const far of numbersOf(places)) {
      section += far;
      if (far > 0) this.#note(stems[at], sections[section] ?? 0);
      else [at, section] = [at + 1, -1];
    }
  }

  #note(one: string | undefined, doc: number): void {
    if (!one) return;
    this.#said[doc]?.add(one);
    const within = this.#within.get(one) ?? new Set();
    this.#within.set(one, within.add(this.docs[doc]?.entry ?? 0));
  }

  #add(doc: Doc): number {
    const number = this.docs.push(doc) - 1;
    this.#said.push(new Set());
    if (doc.field !== 'passage')
      for (const token of doc.tokens) this.#note(this.stems[token] || smallWord(this.words[token] ?? ''), number);
    return number;
  }

  #readRecord(listed: ListedRecord, part: string): void {
    const entry = this.entries.length;
    const lines = decodeLines(listed.text);
    const first = (field: Field) => lines.find((line) => line.field === field)?.tokens ?? [];
    const open = (tokens: Tokens, anchor?: string) =>
      this.#add({ entry, field: 'passage', section: this.docs.length, tokens, anchor });
    const sections = [open([])];
    for (const { field, tokens } of lines) {
      if (field === 'heading')
        sections.push(open(tokens, listed.anchors?.[sections.length - 1] ?? plainAnchor(textOf(tokens, this.tokens))));
      const ofSection = field === 'heading' || field === 'asked';
      this.#add({ entry, field, section: ofSection ? sections.at(-1) : undefined, tokens });
    }
    const text = textOf(first('title'), this.tokens);
    const href = wholeHref(listed.href, text);
    this.entries.push({
      ...listed,
      href,
      kind: SEARCH_KINDS[listed.kind ?? 0] ?? 'tekst',
      part,
      title: first('title'),
      description: first('description'),
      sections,
      pdf: listed.pdf === true ? plainPdf(href, text) : listed.pdf,
    });
  }
}
