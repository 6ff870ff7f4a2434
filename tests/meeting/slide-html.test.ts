import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { writeCanvas, writeSection } from '../../src/meeting/slide-html.ts';
import { slidesOf } from '../../src/slides/slides.ts';
import { cssPalette } from '../../src/theme/css.ts';
import { writeSlide } from '../../src/writers/deck/slide.ts';
import { toPptxSlide } from '../../src/writers/pptx/content.ts';
import type { PptxSlide } from '../../src/writers/pptx/model.ts';

const corpus = loadCorpus();
const none = () => '';

/** The tags and words of a slide without its drawings, emphasis, classes that slides do not use, and room between words. */
const shape = (html: string) =>
  html
    .replace(/(<div class="dia-(?:figuur|embleem|merken)[^>]*>)[\s\S]*?<\/svg><\/div>/g, '$1</div>')
    .replace(/<\/?(strong|em)>/g, '')
    .replace(/ class="crisis"/g, '')
    .replace(/ (class="dia-figuur) (breed|smal)"/g, ' $1"')
    .replace(/\s+/g, ' ');

describe('a slide written in the browser', () => {
  const slides = [...corpus.decks.values()].flatMap((deck) =>
    slidesOf(corpus, deck).map((slide) => [`${deck.id}: ${slide.title}`, slide] as const),
  );
  it.each(slides)('is the slide that the build writes: %s', (_, slide) => {
    const context = { corpus, palette: cssPalette, narrow: false, link: undefined, sink: 2 };
    const built = writeSlide(slide, 7, context, `titel-${slide.slug}`);
    const written = writeCanvas(toPptxSlide(corpus, slide, new Map()), 7, none);
    const inside = written.replace(/^<div class="dia-vlak"[^>]*>/, '').replace(/<\/div>$/, '');
    expect(shape(inside)).toBe(shape(built));
  });

  it('holds what looks like markup as the words it is', () => {
    const evil = '<img src=x onerror="alert(1)">&';
    const slide: PptxSlide = {
      slug: 'proef',
      title: evil,
      layout: 'punten',
      accent: 'basis',
      minutes: 3,
      paragraphs: [{ runs: [{ text: evil, bold: true }], mark: 'bullet' }],
      numbers: [{ value: evil, caption: evil }],
      table: { rows: [[evil], [evil]], shares: [100] },
      figure: { name: 'figuur', alt: evil, ratio: 1 },
      emblem: undefined,
      marks: undefined,
      foot: evil,
      notes: [{ runs: [{ text: evil }], mark: 'none' }],
    };
    const html = writeSection(slide, 1, none);
    expect(html).not.toContain('<img');
    expect(html.match(/&lt;img/g)?.length).toBe(9);
  });
});
