import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '../../../src/writers/pdf/library.ts';

/** An entry of a dictionary, references followed. */
export const entry = (dict: PDFDict, name: string): PDFObject | undefined => dict.lookup(PDFName.of(name));

/** A name without its slash, or the text of a string; empty for anything else. */
export function textOf(value: PDFObject | undefined): string {
  if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString)
    return value.decodeText();
  return '';
}

/** A list, also where one thing stands for a list of one. */
export function listOf(doc: PDFDocument, value: PDFObject | undefined): PDFObject[] {
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray().flatMap((item) => doc.context.lookup(item) ?? []) : [value];
}

/** All dictionaries of the file of one type: "StructElem", "Annot", "Font". */
export function dictsOf(doc: PDFDocument, type: string): PDFDict[] {
  return doc.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && textOf(entry(object, 'Type')) === type ? [object] : []));
}

/** What a page draws, as PDF operators. */
export function drawingOf(doc: PDFDocument, page: number): string {
  const streams = listOf(doc, doc.getPage(page).node.Contents());
  return streams
    .map((stream) =>
      stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '',
    )
    .join('\n');
}
