import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { readList } from '../../src/search/index.ts';
import { listAToZ } from '../../src/writers/search/a-to-z.ts';
import { searchRecords } from '../../src/writers/search/records.ts';
import { newWords } from '../../src/writers/search/sections.ts';
import { writeList } from '../../src/writers/search/write-list.ts';
import { record } from './few.ts';

const { corpus } = guide();
const records = searchRecords(corpus);

describe('the list of what can be found', () => {
  it('has every page, term, deck, slide and bundle once', () => {
    const hrefs = records.map(({ href }) => href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    for (const id of corpus.pages.keys()) expect(hrefs).toContain(`/${id}/`);
    for (const id of corpus.terms.keys()) expect(hrefs).toContain(`/begrippen/#${id}`);
    for (const id of corpus.bundles.keys()) expect(hrefs).toContain(`/afdrukken/bundels/${id}.pdf`);
    for (const id of corpus.decks.keys()) {
      expect(hrefs).toContain(`/presenteren/${id}/`);
      expect(hrefs.filter((href) => href.startsWith(`/presenteren/${id}/#/dia/`)).length).toBeGreaterThan(3);
    }
  });

  it('has the words of the texts and not those of notes to a presenter', () => {
    const passages = records.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
    expect(passages.every(({ text }) => text !== '' && !/\s{2}|<[A-Z]/.test(text))).toBe(true);
  });

  it('is the same list each time, and small', () => {
    const list = JSON.stringify(writeList(corpus, records));
    expect(JSON.stringify(writeList(corpus, searchRecords(corpus)))).toBe(list);
    // A page is some 1.2 kB: the promise must hold while texts are added.
    expect(gzipSync(list, { level: 6 }).length).toBeLessThanOrEqual(12_000 + 1250 * corpus.pages.size);
  });

  it('gives back every address, also where its end follows from the title and is not sent', () => {
    const list = writeList(corpus, records);
    expect(readList(list).entries.map(({ href }) => href)).toEqual(records.map(({ href }) => href));
    expect(list.records.filter(({ href }) => href.endsWith('#')).length).toBeGreaterThan(100);
    const odd = [record('/begrippen/#anders', { title: 'Stress' }), record('/begrippen/#stress', { title: 'Stress' })];
    const read = readList(writeList(corpus, odd));
    expect(read.entries.map(({ href }) => href)).toEqual(['/begrippen/#anders', '/begrippen/#stress']);
  });

  it('adds what a number means only in words that the text does not have', () => {
    expect(newWords(['Wat een verzuimdag kost'], ['De kosten van een dag.'])).toEqual(['verzuimdag']);
  });

  it('goes from A to Z with all but single slides', () => {
    const letters = listAToZ(records);
    const order = letters.map(({ letter }) => letter);
    expect(order).toEqual([...order].sort());
    expect(letters.flatMap(({ entries }) => entries).length).toBe(
      records.filter(({ href }) => !href.includes('#/')).length,
    );
    expect(letters.flatMap(({ entries }) => entries).map(({ title }) => title)).toContain(
      'Signaleer op tijd veranderend gedrag',
    );
  });
});
