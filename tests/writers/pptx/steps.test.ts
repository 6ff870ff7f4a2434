import { describe, expect, it } from 'vitest';
import { deckById } from '../../../src/corpus/corpus.ts';
import { linesHigh } from '../../../src/slides/high.ts';
import { frameOf } from '../../../src/theme/slide-layouts.ts';
import { toPresentation } from '../../../src/writers/pptx/content.ts';
import { writePptx } from '../../../src/writers/pptx/package.ts';
import { withDeck } from '../../slides/deck.ts';
import { all, attribute } from '../office.ts';
import { openPptx } from './read-pptx.ts';
import { stubDraw } from './stub.ts';

function made(attributes: string, text: string, title = 'Werk') {
  const corpus = withDeck(`<Dia titel="${title}" minuten="10" ${attributes}>\n\n${text}\n\n</Dia>`);
  const presentation = toPresentation(corpus, deckById(corpus, 'proef'), stubDraw);
  return { presentation, file: openPptx(writePptx(presentation)) };
}

const LIST = '- Een.\n- Twee.\n- Drie.';
const TABLE = '| Denken | Zien |\n|---|---|\n| a | b |\n| c | d |';

describe('steps in PowerPoint', () => {
  it('are its own animation for points: one press for each but the first, on the text of the slide', () => {
    const { presentation, file } = made('stappen="punten"', LIST);
    expect(presentation.slides.map(({ title }) => title)).not.toContain('Werk (1/3)');
    const slide = file.root('ppt/slides/slide2.xml');
    const shown = all(slide, 'p:pRg').map((one) => attribute(one, 'st'));
    expect(shown).toEqual(['1', '2']);
    const target = new Set(all(slide, 'p:spTgt').map((one) => attribute(one, 'spid')));
    const text = all(slide, 'p:cNvPr').find((one) => attribute(one, 'name') === 'Tekst');
    expect([...target]).toEqual([text && attribute(text, 'id')]);
    const ids = all(slide, 'p:cTn').map((one) => attribute(one, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(file.root('ppt/slides/slide1.xml'), 'p:timing')).toEqual([]);
  });

  it('are slides of their own for a table, numbered, each keeping the place of what comes', () => {
    const { presentation } = made('stappen="cellen"', TABLE);
    const steps = presentation.slides.filter(({ title }) => title.startsWith('Werk'));
    expect(steps.map(({ title }) => title)).toEqual(['Werk (1/3)', 'Werk (2/3)', 'Werk (3/3)']);
    expect(steps.map(({ table }) => table?.rows.slice(1).map((row) => row[1]))).toEqual([
      ['', ''],
      ['b', ''],
      ['b', 'd'],
    ]);
    expect(new Set(steps.map(({ slug }) => slug)).size).toBe(3);
  });

  it('say which they are on the lines that their title has without', () => {
    const title = 'Het komt vaak voor, en het gaat vaak over';
    const { presentation, file } = made('stappen="cellen"', TABLE, title);
    const shown = presentation.slides.findIndex((slide) => slide.title === `${title} (3/3)`);
    const [fit] = all(file.root(file.slides[shown] ?? ''), 'a:normAutofit');
    const share = Number(fit && attribute(fit, 'fontScale')) / 100_000;
    const box = frameOf(presentation.slides[shown]?.layout ?? 'tabel', false).title;
    const high = (text: string, size: number) => Math.round(linesHigh(text, { ...box, size }) / (size * box.leading));
    expect(high(title, box.size)).toBe(1);
    expect(high(`${title} (3/3)`, box.size)).toBe(2);
    expect(high(`${title} (3/3)`, box.size * share)).toBe(1);
  });

  it('are none for a slide without', () => {
    const { presentation, file } = made('', LIST);
    expect(presentation.slides.map(({ title }) => title)).toContain('Werk');
    expect(all(file.root('ppt/slides/slide2.xml'), 'p:timing')).toEqual([]);
  });
});
