import { expect, it } from 'vitest';
import type { Tag } from '../typst/read-pdf.ts';
import { findNoteFlaws } from './notes.ts';

const tag = (role: string, ...children: (Tag | string)[]): Tag => ({ role, alt: undefined, children });
const page = (...blocks: Tag[]) => tag('Root', tag('Document', ...blocks));
const mark = (number: number) => tag('Lbl', tag('Link', `[${number}]`));
const note = (number: number, says: string) => tag('Note', mark(number), ` ${says}`);

it('is content with a note below its page, for all marks on it', () => {
  const text = tag('P', 'Een zin.', mark(1), note(1, 'De bron.'), 'Nog een.', mark(1));
  expect(findNoteFlaws([page(text)])).toEqual([]);
});

it('sees what is said or numbered twice on a page', () => {
  const text = tag('P', 'Een.', mark(1), note(1, 'De bron.'), 'Twee.', mark(2), note(2, 'De bron.'));
  expect(findNoteFlaws([page(text)])).toEqual(['page 1: said twice: De bron.']);
  const same = tag('P', 'Een.', mark(1), note(1, 'De bron.'), 'Twee.', mark(1), note(1, 'Iets anders.'));
  expect(findNoteFlaws([page(same)])).toEqual(['page 1: two notes [1]']);
});

it('sees a mark whose note is not below its page, and one amid a sentence', () => {
  expect(findNoteFlaws([page(tag('P', 'Een zin.', mark(3)))])).toEqual(['page 1: [3] has no note here']);
  expect(findNoteFlaws([page(tag('P', 'Een zin.', mark(1))), page(tag('P', note(1, 'De bron.')))])).toEqual([
    'page 1: [1] has no note here',
  ]);
  const parted = [page(tag('P', 'Een zin.', mark(1), note(1, 'De'))), page(tag('P', tag('Note', 'bron.')))];
  expect(findNoteFlaws(parted)).toEqual(['page 2: goes on from another page: bron.']);
  const text = tag('P', 'Een halve', mark(1), note(1, 'De bron.'), 'zin.');
  expect(findNoteFlaws([page(text)])).toEqual(['page 1: [1] amid a sentence']);
});
