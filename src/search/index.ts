import { decodeLines, type Field, isWord, numbersOf, textOf, unfoldWords } from './codec.ts';
import { type ListedRecord, plainAnchor, plainPdf, type SearchList, type SearchTexts, wholeHref } from './list.ts';
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
  /** Its sections: the number of the first, and of the first that is not its own. */
  readonly units: readonly [number, number];
  /** The number of the entry that says more. */
  readonly see: number | undefined;
  readonly pdf: string | undefined;
}

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
  readonly units: Unit[] = [];
  /** Stem → the entries it stands in. */
  readonly #within = new Map<string, Set<number>>();
  /** Finds sections by their numbers. */
  readonly engine: Engine;
  readonly #ids = new Map<string, number>();
  readonly #postings = new Postings();
  /** By list: the numbers of its words, the number of its first record, and its texts. */
  readonly #lists: { readonly ids: Tokens; readonly first: number; texts: SearchTexts }[] = [];

  constructor(lists: readonly SearchList[]) {
    for (const list of lists) this.#read(list);
    this.engine = this.#postings.load(this.units.length);
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

  /** What a section says; empty as long as the texts are not there. */
  passagesOf(number: number): CodedPassage[] {
    const entry = this.units[number]?.entry ?? 0;
    const list = this.#lists.findLast(({ first }) => first <= entry);
    const passages: CodedPassage[] = [];
    let unit = this.entries[entry]?.units[0] ?? 0;
    let label: Tokens = [];
    for (const { field, tokens } of decodeLines(list?.texts[entry - list.first] ?? '', list?.ids)) {
      if (field === 'heading') unit++;
      if (field !== 'passage') label = tokens;
      else if (unit === number) passages.push({ label, tokens });
    }
    return passages;
  }

  #read(list: SearchList): void {
    const own = [...list.common.split('\n'), ...unfoldWords(list.rest)];
    const ids = own.map((token) => this.#idOf(token));
    const firstUnit = this.units.length;
    this.#lists.push({ ids, first: this.entries.length, texts: [] });
    let part = 0;
    for (const listed of list.records) {
      part = listed.part ?? part;
      this.#readRecord(listed, ids, list.parts[part] ?? '');
    }
    const stems = [...new Set(ids.flatMap((id) => this.stems[id] || []))];
    let at = 0;
    let unit = firstUnit - 1;
    for (const far of numbersOf(list.places)) {
      unit += far;
      if (far > 0) this.#note(stems[at], 'text', unit);
      else [at, unit] = [at + 1, firstUnit - 1];
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

  #note(one: string | undefined, field: Parameters<Postings['add']>[1], unit: number): void {
    if (!one) return;
    this.#postings.add(one, field, unit);
    const within = this.#within.get(one) ?? new Set();
    this.#within.set(one, within.add(this.units[unit]?.entry ?? 0));
  }

  #readRecord(listed: ListedRecord, ids: Tokens, part: string): void {
    const entry = this.entries.length;
    const first = this.units.push({ entry, anchor: undefined, heading: [] }) - 1;
    const said: Record<Field, Tokens[]> = {
      title: [],
      description: [],
      keyword: [],
      heading: [],
      label: [],
      passage: [],
    };
    for (const { field, tokens } of decodeLines(listed.text, ids)) {
      if (field === 'label' || field === 'passage') continue;
      if (field === 'heading') {
        const anchor = listed.anchors?.[said.heading.length] ?? plainAnchor(textOf(tokens, this.tokens));
        this.units.push({ entry, anchor, heading: tokens });
      }
      said[field].push(tokens);
      for (const token of tokens) this.#note(this.stems[token], field, this.units.length - 1);
    }
    const [title = []] = said.title;
    const text = textOf(title, this.tokens);
    const href = wholeHref(listed.href, text);
    this.entries.push({
      href,
      kind: SEARCH_KINDS[listed.kind ?? 0] ?? 'tekst',
      for: listed.for,
      part,
      title,
      description: said.description[0] ?? [],
      keywords: said.keyword,
      units: [first, this.units.length],
      see: listed.see,
      pdf: listed.pdf === true ? plainPdf(href, text) : listed.pdf,
    });
  }
}
