import { type Tag, tagsOf, textOfTag } from '../typst/read-pdf.ts';

/** The mark of a note: "[3]". */
export const NOTE_MARK = /^\[\d+\]$/;

/** What closes a sentence, before the mark of its note. */
const CLOSED = /[.!?…:;]['’”)]*$/;

const markIn = (tag: Tag) => (tag.role === 'Lbl' && NOTE_MARK.test(textOfTag(tag).trim()) ? textOfTag(tag).trim() : '');

/** A mark in the text, and what one has read of its block before it. */
interface Read {
  readonly mark: string;
  readonly before: string;
}

/** The marks below a tag, notes left out, each with the text of its block before it. */
export function marksIn(tag: Tag): Read[] {
  let before = '';
  const read = (child: Tag | string): Read[] => {
    if (typeof child === 'string') {
      before += child;
      return [];
    }
    if (child.role === 'Note') return [];
    const mark = markIn(child);
    if (mark !== '') return [{ mark, before: before.trim() }];
    if (/^(P|LI|LBody|TD|H\d)$/.test(child.role)) before = '';
    return child.children.flatMap(read);
  };
  return tag.children.flatMap(read);
}

/** The notes on a page: their marks, and what they say. */
export function notesOn(page: Tag): { readonly mark: string; readonly says: string }[] {
  return tagsOf([page], 'Note').flatMap((note) => {
    const mark = note.children.flatMap((child) => (typeof child === 'string' ? [] : [markIn(child)])).join('');
    const says = textOfTag(note).trim();
    return mark === '' || says === '' ? [] : [{ mark, says: says.slice(mark.length).trim() }];
  });
}

/** What a page says of notes that begin on the one before it: without their marks. */
const restsOn = (page: Tag): string[] =>
  tagsOf([page], 'Note').flatMap((note) => {
    const says = textOfTag(note).trim();
    const begins = note.children.some((child) => typeof child !== 'string' && markIn(child) !== '');
    return begins || says === '' ? [] : [says];
  });

const twice = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);

/**
 * What is wrong with the notes of a file: a page that says the same twice below its text or numbers two notes alike, a
 * mark whose note does not begin below its page, a note that goes on from the page before, and a mark amid a sentence.
 * @param pages the tags of each page
 */
export function findNoteFlaws(pages: readonly Tag[]): string[] {
  return pages.flatMap((page, i) => {
    const notes = notesOn(page);
    const below = new Set(notes.map(({ mark }) => mark));
    const marks = marksIn(page);
    return [
      ...twice(notes.map(({ says }) => says)).map((says) => `said twice: ${says}`),
      ...twice(notes.map(({ mark }) => mark)).map((mark) => `two notes ${mark}`),
      ...marks.filter(({ mark }) => !below.has(mark)).map(({ mark }) => `${mark} has no note here`),
      ...restsOn(page).map((says) => `goes on from another page: ${says.slice(0, 60)}`),
      ...marks.filter(({ before }) => !CLOSED.test(before)).map(({ mark }) => `${mark} amid a sentence`),
    ].map((flaw) => `page ${i + 1}: ${flaw}`);
  });
}
