import { describe, expect, it } from 'vitest';
import { type Corpus, deckById } from '../../../src/corpus/corpus.ts';
import { readableText } from '../../../src/corpus/words.ts';
import { guide } from '../../../src/guide.ts';
import type { PlainSlide } from '../../../src/slides/plain.ts';
import { plainSlide } from '../../../src/slides/plain-slide.ts';
import type { Slide } from '../../../src/slides/slide.ts';
import { slidesShown } from '../../../src/slides/slides.ts';
import { practice } from '../../../src/strings/practice.ts';
import { cssPalette } from '../../../src/theme/css.ts';
import { writeCanvas, writeParagraphs, writeSection } from '../../../src/writers/deck/slide.ts';
import { slidesIn, withDeck } from '../../slides/deck.ts';

const none = () => '';
function canvasOf(corpus: Corpus, slide: Slide | undefined): string {
  if (slide === undefined) throw new Error('There is a slide.');
  return writeCanvas(plainSlide(corpus, slide, new Map(), cssPalette), 1, none);
}
/** The text of a slide as HTML; '' where it has none. */
const textOf = (html: string) => /<div class="dia-tekst">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
const wordsOf = (html: string) =>
  html
    .replace(/<(?!\/?(strong|em))[^>]+>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');

describe('a slide as HTML', () => {
  const { corpus } = guide();
  const slides = [...corpus.decks.values()].flatMap((deck) => slidesShown(corpus, deck));

  it('holds every word of its blocks, in order, and no others', () => {
    for (const slide of slides) {
      const written = textOf(canvasOf(corpus, slide)).replace(/<ul class="dia-hulp">[\s\S]*?<\/ul>/, '');
      const plain = [
        slide.effect ? `<strong>${practice.effect}:</strong> ${slide.effect.words}` : '',
        ...slide.blocks.flatMap((block) => (block.type === 'crisis' ? [] : [readableText(corpus, block)])),
        ...(slide.ways ?? []).map(({ choice }) => readableText(corpus, choice)),
        slide.end ? `${practice.end[slide.end]} ${practice.toBegin} ${practice.or} ${practice.toNext} .` : '',
      ];
      // Rows of numbers put a space between the number and its words, as a list of sentences does.
      expect(wordsOf(written), slide.slug).toBe(wordsOf(plain.join(' ')));
    }
  });

  it('has no style of its own, so that a strict policy lets it pass', () => {
    for (const slide of slides) expect(canvasOf(corpus, slide)).not.toMatch(/\sstyle=|<style|<script/);
  });

  it('names the source of its numbers', () => {
    expect(
      canvasOf(
        corpus,
        slides.find(({ layout }) => layout === 'getallen'),
      ),
    ).toContain('<span class="dia-bron">Bron: werkwijzer (2021)</span>');
  });

  it('shows its big numeral on what stands for its page and on a case, and not on its questions', () => {
    const deck = slidesShown(corpus, deckById(corpus, 'informatiebijeenkomst'));
    const marked = deck.filter((slide) => canvasOf(corpus, slide).includes(' data-embleem'));
    expect(new Set(marked.map((slide) => slide.layout))).toEqual(new Set(['zin', 'casus']));
  });
});

describe('the text of a slide as HTML', () => {
  const written = (text: string, more = '') => {
    const corpus = withDeck(`<Dia titel="Een" minuten="1"${more}>\n\n${text}\n\n</Dia>`);
    return textOf(canvasOf(corpus, slidesIn(corpus)[1]));
  };

  it('keeps what is bold and slanted, in one piece where a fact stands in it', () => {
    expect(written('Dit kost **maar <Feit id="kosten" />** en *niet meer*.')).toBe(
      '<p>Dit kost <strong>maar 250 euro</strong> en <em>niet meer</em>.</p>',
    );
  });

  it('makes one list of the points that follow each other, and none of sentences', () => {
    expect(written('Eerst.\n\n- Een.\n- Twee.\n\nDan.\n\n1. Drie.\n\n> Vier.')).toBe(
      '<p>Eerst.</p><ul><li>Een.</li><li>Twee.</li></ul><p>Dan.</p><ol><li>Drie.</li></ol><blockquote><p>Vier.</p></blockquote>',
    );
  });

  it('names rows and columns of a table, and gives each column its width', () => {
    expect(written('| Wie | Wat |\n|---|---|\n| Jij | Praat met je medewerker |')).toBe(
      '<table class="met-namen"><thead><tr><th scope="col" class="kol-15">Wie</th><th scope="col" class="kol-85">Wat</th></tr></thead>' +
        '<tbody><tr><th scope="row" data-kop="Wie">Jij</th><td data-kop="Wat">Praat met je medewerker</td></tr></tbody></table>',
    );
  });

  it('marks where to turn for help, each number one to call', () => {
    const html = written('<Crisis />');
    expect(html).toMatch(/^<ul class="dia-hulp"><li>[^<]+ <strong>[^<]+<\/strong>/);
    expect(html).toMatch(/<a href="tel:(\d+)">\1<\/a>/);
  });

  it('sets a number apart from what it says', () => {
    expect(written('- <Feit id="kosten" vorm="getal" /> euro', ' opmaak="getallen"')).toBe(
      '<ul class="dia-getallen"><li><strong>250</strong> <span>euro</span></li></ul>',
    );
  });
});

describe('hostile words', () => {
  it('stay words where an author writes them', () => {
    const corpus = withDeck(
      '<Dia titel="A &lt;b&gt; &amp; &quot;c&quot;" minuten="1">\n\n- \\<script> & “x”\n\n</Dia>',
    );
    const html = canvasOf(corpus, slidesIn(corpus)[1]);
    expect(html).toContain('&lt;script&gt; &amp; “x”');
    expect(html).not.toContain('<script');
  });

  it('stay words wherever plain data holds them', () => {
    const evil = '<img src=x onerror="alert(1)">&';
    const slide: PlainSlide = {
      slug: 'proef',
      title: evil,
      layout: 'punten',
      accent: 'basis',
      minutes: 3,
      versions: [],
      paragraphs: [{ runs: [{ text: evil, bold: true }], mark: 'bullet' }],
      numbers: [{ value: evil, caption: evil }],
      table: { rows: [[evil], [evil]], shares: [100] },
      figure: { name: 'figuur', alt: evil, ratio: 1 },
      emblem: undefined,
      grade: 0,
      about: evil,
      foot: evil,
      notes: [{ runs: [{ text: evil }], mark: 'none' }],
    };
    const html = writeSection(slide, writeCanvas(slide, 1, none), writeParagraphs(slide.notes));
    expect(html).not.toContain('<img');
    expect(html.match(/&lt;img/g)?.length).toBe(11);
  });
});
