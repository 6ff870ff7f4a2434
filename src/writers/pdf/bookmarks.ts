import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from './library.ts';

/** Letters alone: a bookmark may break or join words otherwise than the title it stands for. */
const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/**
 * On which page the text with a title begins, by its bookmark.
 * @returns the number of the page, from 0; undefined where no bookmark has the title
 */
export function pageOfBookmark(doc: PDFDocument, title: string): number | undefined {
  const pages = doc.getPages().map(({ ref }) => ref);
  const look = (item: PDFDict | undefined): number | undefined => {
    for (let one = item; one !== undefined; one = one.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const said = one.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)?.decodeText() ?? '';
      const goal = one.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0);
      if (lettersOf(said) === lettersOf(title) && goal instanceof PDFRef) return pages.indexOf(goal);
      const below = look(one.lookupMaybe(PDFName.of('First'), PDFDict));
      if (below !== undefined) return below;
    }
    return undefined;
  };
  return look(doc.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict));
}
