import { describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { accentOf, rowLength } from '../../src/corpus/families.ts';
import { corpusOf, page } from './small.ts';

describe('the family of a page', () => {
  it.each([
    ['handreiking/signaleren', 'eerste'],
    ['handreiking/ken-je-medewerker', 'tweede'],
    ['handreiking/ken-je-medewerker/steun', 'tweede'],
    ['handreiking/versterk-je-team', 'derde'],
    ['handreiking/versterk-je-team/cultuur', 'derde'],
    ['handreiking', 'basis'],
    ['werkwijzer/preventie', 'basis'],
  ])('of %s is %s', (id, family) => {
    expect(accentOf(corpusOf({}).publication, id)).toBe(family);
  });
});

describe('the row a numbered page stands in', () => {
  const handvat = (matter: string) => page('', matter).replace('soort: uitleg', 'soort: handvat');
  const corpus = corpusOf({
    'content/handreiking/index.mdx': page(),
    'content/handreiking/a.mdx': handvat('nummer: 1'),
    'content/handreiking/b.mdx': handvat('nummer: 2'),
    'content/handreiking/zonder.mdx': handvat(''),
    'content/handreiking/anders.mdx': page('', 'nummer: 3'),
    'content/los.mdx': page('', 'nummer: 1'),
  });

  it('is as long as there are numbered pages of its kind beside it', () => {
    expect(rowLength(corpus, pageById(corpus, 'handreiking/a'))).toBe(2);
    expect(rowLength(corpus, pageById(corpus, 'handreiking/anders'))).toBe(1);
    expect(rowLength(corpus, pageById(corpus, 'los'))).toBe(0);
  });
});
