import { PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFString } from '../pdf/library.ts';
import { blackOf, type Hex, type InkTable } from './inks.ts';
import { colorsOf, toInks } from './rewrite.ts';
import { drawnIn, hasGradient } from './streams.ts';
import { type ShopAbout, writeShopXmp } from './xmp.ts';

/** How a press prints: its profile, and what it makes of colours of a screen. */
export interface Press {
  /** The ICC profile, of four inks. */
  readonly profile: Uint8Array;
  /** What the profile calls itself. */
  readonly name: string;
  readonly inksOf: (colors: readonly Hex[]) => Promise<InkTable>;
}

/** Colours that run into each other, which cannot be set in inks. */
export class GradientError extends Error {}

/** What is printed beyond the edge where the paper is cut, in mm. */
export const BLEED = 3;
const PT = 72 / 25.4;

/** What a reader on a screen uses and a press does not: it may not stand in such a file, or says nothing there. */
const LEFT_OUT = ['Annots', 'StructParents', 'Tabs', 'Group'];

/**
 * Makes of a PDF as Typst writes it one for a print shop (PDF/X-4): the same pages, with the edge where they are cut and
 * 3 mm beyond it told; every colour in four inks, letters in black alone; the profile of the press in it; no links,
 * bookmarks or tags. The same input gives the same bytes.
 * @param pdf pages at the size they are cut to
 * @throws GradientError in plain Dutch when it holds a gradient
 */
export async function makeShopPdf(
  pdf: Uint8Array,
  about: ShopAbout,
  { profile, name, inksOf }: Press,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const { node } of source.getPages()) for (const key of LEFT_OUT) node.delete(PDFName.of(key));
  const doc = await PDFDocument.create({ updateMetadata: false });
  // Copied alone, pages bring what they draw and nothing else of the file.
  for (const page of await doc.copyPages(source, source.getPageIndices())) {
    const { width, height } = page.getSize();
    const bleed = BLEED * PT;
    page.setTrimBox(0, 0, width, height);
    for (const box of ['Media', 'Bleed', 'Crop'] as const)
      page[`set${box}Box`](-bleed, -bleed, width + 2 * bleed, height + 2 * bleed);
    doc.addPage(page);
  }
  if (hasGradient(doc))
    throw new GradientError(
      `“${about.title}” heeft een kleurverloop, en dat is niet in vier inkten te zetten. Geef het logo vlakke kleuren.`,
    );
  const drawn = drawnIn(doc);
  const colors = [...new Set(drawn.flatMap(({ content }) => [...colorsOf(content)]))].sort();
  const table = await inksOf(colors.filter((hex) => blackOf(hex) === undefined));
  for (const { content, replace } of drawn) replace(toInks(content, table));

  const { context, catalog } = doc;
  const reviewed = new Date(`${about.date}T00:00:00Z`);
  doc.setTitle(about.title, { showInWindowTitleBar: true });
  if (about.author !== '') doc.setAuthor(about.author);
  doc.setLanguage('nl-NL');
  doc.setCreationDate(reviewed);
  doc.setModificationDate(reviewed);
  context.lookupMaybe(context.trailerInfo.Info, PDFDict)?.set(PDFName.of('Trapped'), PDFName.of('False'));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFString.of('Custom'),
    Info: PDFHexString.fromText(name),
    DestOutputProfile: context.register(context.flateStream(profile, { N: 4 })),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
  const xmp = context.stream(writeShopXmp(about), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(xmp));
  context.header = PDFHeader.forVersion(1, 6);
  const id = PDFHexString.of(about.id);
  context.trailerInfo.ID = context.obj([id, id]);
  return new Uint8Array(await doc.save({ useObjectStreams: false, addDefaultPage: false }));
}
