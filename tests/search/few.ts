import type { Corpus } from '../../src/corpus/corpus.ts';
import { guide } from '../../src/guide.ts';
import type { Passage } from '../../src/search/list.ts';
import { Search } from '../../src/search/search.ts';
import type { SearchRecord, SearchSection } from '../../src/writers/search/record.ts';
import { writeLists } from '../../src/writers/search/write-lists.ts';
import { AUDIENCES } from '../corpus/small.ts';

/** A section; without a heading what stands before the first. */
export function section(heading: string, ...passages: readonly (string | Passage)[]): SearchSection {
  return {
    anchor: heading === '' ? undefined : heading.toLowerCase().replaceAll(' ', '-'),
    heading,
    passages: passages.map((passage) => (typeof passage === 'string' ? { text: passage } : passage)),
    hidden: [],
  };
}

/** A record with what a test says of it. */
export function record(href: string, said: Partial<SearchRecord> = {}): SearchRecord {
  return {
    href,
    kind: 'tekst',
    audiences: AUDIENCES,
    title: href.replace(/\//g, ''),
    part: 'Deel',
    description: '',
    keywords: [],
    sections: [],
    ...said,
  };
}

/** Search over records as the browser has it, texts and all. @param longest how many letters one list may have */
export function searchOver(corpus: Corpus, records: readonly SearchRecord[], longest?: number): Search {
  const [first, ...others] = writeLists(corpus, records, longest);
  if (first === undefined) throw new Error('There is no list.');
  const search = new Search([first.list, ...others.map(({ list }) => list)]);
  for (const [number, { texts }] of [first, ...others].entries()) search.addTexts(number, texts);
  return search;
}

/** Search over a few records, among texts that say nothing of what is asked: a word that all have tells nothing. */
export function searchIn(records: readonly SearchRecord[], same: readonly (readonly string[])[] = []): Search {
  const { corpus } = guide();
  const others = ['bloem', 'fiets', 'trein', 'kaas', 'regen', 'boot', 'tafel', 'zon'].map((word) =>
    record(`/${word}/`, { sections: [section('', `Hier staat iets over ${word}.`)] }),
  );
  const wording = { ...corpus.wording, hetzelfde: same.map((group) => [...group]) };
  return searchOver({ ...corpus, wording }, [...records, ...others]);
}

/** Where a question leads, best first. */
export const hrefsOf = (search: Search, query: string): string[] => search.ask(query).results.map(({ href }) => href);
