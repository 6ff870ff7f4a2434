import { describe, expect, it } from 'vitest';
import { explainedTerms, notedFacts } from '../../src/corpus/notes.ts';
import { parse } from '../../src/document/parse.ts';
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

  it('come with its terms, once each, by first mention', () => {
    expect(explainedTerms(root)).toEqual(['y', 'x']);
  });
});
