import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { type Box, boxOf, figureByName, ledger, letterBox, partsOf } from './drawings.ts';
import type { Tag } from './xml.ts';

type Point = readonly [x: number, y: number];

/** The corners of an area of straight edges: a rectangle, or a path that says each point from the origin. */
function cornersOf(area: Tag): Point[] {
  if (area.name === 'rect') {
    const { left, top, right, bottom } = boxOf(area);
    return [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ];
  }
  const corners: Point[] = [];
  for (const [, to = '', numbers = ''] of (area.attributes.get('d') ?? '').matchAll(/([MLHV])([^MLHVZ]*)/g)) {
    const [one = 0, two = 0] = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const [x, y] = corners.at(-1) ?? [0, 0];
    corners.push(to === 'H' ? [one, y] : to === 'V' ? [x, one] : [one, two]);
  }
  return corners;
}

/** How far a point is within an area that bulges everywhere; below 0 where it is outside. */
function depthOf([x, y]: Point, corners: readonly Point[]): number {
  const depths = corners.map(([x1, y1], i) => {
    const [x2, y2] = corners[(i + 1) % corners.length] ?? [x1, y1];
    return ((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / Math.hypot(x2 - x1, y2 - y1);
  });
  return Math.min(...depths);
}

const cornersOfBox = ({ left, top, right, bottom }: Box): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** The least room between a text and the edge of the innermost area it stands in, as a share of its size. */
function roomAround(text: Tag, areas: readonly Tag[]): number | undefined {
  const box = letterBox(text);
  const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const around = areas.map(cornersOf).findLast((corners) => corners.length > 2 && depthOf(middle, corners) > 0);
  if (around === undefined) return undefined;
  return (
    Math.min(...cornersOfBox(box).map((corner) => depthOf(corner, around))) / Number(text.attributes.get('font-size'))
  );
}

const { posters } = guide().corpus.publication;

describe.each(posters.map(({ figuur }) => figuur))('the poster of %s', (name) => {
  const draw = figureByName(name).draw({ palette: palettes.print, variant: 'breed', fact: ledger, poster: true });
  const parts = partsOf(draw, 'rect', 'path', 'text');

  it('leaves room of half a letter’s size between words and the edge of their panel', () => {
    const rooms = parts.flatMap((text, i) => {
      if (text.name !== 'text') return [];
      const areas = parts
        .slice(0, i)
        .filter(({ name: kind, attributes }) => kind !== 'text' && attributes.get('fill') !== 'none');
      const room = roomAround(text, areas);
      return room === undefined ? [] : [[text.text, Math.round(100 * room) / 100] as const];
    });
    expect(rooms.length).toBeGreaterThan(5);
    expect(rooms.filter(([, room]) => room < 0.5)).toEqual([]);
  });
});
