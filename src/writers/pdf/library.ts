/**
 * The library that reads and writes the objects of a PDF, named here alone. It is the kept fork of pdf-lib, which has
 * had no release since 2021: the same interface, the same pages, forms and tags.
 */
export {
  Duplex,
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
  PDFTextField,
  PrintScaling,
  StandardFonts,
} from '@cantoo/pdf-lib';
