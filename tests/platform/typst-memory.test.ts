import { expect, it } from 'vitest';
import { forgetting } from '../../src/platform/typst-memory.ts';

const told = (sizes: readonly number[]) => {
  const isTime = forgetting();
  return sizes.map((size) => isTime(size));
};

it('forgets once in so many short documents', () => {
  expect(told(Array(40).fill(10_000)).filter(Boolean)).toHaveLength(3);
});

it('forgets a book before whatever comes after it, and before a book what stands there already', () => {
  expect(told([400_000, 10, 10, 10, 400_000, 10])).toEqual([true, true, false, false, true, true]);
});
