import { describe, expect, it } from 'vitest';
import { measureOf } from '../../src/corpus/measure.ts';
import { guide } from '../../src/guide.ts';
import { outcomeOf } from '../../src/measuring/outcome.ts';
import { answerCell, EMPTY, fill, groupCell } from '../../src/measuring/sheet.ts';
import { slidesOf } from '../../src/measuring/slides.ts';
import { linesHigh } from '../../src/slides/high.ts';
import { textFits } from '../../src/slides/set-text.ts';
import { frameOf } from '../../src/theme/slide-layouts.ts';
import { palettes, slideSizes } from '../../src/theme/tokens.ts';
import { writePptx } from '../../src/writers/pptx/package.ts';
import { all, attribute } from '../writers/office.ts';
import { openPptx } from '../writers/pptx/read-pptx.ts';

/** Twelve managers who answered each statement of this publication at each of its moments, each time a little higher. */
function outcome() {
  const measure = measureOf(guide().corpus);
  if (measure === undefined) throw new Error('This publication measures nothing.');
  const cells = measure.moments.flatMap(({ id }, moment) => [
    [groupCell(id), '12'] as const,
    ...measure.statements.flatMap(({ naam }) =>
      [6 - moment, 2, 2, 2 + moment].map((count, i) => [answerCell(id, naam, i + 1), String(count)] as const),
    ),
  ]);
  return { measure, outcome: outcomeOf(fill(EMPTY, cells), measure) };
}

describe('the slides of all that is asked', () => {
  const { measure, outcome: told } = outcome();

  it.each(['us', 'office'] as const)('fit, each under a title of its own (drawn by %s)', (draws) => {
    const { slides, drawings } = slidesOf(told, measure, palettes.light, draws);
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
    expect(new Set(slides.map(({ slug }) => slug)).size).toBe(slides.length);
    for (const slide of slides) {
      const { title } = frameOf(slide.layout, false);
      expect(linesHigh(slide.title, title), slide.title).toBeLessThanOrEqual(title.height);
      if (slide.layout !== 'figuur') expect(textFits(slide, slide.layout), slide.title).toBe(true);
    }
    // Of a drawing no letter is smaller than the smallest of a slide.
    for (const svg of drawings.values()) {
      const [, , width, height] = /viewBox="([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)"/.exec(svg)?.slice(1).map(Number) ?? [];
      const place = frameOf('figuur', false).figure ?? { width: 0, height: 0 };
      const scale = Math.min(place.width / (width ?? 1), place.height / (height ?? 1));
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * scale);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(slideSizes.small - 0.5);
    }
  });

  it('are charts in the colours of the theme, in letters one can read from the back', () => {
    const { slides } = slidesOf(told, measure, palettes.light, 'office');
    const about = { maker: 'M', title: 'T', description: 'B', date: '2026-11-22' };
    const pptx = openPptx(writePptx({ ...about, slides, media: new Map() }));
    const charts = pptx.paths.filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(slides.filter(({ chart }) => chart).length);
    for (const path of charts) {
      const root = pptx.root(path);
      expect(all(root, 'a:srgbClr')).toEqual([]);
      expect(all(root, 'a:schemeClr').length).toBeGreaterThan(0);
      for (const look of all(root, 'a:defRPr'))
        expect(Number(attribute(look, 'sz'))).toBeGreaterThanOrEqual(slideSizes.small * 75);
    }
  });
});
