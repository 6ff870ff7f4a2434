import MiniSearch from 'minisearch';
import { numbersOf, unfoldWords } from './codec.ts';
import {
  type Field,
  type ListedRecord,
  namesOf,
  type Passage,
  plainAnchor,
  plainPdf,
  type SearchList,
  type SearchTexts,
} from './list.ts';
import { wordsOf } from './normalise.ts';
import { tellingStem } from './stop-words.ts';

/** What words stand in: all that a section says, or one of the things that it or the whole is called. */
interface Doc {
  readonly entry: number;
  readonly field: Field;
  /** The section it belongs to, by the number of its own doc: the opening for what the whole is called. */
  readonly section: number;
  /** What it is called; of a section its heading. */
  readonly text: string;
  readonly anchor?: string | undefined;
}

/** A record as it is searched. */
interface Entry extends Omit<ListedRecord, 'pdf'> {
  readonly title: string;
  /** What a term means. */
  readonly description: string;
  readonly pdf: string | undefined;
  /** The numbers of the docs that are its sections, the opening first. */
  readonly sections: readonly number[];
}

/** Words are stems already, set apart by spaces. */
export const AS_STEMS = { tokenize: (text: string) => text.split(' '), processTerm: (one: string) => one };

/** A word that says nothing by itself, as it is looked up in names: apart from the stems of other words. */
export const smallWord = (word: string): string => `=${word}`;

/** Everything search looks in, made from the lists in one pass; the texts may come later. */
export class SearchIndex {
  /** All words of the texts, normalised. */
  readonly words = new Set<string>();
  readonly entries: Entry[] = [];
  readonly docs: Doc[] = [];
  /** Finds docs by their numbers. */
  readonly engine = new MiniSearch({
    fields: ['title', 'description', 'keyword', 'heading', 'asked', 'passage'] satisfies Field[],
    ...AS_STEMS,
  });
  /** By the number of a doc that is a section, what it says. */
  readonly passages = new Map<number, readonly Passage[]>();
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

  /** Takes in the texts of a list, for excerpts. */
  addTexts(list: number, texts: SearchTexts): void {
    for (const [record, sections] of texts.entries())
      for (const [i, said] of sections.entries())
        this.passages.set(this.entries[(this.#first[list] ?? 0) + record]?.sections[i] ?? -1, said);
  }

  #read({ records, words, places }: SearchList): void {
    const first = this.entries.length;
    this.#first.push(first);
    for (const listed of records) this.#readRecord(listed);
    for (const word of unfoldWords(words)) this.words.add(word);
    const sections = this.entries.slice(first).flatMap((entry) => entry.sections);
    const stems = [...new Set([...this.words].map(tellingStem))].filter((one) => one !== '');
    let at = 0;
    let section = -1;
    for (const far of numbersOf(places)) {
      section += far;
      if (far > 0) this.#note(stems[at] ?? '', sections[section] ?? 0);
      else [at, section] = [at + 1, -1];
    }
  }

  #note(one: string, doc: number): void {
    this.#said[doc]?.add(one);
    const within = this.#within.get(one) ?? new Set();
    this.#within.set(one, within.add(this.docs[doc]?.entry ?? 0));
  }

  #add(doc: Doc): number {
    this.#said.push(new Set());
    return this.docs.push(doc) - 1;
  }

  #readRecord(listed: ListedRecord): void {
    const entry = this.entries.length;
    const names = [...namesOf(listed)];
    const called = (field: Field) => names.filter(([one]) => one === field).map(([, text]) => text);
    const sections = ['', ...called('heading')].map((text, i) => {
      const anchor = i === 0 ? undefined : (listed.anchors?.[i] ?? plainAnchor(text, listed.kind));
      return this.#add({ entry, field: 'passage', section: this.docs.length, text, anchor });
    });
    for (const [field, text, at] of names.filter(([, text]) => text !== '')) {
      const doc = this.#add({ entry, field, section: sections[at] ?? 0, text });
      for (const word of wordsOf(text)) {
        this.words.add(word);
        this.#note(tellingStem(word) || smallWord(word), doc);
      }
    }
    const [title = ''] = called('title');
    const [description = ''] = called('description');
    const href = listed.href.endsWith('#') ? listed.href + plainAnchor(title, listed.kind) : listed.href;
    const pdf = listed.pdf === true ? plainPdf(listed.href, title) : listed.pdf;
    this.entries.push({ ...listed, href, title, description, sections, pdf });
  }
}
