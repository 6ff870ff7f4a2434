import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '../pdf/library.ts';

const named = (stream: PDFRawStream, key: string, value: string): boolean =>
  stream.dict.lookup(PDFName.of(key)) === PDFName.of(value);

/** What draws besides pages: pictures of vectors, and tiles. */
const draws = (stream: PDFRawStream): boolean =>
  named(stream, 'Subtype', 'Form') || stream.dict.lookup(PDFName.of('PatternType')) !== undefined;

/** A content stream of a page, a tile or a picture of vectors, and what it may name. */
export interface Drawn {
  readonly content: string;
  /** Puts another in its place. */
  readonly replace: (content: string) => void;
}

const textOf = (stream: PDFRawStream): string => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');

/** What a page draws, in one or more streams. */
function contentOf({ context }: PDFDocument, contents: PDFObject | undefined): string {
  const streams = contents instanceof PDFArray ? contents.asArray().map((one) => context.lookup(one)) : [contents];
  return streams.map((stream) => (stream instanceof PDFRawStream ? textOf(stream) : '')).join('\n');
}

/** Colour spaces that content streams named: each colour says its inks itself now. */
function forgetSpaces(resources: PDFObject | undefined): void {
  if (resources instanceof PDFDict) resources.delete(PDFName.of('ColorSpace'));
}

/** Everything that draws in a file, each once. */
export function drawnIn(doc: PDFDocument): Drawn[] {
  const pages = doc.getPages().map(
    ({ node }): Drawn => ({
      content: contentOf(doc, node.Contents()),
      replace: (content) => {
        // What is in its place is thrown away: a file keeps whatever it holds.
        const old = node.get(PDFName.of('Contents'));
        if (old instanceof PDFRef) doc.context.delete(old);
        node.set(PDFName.of('Contents'), doc.context.register(doc.context.flateStream(Buffer.from(content, 'latin1'))));
        forgetSpaces(node.Resources());
      },
    }),
  );
  const others = doc.context.enumerateIndirectObjects().flatMap(([ref, object]): Drawn[] => {
    if (!(object instanceof PDFRawStream) || !draws(object)) return [];
    const replace = (content: string) => {
      const made = doc.context.flateStream(Buffer.from(content, 'latin1'));
      for (const [key, value] of object.dict.entries())
        if (!['Length', 'Filter', 'DecodeParms'].includes(key.decodeText())) made.dict.set(key, value);
      forgetSpaces(made.dict.lookup(PDFName.of('Resources')));
      doc.context.assign(ref, made);
    };
    return [{ content: textOf(object), replace }];
  });
  return [...pages, ...others];
}

/** Whether a file holds a gradient: its colours stand in a function, and not in what draws. */
export const hasGradient = ({ context }: PDFDocument): boolean =>
  context.enumerateIndirectObjects().some(([, object]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    return dict instanceof PDFDict && dict.has(PDFName.of('ShadingType'));
  });
