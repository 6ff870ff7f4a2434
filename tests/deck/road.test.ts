import { describe, expect, it } from 'vitest';
import { Road } from '../../src/browser/deck/road.ts';
import { wayOf } from '../../src/browser/deck/votes.ts';

const plain = (slug: string) => ({ slug, ways: [], row: undefined });
const moment = (slug: string, ...ways: string[]) => ({ slug, ways, row: 'begin' });
/** 0 before; 1 begin → 2 or 3; 2 → 3 or 5; 3 → 4 or 5; 4 and 5 are ends; 6 after. */
const SLIDES = [
  plain('voor'),
  moment('begin', 'stil', 'open'),
  moment('stil', 'open', 'weg'),
  moment('open', 'goed', 'weg'),
  moment('goed'),
  moment('weg'),
  plain('na'),
];

/** A road over these slides, shown in this order. */
function roadOver(...shown: number[]): Road {
  const road = new Road(SLIDES);
  for (const index of shown) road.moved(index);
  return road;
}

describe('the way a room takes through a conversation', () => {
  it('goes on where most hands lead, and to the first of equals', () => {
    const road = roadOver(1);
    expect(road.onward(1, [1, 4])).toBe(3);
    expect(road.onward(1, [4, 1])).toBe(2);
    expect(road.onward(1, [2, 2])).toBe(2);
    expect(road.onward(1, [])).toBe(2);
  });

  it('goes from any end to what comes after the conversation, and elsewhere in order', () => {
    expect(roadOver(4).onward(4, [])).toBe(6);
    expect(roadOver(5).onward(5, [])).toBe(6);
    expect(roadOver(0).onward(0, [])).toBeUndefined();
    expect(new Road(SLIDES.slice(0, 6)).onward(5, [])).toBe(5);
  });

  it('goes back moment by moment as it came, and then on by another way', () => {
    const road = roadOver(1, 2, 3, 5);
    expect(road.back(5)).toBe(3);
    road.moved(3);
    expect(road.back(3)).toBe(2);
    road.moved(2);
    road.moved(3);
    road.moved(4);
    expect(road.back(4)).toBe(3);
  });

  it('comes back from after the conversation to where it ended, and knows the way before that', () => {
    const road = roadOver(1, 3, 4, 6);
    expect(road.back(6)).toBe(4);
    road.moved(4);
    expect(road.back(4)).toBe(3);
  });

  it('goes back to the beginning where nobody knows how one came, and from there in order', () => {
    expect(roadOver(1, 5).back(5)).toBe(1);
    expect(roadOver().back(6)).toBe(1);
    expect(roadOver(1).back(1)).toBeUndefined();
    expect(roadOver(0).back(0)).toBeUndefined();
  });

  it('outlives a reload, and takes nothing that is no road', () => {
    const road = new Road(SLIDES);
    road.take(roadOver(1, 2, 3).state);
    road.moved(3);
    expect(road.back(3)).toBe(2);
    for (const kept of [undefined, 3, ['voor'], ['begin', 'weg-ermee'], [1, {}], ['voor', 'stil']]) {
      const other = new Road(SLIDES);
      other.take(kept);
      other.moved(3);
      expect(other.back(3), JSON.stringify(kept)).toBe(1);
    }
  });

  it('begins anew when a room goes to the beginning', () => {
    const road = roadOver(1, 2, 5, 1, 3);
    expect(road.back(3)).toBe(1);
    road.moved(1);
    expect(road.back(1)).toBeUndefined();
  });
});

it('a letter stands for a choice where there is one', () => {
  const two = { ways: ['stil', 'open'] };
  expect(['a', 'B', 'c', '1', 'Escape'].map((key) => wayOf(key, two))).toEqual([0, 1, undefined, undefined, undefined]);
  expect(wayOf('b', { ways: [] })).toBeUndefined();
});
