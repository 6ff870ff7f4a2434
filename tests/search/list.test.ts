import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundlePrint, printHref } from '../../src/corpus/prints.ts';
import { guide } from '../../src/guide.ts';
import { SearchIndex } from '../../src/search/index.ts';
import { Search } from '../../src/search/search.ts';
import { listAToZ } from '../../src/writers/search/a-to-z.ts';
import { searchRecords } from '../../src/writers/search/records.ts';
import { newWords } from '../../src/writers/search/sections.ts';
import { writeLists } from '../../src/writers/search/write-lists.ts';
import { hrefsOf, record, searchOver, section } from './few.ts';

const { corpus } = guide();
const records = searchRecords(corpus);

describe('the list of what can be found', () => {
  it('has every page, term, deck, slide and bundle once', () => {
    const hrefs = records.map(({ href }) => href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    for (const id of corpus.pages.keys()) expect(hrefs).toContain(`/${id}/`);
    for (const id of corpus.terms.keys()) expect(hrefs).toContain(`/begrippen/#${id}`);
    for (const bundle of corpus.bundles.values()) expect(hrefs).toContain(printHref(bundlePrint(bundle)));
    for (const id of corpus.decks.keys()) {
      const deck = records.find(({ href }) => href === `/presenteren/${id}/`);
      expect(deck?.sections.filter(({ anchor }) => anchor?.startsWith('/dia/')).length).toBeGreaterThan(3);
    }
  });

  it('has the words of the texts and not those of notes to a presenter', () => {
    const passages = records.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
    expect(passages.every(({ text }) => text !== '' && !/\s{2}|<[A-Z]/.test(text))).toBe(true);
  });

  it('is the same list each time, and small', () => {
    const written = writeLists(corpus, records);
    expect(JSON.stringify(writeLists(corpus, searchRecords(corpus)))).toBe(JSON.stringify(written));
    // A page is some 0.6 kB, and its texts some 1.2: the promise must hold while texts are added.
    const weight = (what: unknown) => gzipSync(JSON.stringify(what), { level: 6 }).length;
    expect(written).toHaveLength(1);
    expect(weight(written[0]?.list)).toBeLessThanOrEqual(12_000 + 525 * corpus.pages.size);
    expect(weight(written[0]?.texts)).toBeLessThanOrEqual(1250 * corpus.pages.size);
  });

  it('gives back every address, also where its end follows from the title and is not sent', () => {
    const lists = writeLists(corpus, records).map(({ list }) => list);
    const hrefs = (of: typeof lists) => new SearchIndex(of).entries.map(({ href }) => href);
    expect(hrefs(lists)).toEqual(records.map(({ href }) => href));
    expect(lists[0]?.records.filter(({ href }) => href.endsWith('#')).length).toBeGreaterThan(100);
    const odd = [record('/begrippen/#anders', { title: 'Stress' }), record('/begrippen/#stress', { title: 'Stress' })];
    expect(hrefs(writeLists(corpus, odd).map(({ list }) => list))).toEqual([
      '/begrippen/#anders',
      '/begrippen/#stress',
    ]);
  });

  describe('of many pages', () => {
    const words = (page: number) => Array.from({ length: 60 }, (_, i) => `woord${(page * 7 + i * i) % 900}`).join(' ');
    const many = Array.from({ length: 300 }, (_, page) =>
      record(`/blad-${page}/`, {
        title: `Blad ${page} over kleur${page}`,
        sections: [section('', `${words(page)}.`), section('Verder', `Dit is eigen${page}. ${words(page + 1)}.`)],
      }),
    );
    const longest = 24_000;
    const explained = record('/begrippen/#kleur', {
      kind: 'begrip',
      title: 'kleur7',
      see: '/blad-7/',
      description: 'Uitleg.',
    });
    const all = [...many, explained];

    it('is cut into lists of which none is too long, each record in one', () => {
      const written = writeLists(corpus, all, longest);
      expect(written.length).toBeGreaterThan(2);
      for (const { list, texts } of written) {
        expect(JSON.stringify(list).length).toBeLessThanOrEqual(longest);
        expect(list.lists).toBe(written.length);
        expect(texts).toHaveLength(list.records.length);
      }
      const index = new SearchIndex(written.map(({ list }) => list));
      expect(index.entries.map(({ href }) => href)).toEqual(all.map(({ href }) => href));
    });

    it('answers as one list would, excerpts and terms too, and from the first alone what that holds', () => {
      const [cut, whole] = [searchOver(corpus, all, longest), searchOver(corpus, all, 10_000_000)];
      const answer = (search: typeof cut, query: string) => {
        const { results, definition } = search.ask(query);
        const shown = results.map(({ href, section, excerpt }) => ({ href, section, excerpt }));
        return { shown, definition };
      };
      for (const query of ['eigen3', 'eigen290', 'kleur150', 'kleur7', 'woord12 eigen100', 'verder'])
        expect(answer(cut, query), query).toEqual(answer(whole, query));
      expect(hrefsOf(cut, 'eigen290')).toEqual(['/blad-290/#verder']);
      const [first] = writeLists(corpus, all, longest);
      const early = new Search([first?.list ?? expect.fail()]);
      expect(hrefsOf(early, 'eigen3')).toEqual(['/blad-3/#verder']);
      expect(hrefsOf(early, 'eigen290')).toEqual([]);
    });
  });

  it('adds what a number means only in words that the text does not have', () => {
    expect(newWords(['Wat een verzuimdag kost'], ['De kosten van een dag.'])).toEqual(['verzuimdag']);
  });

  it('goes from A to Z with all of it', () => {
    const letters = listAToZ(records);
    const order = letters.map(({ letter }) => letter);
    expect(order).toEqual([...order].sort());
    expect(letters.flatMap(({ entries }) => entries).length).toBe(records.length);
    expect(letters.flatMap(({ entries }) => entries).map(({ title }) => title)).toContain(
      'Signaleer op tijd veranderend gedrag',
    );
  });
});
