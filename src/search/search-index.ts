import { type CodedLine, decodeLines, textOf } from './codec.ts';
import { Lexicon } from './lexicon.ts';
import { type ListedRecord, plainAnchor, type SearchList } from './list.ts';
import { SEARCH_KINDS, type SearchKind } from './record.ts';

/** Where a word stands, by how much it says about the record. */
export const PLACE = {
  title: 0,
  keyword: 1,
  keywordPart: 2,
  description: 3,
  heading: 4,
  hidden: 5,
  opening: 6,
  passage: 7,
} as const;

/** A section as it is searched. */
export interface Unit {
  readonly record: number;
  readonly anchor: string | undefined;
  readonly heading: readonly number[];
  readonly passages: readonly (readonly number[])[];
}

/** A record as it is searched. */
export interface Entry {
  readonly href: string;
  readonly kind: SearchKind;
  readonly for: number;
  readonly part: string;
  readonly title: string;
  readonly titleWords: readonly number[];
  readonly description: readonly number[];
  /** Word ids of each keyword. */
  readonly keywords: readonly (readonly number[])[];
  readonly units: readonly number[];
  /** The number of its words. */
  readonly length: number;
  readonly see: string | undefined;
  readonly pdf: string | undefined;
}

/** Everything search looks in, made from the list in one pass. */
export interface SearchIndex {
  readonly tokens: readonly string[];
  readonly lexicon: Lexicon;
  readonly entries: readonly Entry[];
  readonly units: readonly Unit[];
  /** For each word: unit × 8 + place, once for each time it stands there. */
  readonly postings: readonly (readonly number[])[];
}

/** Reads one record; `units` and `postings` grow with it. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #lexicon: Lexicon;
  readonly units: {
    record: number;
    anchor: string | undefined;
    heading: readonly number[];
    passages: (readonly number[])[];
  }[] = [];
  readonly postings: number[][];

  constructor(tokens: readonly string[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.postings = lexicon.words.map(() => []);
  }

  #words(line: CodedLine): number[] {
    return line.tokens.flatMap((token) => {
      const word = this.#lexicon.ofToken[token] ?? -1;
      return word < 0 ? [] : [word];
    });
  }

  #post(words: readonly number[], place: number): void {
    const at = (this.units.length - 1) * 8 + place;
    for (const word of words) this.postings[word]?.push(at);
  }

  read(listed: ListedRecord, record: number, part: string): Entry {
    const first = this.units.length;
    const open = (anchor: string | undefined, heading: readonly number[]) =>
      this.units.push({ record, anchor, heading, passages: [] });
    open(undefined, []);
    const keywords: number[][] = [];
    let title: readonly number[] = [];
    let description: readonly number[] = [];
    let headings = 0;
    let length = 0;
    for (const line of decodeLines(listed.text)) {
      const words = this.#words(line);
      length += words.length;
      switch (line.field) {
        case 'title':
          title = line.tokens;
          this.#post(words, PLACE.title);
          break;
        case 'description':
          description = line.tokens;
          this.#post(words, PLACE.description);
          break;
        case 'keyword':
          keywords.push(words);
          this.#post(words, words.length === 1 ? PLACE.keyword : PLACE.keywordPart);
          break;
        case 'heading':
          open(listed.anchors?.[headings] ?? plainAnchor(textOf(line.tokens, this.#tokens)), line.tokens);
          headings++;
          this.#post(words, PLACE.heading);
          break;
        case 'hidden':
          this.#post(words, PLACE.hidden);
          break;
        case 'passage':
          this.units.at(-1)?.passages.push(line.tokens);
          this.#post(words, headings === 0 ? PLACE.opening : PLACE.passage);
      }
    }
    return {
      href: listed.href,
      kind: SEARCH_KINDS[listed.kind] ?? 'tekst',
      for: listed.for,
      part,
      title: textOf(title, this.#tokens),
      titleWords: this.#words({ field: 'title', tokens: title }),
      description,
      keywords,
      units: this.units.slice(first).map((_, i) => first + i),
      length,
      see: listed.see,
      pdf: listed.pdf,
    };
  }
}

/** Makes the index from the list that was written at build. */
export function readList(list: SearchList): SearchIndex {
  const tokens = list.words.split('\n');
  const lexicon = new Lexicon(tokens);
  const reader = new Reader(tokens, lexicon);
  const entries = list.records.map((listed, i) => reader.read(listed, i, list.parts[listed.part] ?? ''));
  return { tokens, lexicon, entries, units: reader.units, postings: reader.postings };
}
