import { describe, expect, it } from 'vitest';
import { deckById } from '../../../src/corpus/corpus.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { readableText } from '../../../src/corpus/words.ts';
import { numbersOf } from '../../../src/slides/numbers.ts';
import { slidesOf } from '../../../src/slides/slides.ts';
import { cssPalette } from '../../../src/theme/css.ts';
import type { DeckContext } from '../../../src/writers/deck/context.ts';
import { slideAttributes, writeSlide } from '../../../src/writers/deck/slide.ts';
import { slidesIn, withDeck } from '../../slides/deck.ts';

const context = (corpus: DeckContext['corpus']): DeckContext => ({
  corpus,
  palette: cssPalette,
  narrow: false,
  link: undefined,
  sink: 2,
});
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');

describe('a slide as HTML', () => {
  const corpus = loadCorpus();
  const slides = [...corpus.decks.values()].flatMap((deck) => slidesOf(corpus, deck));

  it('holds every word of its blocks, in order', () => {
    for (const slide of slides) {
      const html = writeSlide(slide, 1, context(corpus), 'id');
      const text = /<div class="dia-tekst">([\s\S]*)<\/div>/.exec(html)?.[1] ?? '';
      const plain = slide.blocks.flatMap((block) => (block.type === 'crisis' ? [] : [readableText(corpus, block)]));
      const written = wordsOf(
        text.replace(/<ul class="crisis">[\s\S]*?<\/ul>/, '').replace(/<p class="dia-voet">.*/, ''),
      );
      const expected = wordsOf(plain.join(' '));
      // Rows of numbers put a space between the number and its words, as a list of sentences does.
      expect(written.startsWith(expected)).toBe(true);
      expect(numbersOf(corpus, slide).every(({ value }) => html.includes(value))).toBe(true);
    }
  });

  it('has no style of its own, so that a strict policy lets it pass', () => {
    for (const slide of slides)
      expect(writeSlide(slide, 1, context(corpus), 'id')).not.toMatch(/\sstyle=|<style|<script/);
  });

  it('names the source of its numbers', () => {
    const slide = slides.find(({ layout }) => layout === 'getallen');
    if (!slide) throw new Error('There is a slide with numbers.');
    expect(writeSlide(slide, 1, context(corpus), 'id')).toContain('Bron: werkwijzer (2021)');
  });
});

describe('hostile words', () => {
  const corpus = withDeck('<Dia titel="A &lt;b&gt; &amp; &quot;c&quot;" minuten="1">\n\n- \\<script> & “x”\n\n</Dia>');
  const slide = slidesIn(corpus)[1];

  it('stay words', () => {
    if (!slide) throw new Error('There is a slide.');
    const html = writeSlide(slide, 1, context(corpus), 'id');
    expect(html).toContain('&lt;script&gt; &amp; “x”');
    expect(html).not.toContain('<script');
  });
});

describe('the numeral of a page', () => {
  const corpus = loadCorpus();
  const deck = slidesOf(corpus, deckById(corpus, 'informatiebijeenkomst'));

  it('stands on its Kern and on a case, and not on its questions', () => {
    const marked = deck.filter((slide) => slideAttributes(slide)['data-embleem'] === true);
    expect(new Set(marked.map((slide) => slide.layout))).toEqual(new Set(['punten', 'casus']));
  });
});
