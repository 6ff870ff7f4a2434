import { describe, expect, it } from 'vitest';
import { explainedTerms, notedFacts, noteNumber } from '../../src/corpus/notes.ts';
import { parse } from '../../src/document/parse.ts';
import { walk } from '../../src/document/text.ts';
import { page } from './small.ts';

const { root } = parse(
  page(`<Feit id="c" bron="nee" /> <Feit id="b" /> en <Begrip id="y" />.

<Tip>

<Feit id="a" />, <Feit id="b" />, <Begrip id="x">woord</Begrip> en <Begrip id="y" />.

</Tip>`),
  'content/a.mdx',
  'content',
);

describe('notes of a text', () => {
  it('are its facts with a source, once each, by first mention', () => {
    expect(notedFacts(root)).toEqual(['b', 'a']);
  });

  it('number each mention, save those that show no source', () => {
    const numbers = [...walk(root)].flatMap((node) =>
      node.type === 'feit' ? [[node.attributes.id, noteNumber(root, node.attributes)]] : [],
    );
    expect(numbers).toEqual([
      ['c', undefined],
      ['b', 1],
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('come with its terms, once each, by first mention', () => {
    expect(explainedTerms(root)).toEqual(['y', 'x']);
  });
});
