import { describe, expect, it } from 'vitest';
import { readableText } from '../../src/corpus/words.ts';
import type { Slide } from '../../src/slides/slide.ts';
import { corpusOf, page } from '../corpus/small.ts';
import { slidesAfterTitle } from './deck.ts';

const words = corpusOf({});
const prose = (slide: Slide | undefined) =>
  (slide?.background ?? []).map((block) => readableText(words, block).trim().replace(/\s+/g, ' '));

const pages = {
  'content/a.mdx': page(`<Kern>

- Een.
- Twee.
- Drie.

</Kern>

Eerst dit.

## Vragen

Vraag zo.

<Vragen voor="team">

- Wat?
- Hoe?
- Wanneer?

</Vragen>

## Een figuur

<Figuur naam="stappenplan" />

## Tot slot

Dan dat.

<Crisis />
`),
};
const neem = (wat: string) => `<Neem uit="a" wat="${wat}" minuten="1" />`;

describe('the prose under slides', () => {
  it('is the whole page for a Kern alone, without what is a slide of its own and without empty headings', () => {
    expect(prose(slidesAfterTitle(neem('kern'), pages)[0])).toEqual([
      'Eerst dit.',
      'Vragen',
      'Vraag zo.',
      'Wat? Hoe? Wanneer?',
      'Tot slot',
      'Dan dat.',
    ]);
  });

  it('is divided: a part has its section, and the Kern the rest, in whatever order they stand', () => {
    const [questions, kern] = slidesAfterTitle(`${neem('vragen')}\n\n${neem('kern')}`, pages);
    expect(prose(questions)).toEqual(['Vragen', 'Vraag zo.']);
    expect(prose(kern)).toEqual(['Eerst dit.', 'Tot slot', 'Dan dat.']);
  });

  it('is nothing under a figure, which has a description of its own', () => {
    expect(prose(slidesAfterTitle(neem('figuur'), pages)[0])).toEqual([]);
  });

  it('keeps a heading as long as anything stands under it, below a lesser heading too', () => {
    const text = `<Kern>\n\n- Een.\n- Twee.\n- Drie.\n\n</Kern>\n\n## Groot\n\n### Klein\n\nTekst.\n\n## Leeg\n\n### Ook leeg\n`;
    expect(prose(slidesAfterTitle(neem('kern'), { 'content/a.mdx': page(text) })[0])).toEqual([
      'Groot',
      'Klein',
      'Tekst.',
    ]);
  });

  it('never stands under two slides', () => {
    const text = [neem('kern'), neem('kern').replace(' minuten', ' titel="Nog eens" minuten')].join('\n\n');
    const [first, second] = slidesAfterTitle(text, pages);
    expect(prose(first)).not.toEqual([]);
    expect(prose(second)).toEqual([]);
  });
});
