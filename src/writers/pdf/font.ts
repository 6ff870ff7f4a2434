import { type Glyph, readGlyphs } from '../../theme/typeface/truetype.ts';
import { typeface } from '../../theme/typeface/typeface.ts';
import { bareFont } from './bare-font.ts';
import { type PDFDocument, PDFName, type PDFRef, PDFString } from './library.ts';

/** A typeface to embed whole: its name in the file, and its bytes (TrueType). */
export interface Face {
  readonly name: string;
  readonly data: Buffer;
}

const hex = (code: number) => code.toString(16).padStart(4, '0');

/** The most lines a section of a character map may have. */
const SECTION = 100;

/** Which character each glyph is, for the program that writes what is typed, and for who copies it. */
function writeToUnicode(glyphs: readonly Glyph[]): string {
  // Where characters share a drawing, the first is what it is most often typed for.
  const first = [...new Map([...glyphs].reverse().map((one) => [one.glyph, one])).values()];
  const sorted = first.sort((a, b) => a.glyph - b.glyph).map(({ glyph, code }) => `<${hex(glyph)}> <${hex(code)}>`);
  const sections = Array.from({ length: Math.ceil(sorted.length / SECTION) }, (_, i) =>
    sorted.slice(i * SECTION, (i + 1) * SECTION),
  ).map((lines) => [`${lines.length} beginbfchar`, ...lines, 'endbfchar'].join('\n'));
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/**
 * Embeds a font with all its characters for form fields: each of its characters by the number of its glyph, with the table that leads a
 * reader's program from what is typed to that number. So every letter the typeface has can be typed, not the 218 of
 * an encoding of one byte alone.
 * @returns the font's place in the document
 */
export function embedForTyping({ context }: PDFDocument, { name, data }: Face): PDFRef {
  const glyphs = readGlyphs(data);
  const { ascent, descent, cap, box } = typeface.vertical;
  const bare = bareFont(data);
  const file = context.register(context.flateStream(bare, { Length1: bare.length }));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 32,
      FontBBox: [...box],
      ItalicAngle: 0,
      Ascent: ascent,
      Descent: descent,
      CapHeight: cap,
      StemV: 80,
      FontFile2: file,
    }),
  );
  const widths = [...new Map(glyphs.map(({ glyph, advance }) => [glyph, advance]))].sort(([a], [b]) => a - b);
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDToGIDMap: 'Identity',
    FontDescriptor: descriptor,
    DW: 1000,
    W: widths.flatMap(([glyph, advance]) => [glyph, [advance]]),
  });
  descendant.set(
    PDFName.of('CIDSystemInfo'),
    context.obj({ Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 }),
  );
  const font = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(context.flateStream(writeToUnicode(glyphs))),
  });
  return context.register(font);
}
