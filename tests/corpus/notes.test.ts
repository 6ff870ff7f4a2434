import { describe, expect, it } from 'vitest';
import { explainedTerms, notesOf } from '../../src/corpus/notes.ts';
import { parse } from '../../src/document/parse.ts';
import { inlineText } from '../../src/document/text.ts';
import { page } from './small.ts';

const read = (text: string) => parse(page(text), 'content/a.mdx', 'content').root;

/** Each line with notes as text: a number as ·, a mark as [1]. */
function marked(text: string): string[] {
  return [...notesOf(read(text)).lines.values()].map((line) =>
    line
      .map(
        ({ nodes, mark }) =>
          nodes.map((node) => (node.type === 'feit' ? '·' : inlineText([node]))).join('') +
          (mark ? `[${mark.number}]` : ''),
      )
      .join(''),
  );
}

describe('notes of a text', () => {
  it('have one mark a sentence, at its end, however many numbers it has', () => {
    expect(marked('Van <Feit id="a" /> tot <Feit id="b" /> euro. Meer niet.')).toEqual([
      'Van · tot · euro.[1] Meer niet.',
    ]);
    expect(notesOf(read('Van <Feit id="a" /> tot <Feit id="b" />.')).told).toEqual([['a', 'b']]);
  });

  it('have two marks a paragraph at most: where it would have more, one at its end stands for all', () => {
    const two = 'Wel <Feit id="a" />. Ook <Feit id="b" />.';
    expect(marked(two)).toEqual(['Wel ·.[1] Ook ·.[2]']);
    expect(marked(`${two} En <Feit id="c" />.`)).toEqual(['Wel ·. Ook ·. En ·.[1]']);
  });

  it('are numbered by first mention, and used again by a sentence of whose numbers they tell', () => {
    const text = `Van <Feit id="b" /> en <Feit id="a" />.

- Nog eens <Feit id="a" />
- Nieuw is <Feit id="c" bron="nee" />, en dan <Feit id="d" />

| kop |
| --- |
| <Feit id="b" /> |`;
    expect(marked(text)).toEqual(['Van · en ·.[1]', 'Nog eens ·[1]', 'Nieuw is ·, en dan ·[2]', '·[1]']);
    expect([...notesOf(read(text)).lines.values()].flat().map(({ mark }) => mark?.first)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('come with its terms, once each, by first mention', () => {
    expect(explainedTerms(read('<Begrip id="y" />, <Begrip id="x">woord</Begrip> en <Begrip id="y" />.'))).toEqual([
      'y',
      'x',
    ]);
  });
});
