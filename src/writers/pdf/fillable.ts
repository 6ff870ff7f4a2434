import { type FormField, labelOfPart, SLOT } from '../typst/fields.ts';
import { embedForTyping, type Face } from './font.ts';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from './library.ts';

/** Bits of `Ff`, by PDF 32000-1 tables 226 and 228. */
const MULTILINE = 1 << 12;
const RADIO = 1 << 15;
const DO_NOT_SCROLL = 1 << 23;
/** Print the field with the page: the bit of `F`. */
const PRINTED = 4;
/** The reader's program sets the text as large as fits: what was typed must not go out of sight. */
const AUTO_SIZE = 0;
/** The smallest text a field is meant to hold, in pt: what would have to be smaller is refused. */
const LEAST_SIZE = 6;
/** Of the size: the width of a usual letter, and the distance of lines. */
const LETTER = 0.6;
const LEADING = 1.3;
/** What a program leaves free along the edges of a field, in pt. */
const EDGE = 2;

const DEFAULT_LOOK = `/F ${AUTO_SIZE} Tf 0 g`;

/** A place in the document that a link marks: the link's dictionary, and where it points. */
interface Place {
  readonly ref: PDFRef;
  readonly link: PDFDict;
  readonly field: number;
  readonly choice: number | undefined;
}

/** The places for fields, in the order of the pages and of each page's text. */
function placesOf(doc: PDFDocument): Place[] {
  return doc.getPages().flatMap((page) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    return annotations.flatMap((ref): Place[] => {
      if (!(ref instanceof PDFRef)) return [];
      const link = doc.context.lookup(ref, PDFDict);
      const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString);
      const [, field, choice] = new RegExp(`^${SLOT}(\\d+)(?::(\\d+))?$`).exec(address?.asString() ?? '') ?? [];
      if (field === undefined) return [];
      return [{ ref, link, field: Number(field), choice: choice === undefined ? undefined : Number(choice) }];
    });
  });
}

/** Makes a link a field on its page; its tag, which told of a link, now tells of a field. */
function turnIntoWidget(doc: PDFDocument, { link }: Place, label: string, tags: ReadonlyMap<number, PDFRef>): void {
  for (const name of ['A', 'Border', 'Contents']) link.delete(PDFName.of(name));
  link.set(PDFName.of('Subtype'), PDFName.of('Widget'));
  link.set(PDFName.of('F'), PDFNumber.of(PRINTED));
  link.set(PDFName.of('TU'), PDFHexString.fromText(label));
  const parent = link.lookup(PDFName.of('StructParent'), PDFNumber).asNumber();
  doc.context.lookup(tags.get(parent), PDFDict).set(PDFName.of('S'), PDFName.of('Form'));
}

/** The tag of each annotation by its number in the parent tree. */
function tagsByParent({ catalog, context }: PDFDocument): Map<number, PDFRef> {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray).asArray();
  const pairs = numbers.flatMap((number, i) => {
    const tag = numbers[i + 1];
    return i % 2 === 0 && number instanceof PDFNumber && tag instanceof PDFRef && context.lookup(tag) instanceof PDFDict
      ? [[number.asNumber(), tag] as const]
      : [];
  });
  return new Map(pairs);
}

/** Width and height of a place, in pt. */
function sizeOf(link: PDFDict): readonly [number, number] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = link
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((side) => (side instanceof PDFNumber ? side.asNumber() : 0));
  return [Math.abs(x1 - x0), Math.abs(y1 - y0)];
}

/**
 * How many letters fit in a field when they are set at their least.
 * @throws where not one line does: a reader would show nothing of what is typed, whatever it takes
 */
function mostLetters(link: PDFDict, { kind, label }: FormField): number {
  const [width, height] = sizeOf(link);
  const aLine = Math.floor((width - 2 * EDGE) / (LEAST_SIZE * LETTER));
  const line = LEAST_SIZE * LEADING;
  if (height < line + EDGE || aLine < 1)
    throw new Error(`The field "${label}" is too small to write in: ${width} × ${height} pt.`);
  return kind === 'lines' ? aLine * Math.max(1, Math.floor((height - 2 * EDGE) / line)) : aLine;
}

/** What black is, on paper that is kept: a grey of no one printer or screen (PDF/A asks for it). */
const GREY = { ColorSpace: { DefaultGray: ['CalGray', { WhitePoint: [0.9505, 1, 1.089] }] } };

type Drawing = (width: number, height: number) => string;

