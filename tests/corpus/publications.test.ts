import { describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import {
  ancestorsOf,
  childrenOfPage,
  isBelow,
  neighboursOf,
  pagesOf,
  parentOf,
  partOf,
  shortTitle,
  topOf,
} from '../../src/corpus/publications.ts';
import { guide } from '../../src/guide.ts';
import { corpusOf, page } from './small.ts';

/** Pages in an order of their own, with their `volgorde`. */
const PAGES: readonly (readonly [path: string, order?: number])[] = [
  ['over'],
  ['werkwijzer/stappenplan/nazorg', 5],
  ['werkwijzer/stappenplan/besluit', 3],
  ['werkwijzer/stappenplan/index', 2],
  ['werkwijzer/preventie', 1],
  ['werkwijzer/index', 9],
  ['interview/index'],
  ['werkgevers'],
  ['handreiking/zonder-map/diep', 4],
  ['handreiking/signaleren', 1],
  ['handreiking/beta', 7],
  ['handreiking/alfa', 7],
  ['handreiking/index'],
  ['los'],
];

const corpus = corpusOf(
  Object.fromEntries(
    PAGES.map(([path, order]) => [
      `content/${path}.mdx`,
      page('Praat eerst.', order === undefined ? '' : `volgorde: ${order}`),
    ]),
  ),
);
const ids = (pages: Iterable<{ id: string }>) => [...pages].map(({ id }) => id);

describe('reading order', () => {
  it('is by publication, then by order in each folder, a parent before its children', () => {
    expect(ids(corpus.pages.values())).toEqual([
      'handreiking',
      'handreiking/zonder-map/diep',
      'handreiking/signaleren',
      'handreiking/alfa',
      'handreiking/beta',
      'werkgevers',
      'werkwijzer',
      'werkwijzer/preventie',
      'werkwijzer/stappenplan',
      'werkwijzer/stappenplan/besluit',
      'werkwijzer/stappenplan/nazorg',
      'interview',
      'over',
      'los',
    ]);
  });

  it('does not depend on the order of the files', () => {
    const files = PAGES.toReversed().map(([path, order]): [string, string] => [
      `content/${path}.mdx`,
      page('Praat eerst.', order === undefined ? '' : `volgorde: ${order}`),
    ]);
    expect(ids(corpusOf(Object.fromEntries(files)).pages.values())).toEqual(ids(corpus.pages.values()));
  });
});

describe('above and below', () => {
  it.each([
    ['werkwijzer/stappenplan/nazorg', 'werkwijzer/stappenplan'],
    ['werkwijzer/stappenplan', 'werkwijzer'],
    ['handreiking/zonder-map/diep', 'handreiking'],
    ['werkwijzer', undefined],
  ])('the page above %s is %s', (id, parent) => {
    expect(parentOf(corpus, id)?.id).toBe(parent);
  });

  it('all pages above stand from the top down', () => {
    expect(ids(ancestorsOf(corpus, 'werkwijzer/stappenplan/nazorg'))).toEqual(['werkwijzer', 'werkwijzer/stappenplan']);
    expect(ancestorsOf(corpus, 'over')).toEqual([]);
  });

  it('the pages right below stand in reading order', () => {
    expect(ids(childrenOfPage(corpus, 'werkwijzer'))).toEqual(['werkwijzer/preventie', 'werkwijzer/stappenplan']);
    expect(childrenOfPage(corpus, 'over')).toEqual([]);
  });

  it('a page is below itself and its folders, not below a name that begins alike', () => {
    expect(isBelow('werkwijzer/preventie', 'werkwijzer')).toBe(true);
    expect(isBelow('werkwijzer', 'werkwijzer')).toBe(true);
    expect(isBelow('werkgevers', 'werk')).toBe(false);
  });
});

describe('publications', () => {
  it.each([
    ['werkwijzer/stappenplan', 'werkwijzer'],
    ['interview', 'werkwijzer'],
    ['werkgevers', 'handreiking'],
    ['privacy', 'over'],
    ['los', 'over'],
  ])('%s belongs to %s', (id, publication) => {
    expect(partOf(corpus.publication, id).id).toBe(publication);
  });

  it('have pages at their top, and every page of the corpus belongs to one', () => {
    const tops = corpus.publication.delen.map((part) => [part.id, ids(topOf(corpus, part))]);
    expect(Object.fromEntries(tops)).toMatchObject({
      handreiking: ['handreiking', 'werkgevers'],
      werkwijzer: ['werkwijzer', 'interview'],
      casussen: [],
      over: ['over', 'los'],
    });
  });

  it('are walked page by page, from the first to the last and no further', () => {
    const around = (id: string) => {
      const { previous, next } = neighboursOf(corpus, id);
      return [previous?.id, next?.id];
    };
    expect(around('handreiking')).toEqual([undefined, 'handreiking/zonder-map/diep']);
    expect(around('werkwijzer/stappenplan')).toEqual(['werkwijzer/preventie', 'werkwijzer/stappenplan/besluit']);
    expect(around('werkgevers')).toEqual(['handreiking/beta', undefined]);
    expect(around('nergens')).toEqual([undefined, undefined]);
  });
});

describe('the title for menus', () => {
  const named = corpusOf({ 'content/a.mdx': page('', 'kort: Werk'), 'content/b.mdx': page() });

  it('is the short one, else the title itself', () => {
    expect(shortTitle(pageById(named, 'a'))).toBe('Werk');
    expect(shortTitle(pageById(named, 'b'))).toBe('Een titel over werk');
  });
});

describe('the real corpus', () => {
  const real = guide().corpus;

  it('can be read from the first page to the last of each publication by "next" alone', () => {
    for (const part of real.publication.delen) {
      const all = pagesOf(real, part);
      const walked: string[] = [];
      for (let at = all[0]; at; at = neighboursOf(real, at.id).next) walked.push(at.id);
      expect(walked).toEqual(ids(all));
    }
  });

  it('has every page below a page that exists', () => {
    const alone = [...real.pages.keys()].filter((id) => id.includes('/') && parentOf(real, id) === undefined);
    expect(alone).toEqual([]);
  });
});
