import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { factById, figureByName } from '../../../src/corpus/corpus.ts';
import { guide } from '../../../src/guide.ts';
import { cssPalette } from '../../../src/theme/css.ts';
import { writeDrawing } from '../../../src/writers/pptx/drawn.ts';
import { boundsOf, readOutline } from '../../../src/writers/pptx/outline.ts';
import { emu, NAMESPACES } from '../../../src/writers/pptx/xml.ts';
import { all, attribute, only, parseXml } from '../office.ts';
import { paragraphsOf } from './read-pptx.ts';

const { corpus } = guide();
const placed = (ratio: number, alt = 'Een figuur') => ({
  picture: { name: 'figuur', alt, ratio },
  box: { x: 100, y: 50, width: 200, height: 200 / ratio },
});
const draw = (inside: string, alt?: string) => {
  const svg = `<svg viewBox="0 0 100 50" fill="var(--ink)">${inside}</svg>`;
  return writeDrawing(placed(2, alt), svg);
};
const shapesIn = (inside: string) => {
  const xml = draw(inside);
  if (xml === undefined) throw new Error('It was to be shapes.');
  return parseXml(`<root ${NAMESPACES}>${xml}</root>`);
};
const placeOf = (inside: string, tag: string) => {
  const [, off] = all(shapesIn(inside), 'a:off');
  const [, ext] = all(shapesIn(inside), 'a:ext').filter((one) => attribute(one, 'cx') !== undefined);
  expect(all(shapesIn(inside), tag)).toHaveLength(1);
  return [off, off, ext, ext].map((one, i) => Number(one && attribute(one, ['x', 'y', 'cx', 'cy'][i] ?? '')));
};

describe('a drawing as shapes', () => {
  it.each([
    ['<rect x="10" y="20" width="30" height="5" fill="none"/>', 'p:sp', [120, 90, 60, 10]],
    ['<circle cx="10" cy="20" r="5" fill="var(--eerste-strong)"/>', 'p:sp', [110, 80, 20, 20]],
    ['<line x1="10" y1="20" x2="40" y2="20" stroke="var(--ink)" stroke-width="2"/>', 'p:cxnSp', [120, 90, 60, 0]],
    ['<polygon points="0.0,0.0 10.0,0.0 5.0,10.0" fill="var(--ink)"/>', 'p:sp', [100, 50, 20, 20]],
    ['<path d="M10 1A9 9 0 1 1 10 19A9 9 0 1 1 10 1Z" fill="none"/>', 'p:sp', [102, 52, 36, 36]],
    ['<g><path d="M0 0H10V10Z" transform="translate(5 5) scale(2)" fill="none"/></g>', 'p:sp', [110, 60, 40, 40]],
  ])('puts %s where it is drawn', (inside, tag, place) => {
    expect(placeOf(inside, tag)).toEqual(place.map((px) => emu(px)));
  });

  it('leaves its words to be edited, the lines of a text in one box', () => {
    const text = (y: number, words: string) => `<text x="0" y="${y}" font-size="10">${words}</text>`;
    const root = shapesIn(`${text(10, 'Een regel &amp;')} ${text(21.8, 'en nog een')}${text(40, 'Iets anders')}`);
    expect(all(root, 'p:txBody').map((body) => all(body, 'a:t').map((run) => run.textContent))).toEqual([
      ['Een regel &', 'en nog een'],
      ['Iets anders'],
    ]);
  });

  it('sets each line of a text as it is drawn, bold or not', () => {
    const root = shapesIn(
      '<text x="0" y="10" font-size="10" font-weight="700">Overleg</text> <text x="0" y="21.8" font-size="10">begin</text>',
    );
    expect(all(root, 'a:r').map((run) => attribute(only(run, 'a:rPr'), 'b'))).toEqual(['1', undefined]);
    expect(all(root, 'p:txBody')).toHaveLength(1);
  });

  it('follows the theme in its colours, and names itself to who listens', () => {
    const root = shapesIn('<rect x="0" y="0" width="9" height="9" fill="var(--tweede-tint,#DCEBE4)"/>');
    expect(attribute(only(root, 'a:schemeClr'), 'val')).toBe('accent2');
    expect(attribute(all(root, 'p:cNvPr')[0] ?? root, 'descr')).toBe('Een figuur');
  });

  it('leaves out what comes later, and what is there for a pointer alone', () => {
    const hidden = '<g opacity="0"><rect x="0" y="0" width="9" height="9"/></g>';
    expect(all(shapesIn(`${hidden}<rect x="0" y="0" width="9" height="9" pointer-events="all"/>`), 'p:sp')).toEqual([]);
  });

  it.each([
    '<image href="x.png"/>',
    '<path d="M0 0a5 5 0 0 1 3 3" fill="none"/>',
    '<path d="M0 0A5 7 0 0 1 3 3" fill="none"/>',
    '<rect x="0" y="0" width="9" height="9" transform="rotate(3)"/>',
  ])('is left to an image where it holds %s', (inside) => {
    expect(draw(inside)).toBeUndefined();
  });
});

describe('an outline', () => {
  it('goes round half a circle at the right side', () => {
    expect(boundsOf(readOutline('M10 0A10 10 0 0 1 10 20') ?? [])[2]).toBeCloseTo(20, 5);
    expect(boundsOf(readOutline('M10 0A10 10 0 0 0 10 20') ?? [])[0]).toBeCloseTo(0, 5);
  });
});

/** The places of an outline, and the size of the room it is drawn in, in its own units. */
function outlineOf(path: Element): { readonly size: number[]; readonly reach: number[] } {
  const places = all(path, 'a:pt').map((place) => [Number(attribute(place, 'x')), Number(attribute(place, 'y'))]);
  return {
    size: [Number(attribute(path, 'w')), Number(attribute(path, 'h'))],
    reach: [0, 1].map((i) => Math.max(...places.map((place) => place[i] ?? 0))),
  };
}

describe.each([...corpus.figures.keys()])('the figure %s', (name) => {
  const svg = figureByName(corpus, name).draw({
    palette: cssPalette,
    variant: 'breed',
    fact: (id) => factById(corpus, id),
  });

  it('is shapes, with all its words', () => {
    const xml = writeDrawing(placed(2), svg);
    expect(xml).toBeDefined();
    const root = parseXml(`<root ${NAMESPACES}>${xml}</root>`);
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
    const shown = all(root, 'p:txBody').flatMap(paragraphsOf).join('');
    const letters = (text: string) => text.replaceAll('&amp;', '&').replace(/\s/g, '');
    expect(letters(shown)).toBe(letters(words.join('')));
    // An outline reaches the edges of the room it says it is drawn in, and that room has the shape of its place.
    for (const shape of all(root, 'p:sp').filter((one) => all(one, 'a:custGeom').length > 0)) {
      const { size, reach } = outlineOf(only(shape, 'a:path'));
      expect(reach).toEqual(size);
      const [ext] = all(shape, 'a:ext').filter((one) => attribute(one, 'cx') !== undefined);
      const place = ['cx', 'cy'].map((name) => Number(ext && attribute(ext, name)));
      expect((size[0] ?? 0) / (size[1] ?? 1)).toBeCloseTo((place[0] ?? 0) / (place[1] ?? 1), 1);
    }
    const ids = all(root, 'p:cNvPr').map((shape) => attribute(shape, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