/** What a reader shows before anything is filled in, and the tick of a choice: drawn, so that no font is needed. */
function appearance(context: PDFContext, link: PDFDict, drawing: Drawing): PDFRef {
  const [width, height] = sizeOf(link);
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: GREY };
  return context.register(context.stream(drawing(width, height), entries));
}

/** The two states of a choice, by its size: choices of one size share them. Not so text: a program writes in its own. */
type States = Map<string, { readonly off: PDFRef; readonly on: PDFRef }>;

function statesOf(context: PDFContext, link: PDFDict, known: States) {
  const size = sizeOf(link)
    .map((side) => side.toFixed(2))
    .join(' ');
  const states = known.get(size) ?? { off: appearance(context, link, nothing), on: appearance(context, link, cross) };
  known.set(size, states);
  return states;
}

const nothing = () => '';
const cross = (width: number, height: number) =>
  `1.4 w 1 J 2 2 m ${(width - 2).toFixed(2)} ${(height - 2).toFixed(2)} l 2 ${(height - 2).toFixed(2)} m ${(width - 2).toFixed(2)} 2 l S`;

function makeText(doc: PDFDocument, { ref, link }: Place, field: FormField, name: string): PDFRef {
  const { context } = doc;
  const { kind, most = Number.POSITIVE_INFINITY } = field;
  link.set(PDFName.of('FT'), PDFName.of('Tx'));
  link.set(PDFName.of('T'), PDFHexString.fromText(name));
  link.set(PDFName.of('DA'), PDFString.of(DEFAULT_LOOK));
  link.set(PDFName.of('Ff'), PDFNumber.of(kind === 'lines' ? MULTILINE | DO_NOT_SCROLL : DO_NOT_SCROLL));
  link.set(PDFName.of('MaxLen'), PDFNumber.of(Math.min(most, mostLetters(link, field))));
  link.set(PDFName.of('AP'), context.obj({ N: appearance(context, link, nothing) }));
  return ref;
}

function makeChoice(
  doc: PDFDocument,
  places: readonly Place[],
  { label, choices = [] }: FormField,
  { name, known }: { readonly name: string; readonly known: States },
) {
  const { context } = doc;
  const field = context.obj({ FT: 'Btn', Ff: RADIO, V: 'Off', Kids: places.map(({ ref }) => ref) });
  field.set(PDFName.of('T'), PDFHexString.fromText(name));
  field.set(PDFName.of('TU'), PDFHexString.fromText(label));
  field.set(PDFName.of('Opt'), context.obj(choices.map((choice) => PDFHexString.fromText(choice))));
  const parent = context.register(field);
  for (const { link, choice } of places) {
    link.set(PDFName.of('Parent'), parent);
    link.set(PDFName.of('AS'), PDFName.of('Off'));
    const { off, on } = statesOf(context, link, known);
    link.set(PDFName.of('AP'), context.obj({ N: { Off: off, [String(choice)]: on } }));
  }
  return parent;
}

/**
 * Makes a form of a tagged PDF in which links mark the places of fields. Each field has a name, the words of its
 * label, its place in the order of the text and in the tags; what is typed is set in `face`.
 * The same input gives the same bytes.
 * @param fields those the writer gathered, in the order of the numbers in the links
 * @throws when the document lacks a place for a field, or its tags
 */
export async function makeFillable(pdf: Uint8Array, fields: readonly FormField[], face: Face) {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  const places = placesOf(doc);
  const tags = tagsByParent(doc);
  const known: States = new Map();
  const made = fields.map((field, number) => {
    const own = places.filter((place) => place.field === number);
    const [first] = own;
    if (first === undefined) throw new Error(`The field "${field.label}" has no place in the PDF.`);
    for (const place of own) {
      const choice = place.choice === undefined ? undefined : field.choices?.[place.choice];
      turnIntoWidget(doc, place, choice === undefined ? field.label : labelOfPart(field.label, choice), tags);
    }
    const name = `veld-${number + 1}`;
    return field.choices ? makeChoice(doc, own, field, { name, known }) : makeText(doc, first, field, name);
  });
  const font = embedForTyping(doc, face);
  const form = doc.context.obj({ Fields: made, DR: { Font: { F: font } } });
  form.set(PDFName.of('DA'), PDFString.of(DEFAULT_LOOK));
  doc.catalog.set(PDFName.of('AcroForm'), doc.context.register(form));
  return new Uint8Array(await doc.save({ useObjectStreams: false, updateFieldAppearances: false }));
}
