import { describe, expect, it } from 'vitest';
import { pagesOfBundle } from '../../src/corpus/bundles.ts';
import { corpusOf, page } from './small.ts';

const pagesFor = (named: string) => {
  const { bundles, ...corpus } = corpusOf({
    'content/a/index.mdx': page(),
    'content/a/twee.mdx': page('', 'volgorde: 2'),
    'content/a/een.mdx': page('', 'volgorde: 1'),
    'content/ander.mdx': page(),
    'content/bundels/b.yaml': `titel: Een bundel
beschrijving: Een bundel die er alleen is om te laten zien welke pagina’s erin staan.
paginas: ${named}
doel: uitdelen
versie: "1.0"
herzien: 2026-11-22
`,
  });
  return [...bundles.values()].flatMap((bundle) => pagesOfBundle({ ...corpus, bundles }, bundle).map(({ id }) => id));
};

describe('the pages of a bundle', () => {
  it.each([
    ['[ander, a]', ['ander', 'a']],
    ['[a/*]', ['a/een', 'a/twee']],
    ['[a/twee, a/*, a]', ['a/twee', 'a/een', 'a']],
  ])('of %s are %j', (named, ids) => {
    expect(pagesFor(named)).toEqual(ids);
  });

  it('must be there', () => {
    expect(() => pagesFor('[weg]')).toThrow(/weg/);
  });
});
