import { expect, it } from 'vitest';
import { settleNotes, writeHomes } from '../../src/platform/settle-notes.ts';

type Mark = readonly [id: string, says: string, home: string, page: number, below?: number];
const none = new Set<string>();
const told = (...marks: Mark[]) => [
  { value: marks.map(([id, says, home, page, below = page]) => ({ id, says, home, page, below })) },
];

it('gives the marks on one page one note for what is the same', () => {
  const homes = settleNotes(
    told(['a', 'De bron.', '', 1], ['b', 'De bron.', '', 1], ['c', 'Een andere.', '', 1]),
    none,
    false,
  );
  expect(homes && writeHomes(homes)).toBe('#let homes = ("b": "a",)\n#let moved = ()');
});

it('looks where the note itself came to stand', () => {
  const homes = settleNotes(told(['a', 'De bron.', '', 1, 2], ['b', 'De bron.', '', 2]), none, false);
  expect([...(homes?.shared ?? [])]).toEqual([['b', 'a']]);
});

it('gives a mark its own note on another page, and in the end leaves one that shares a note of the page before', () => {
  const marks = told(['a', 'De bron.', '', 1], ['b', 'De bron.', 'a', 2]);
  const homes = settleNotes(marks, none, false);
  expect(homes && writeHomes(homes)).toBe('#let homes = (:)\n#let moved = ()');
  expect(settleNotes(marks, none, true)).toBeUndefined();
});

it('is content where all stands as it should', () => {
  expect(
    settleNotes(told(['a', 'De bron.', '', 1], ['b', 'De bron.', 'a', 1], ['c', 'De bron.', '', 2]), none, false),
  ).toBeUndefined();
});

it('moves the first mark whose note found no room below its page, and lets it stay moved', () => {
  const marks = told(['a', 'De bron.', '', 1], ['b', 'Een andere.', '', 1, 2], ['c', 'Een derde.', '', 2, 3]);
  const homes = settleNotes(marks, none, false);
  expect(homes && writeHomes(homes)).toBe('#let homes = (:)\n#let moved = ("b",)');
  expect(
    settleNotes(told(['a', 'De bron.', '', 2], ['b', 'Een andere.', '', 2]), new Set(['b']), false),
  ).toBeUndefined();
});
