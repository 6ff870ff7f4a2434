import { expect, it } from 'vitest';
import type { Bundle } from '../../../src/corpus/corpus.ts';
import { guide } from '../../../src/guide.ts';
import { PDFDocument } from '../../../src/writers/pdf/library.ts';
import type { TypstDocument } from '../../../src/writers/typst/document.ts';
import { findOverfull } from '../../../src/writers/typst/overfull.ts';

const { corpus } = guide();
const booklet = [...corpus.bundles.values()].find(({ drukwerk }) => drukwerk === 'boekje');

async function pagesOf(count: number): Promise<Uint8Array<ArrayBuffer>> {
  const doc = await PDFDocument.create();
  for (let page = 0; page < count; page++) doc.addPage();
  return new Uint8Array(await doc.save());
}

/** What is found where the book of A5 comes out at so many pages, in one quire with its cover. */
async function foundIn(bundle: Bundle, pages: number) {
  const [book, cover, side] = await Promise.all([pagesOf(pages), pagesOf(1), pagesOf(1)]);
  const compile = ({ source }: TypstDocument) => {
    if (!source.includes('"paper": "a5"')) return { pdf: side, pages: 1 };
    return source.includes('"bare": true') ? { pdf: cover, pages: 1 } : { pdf: book, pages };
  };
  return findOverfull(compile, { ...corpus, bundles: new Map([[bundle.id, bundle]]) }, undefined);
}

it('tells an author of a quire that is too thick to fold, where it is divided, and what to do', async () => {
  if (booklet === undefined) throw new Error('There is no booklet.');
  const { katernen: _, ...whole } = booklet;
  // Twelve sheets hold 48 pages: the cover, and all of the book but its own.
  expect(await foundIn(whole, 48)).toEqual([]);
  const { line, column } = booklet.place(['drukwerk']);
  expect(await foundIn(whole, 49)).toEqual([
    {
      rule: 'boekje',
      file: booklet.file,
      line,
      column,
      message: 'Deel 1 van het boekje telt 13 vellen, en meer dan 12 vouwen niet.',
      hint: 'Laat met "katernen" een nieuw deel beginnen bij een pagina ergens in het midden ervan.',
    },
  ]);
});
