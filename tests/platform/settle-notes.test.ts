import { expect, it } from 'vitest';
import { settleNotes, writeHomes } from '../../src/platform/settle-notes.ts';

type Mark = readonly [id: string, says: string, home: string, page: number, below?: number];
const told = (...marks: Mark[]) => [
  { value: marks.map(([id, says, home, page, below = page]) => ({ id, says, home, page, below })) },
];

it('gives the marks on one page one note for what is the same', () => {
  const homes = settleNotes(
    told(['a', 'De bron.', '', 1], ['b', 'De bron.', '', 1], ['c', 'Een andere.', '', 1]),
    false,
  );
  expect([...(homes ?? [])]).toEqual([['b', 'a']]);
  expect(homes && writeHomes(homes)).toBe('#let homes = ("b": "a",)');
});

it('looks where the note itself came to stand', () => {
  const homes = settleNotes(told(['a', 'De bron.', '', 1, 2], ['b', 'De bron.', '', 2]), false);
  expect([...(homes ?? [])]).toEqual([['b', 'a']]);
});

it('gives a mark its own note on another page, and in the end leaves one that shares a note of the page before', () => {
  const marks = told(['a', 'De bron.', '', 1], ['b', 'De bron.', 'a', 2]);
  const homes = settleNotes(marks, false);
  expect(homes && writeHomes(homes)).toBe('#let homes = (:)');
  expect(settleNotes(marks, true)).toBeUndefined();
});

it('is content where all stands as it should', () => {
  expect(
    settleNotes(told(['a', 'De bron.', '', 1], ['b', 'De bron.', 'a', 1], ['c', 'De bron.', '', 2]), false),
  ).toBeUndefined();
});
