import { readAdvances } from './advances.ts';
import type { PDFDocument, PDFRef } from './library.ts';

/** The characters a reader's keyboard can put in a field, by the codes of PDF's WinAnsiEncoding. */
const FIRST = 32;
const LAST = 255;
const winAnsi = new TextDecoder('windows-1252');

/** A typeface to embed whole: its name in the file, and its bytes (TrueType, 1000 units to the em). */
export interface Face {
  readonly name: string;
  readonly data: Buffer;
}

/**
 * Embeds a whole font in the form fields need: typed text is encoded by the reader's program, which must find each
 * character by its plain code. (pdf-lib's own way embeds glyph numbers, which few programs can type into.)
 * @returns the font's place in the document
 */
export function embedForTyping({ context }: PDFDocument, { name, data }: Face): PDFRef {
  const advance = readAdvances(data);
  const widths = Array.from({ length: LAST - FIRST + 1 }, (_, i) => {
    return advance(winAnsi.decode(Uint8Array.of(FIRST + i))) ?? 0;
  });
  const file = context.register(context.flateStream(data, { Length1: data.length }));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 32,
      FontBBox: [-200, -300, 1200, 1000],
      ItalicAngle: 0,
      Ascent: 950,
      Descent: -290,
      CapHeight: 668,
      StemV: 80,
      FontFile2: file,
    }),
  );
  const font = context.obj({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    FirstChar: FIRST,
    LastChar: LAST,
    Widths: widths,
    Encoding: 'WinAnsiEncoding',
    FontDescriptor: descriptor,
  });
  return context.register(font);
}
