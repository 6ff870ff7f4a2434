import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/theme/contrast.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { boxOf, drawings, drawn, holds, ledger, letterBox, meet, partsOf } from './drawings.ts';
import type { Tag } from './xml.ts';

const pairs = <T>(list: readonly T[]) =>
  list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));

/** Rectangles one sees: an empty one without a line only catches the pointer. */
const seen = ({ attributes }: Tag) => attributes.get('fill') !== 'none' || attributes.has('stroke');

describe.each(drawings)('the layout of %s', (_, figure, variant) => {
  const xml = drawn(figure, variant);
  const texts = partsOf(xml, 'text');
  const size = figure.size(variant);

  it('has its text large enough for where it is read', () => {
    const least = Math.min(...texts.map(({ attributes }) => Number(attributes.get('font-size'))));
    expect(least).toBeGreaterThanOrEqual(variant === 'breed' ? 28 : 15);
  });

  it('keeps all text on the drawing', () => {
    const sheet = { left: 0, top: 0, right: size.width, bottom: size.height };
    expect(texts.filter((text) => !holds(sheet, letterBox(text))).map(({ text }) => text)).toEqual([]);
  });

  it('lets no text run into another', () => {
    const clashes = pairs(texts).filter(([one, other]) => meet(letterBox(one), letterBox(other)));
    expect(clashes.map(([one, other]) => [one.text, other.text])).toEqual([]);
  });

  it('lets no text cross the edge of a box, or a line that nothing covers', () => {
    const all = partsOf(xml, 'rect', 'line', 'text');
    const crossed = all.filter((text, index) => {
      if (text.name !== 'text') return false;
      const letters = letterBox(text);
      const boxes = all.filter(({ name }) => name === 'rect').filter(seen);
      const cover = all.findLastIndex(
        (box, place) => place < index && boxes.includes(box) && holds(boxOf(box), letters),
      );
      const uncovered = all.slice(cover + 1).filter(({ name }) => name === 'line');
      return (
        boxes.some((box) => meet(boxOf(box), letters) && !holds(boxOf(box), letters)) ||
        uncovered.some((line) => meet(boxOf(line), letters))
      );
    });
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });

  it.each(['light', 'dark', 'print'] as const)('has text that reads well on what lies below it, %s', (name) => {
    const palette = palettes[name];
    const all = partsOf(figure.draw({ palette, variant, fact: ledger }), 'rect', 'text');
    const ratios = all.flatMap((text, index) => {
      if (text.name !== 'text') return [];
      const below = all.slice(0, index).filter((box) => box.name === 'rect' && box.attributes.get('fill') !== 'none');
      const ground = below.findLast((box) => holds(boxOf(box), letterBox(text)))?.attributes.get('fill');
      return contrast(text.attributes.get('fill') ?? '', ground ?? palette.ground);
    });
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws no line thinner than two units', () => {
    const widths = partsOf(xml, 'rect', 'line', 'path', 'circle', 'polygon').flatMap(({ attributes }) =>
      attributes.has('stroke') ? Number(attributes.get('stroke-width')) : [],
    );
    expect(widths.filter((width) => !(width >= 2))).toEqual([]);
  });

  it('fits under a title on a slide, or on a phone', () => {
    expect(size.width).toBe(variant === 'breed' ? 1120 : 360);
    if (variant === 'breed') expect(size.height).toBeLessThanOrEqual(516);
    if (variant === 'smal') expect(size.height / size.width).toBeLessThanOrEqual(3);
  });
});
