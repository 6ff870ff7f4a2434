import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '../../src/writers/pdf/library.ts';
import { operationsOf } from '../../src/writers/shop/operations.ts';
import { BLEED } from '../../src/writers/shop/shop-pdf.ts';
import { drawnIn, hasGradient } from '../../src/writers/shop/streams.ts';

/** Where files for a print shop are made. */
export const FOLDER = 'dist-drukkerij';

const MM = 72 / 25.4;
/** A tenth of a millimetre, in pt. */
const EXACT = 0.1 * MM;
const RGB = new Set(['rg', 'RG', 'g', 'G', 'sc', 'SC', 'sh', 'cs', 'CS']);

const at = (dict: PDFDict | undefined, name: string): PDFObject | undefined => dict?.lookup(PDFName.of(name));
const textOf = (stream: PDFRawStream): string => Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8');

function flawsOfBoxes(doc: PDFDocument): string[] {
  return doc.getPages().flatMap((page, i) => {
    if (page.node.lookup(PDFName.of('TrimBox')) === undefined) return [`bladzijde ${i + 1} heeft geen TrimBox`];
    const [trim, bleed, media] = [page.getTrimBox(), page.getBleedBox(), page.getMediaBox()];
    const beyond = [
      trim.x - bleed.x,
      trim.y - bleed.y,
      bleed.x + bleed.width - trim.x - trim.width,
      bleed.y + bleed.height - trim.y - trim.height,
    ];
    const short = beyond.some((pt) => Math.abs(pt - BLEED * MM) > EXACT);
    const outside = bleed.x < media.x - EXACT || bleed.x + bleed.width > media.x + media.width + EXACT;
    return short || outside
      ? [
          `bladzijde ${i + 1} heeft ${beyond.map((pt) => (pt / MM).toFixed(1)).join(', ')} mm afloop, en geen ${BLEED} mm`,
        ]
      : [];
  });
}

function flawsOfIntent({ catalog, context }: PDFDocument): string[] {
  const intents = at(catalog, 'OutputIntents');
  const intent = intents instanceof PDFArray ? context.lookup(intents.asArray()[0]) : undefined;
  if (!(intent instanceof PDFDict) || at(intent, 'S') !== PDFName.of('GTS_PDFX'))
    return ['er staat niet in voor welke pers het is (OutputIntent)'];
  const profile = at(intent, 'DestOutputProfile');
  const inks = profile instanceof PDFRawStream ? at(profile.dict, 'N') : undefined;
  return inks instanceof PDFNumber && inks.asNumber() === 4
    ? []
    : ['het kleurprofiel ontbreekt, of heeft geen vier inkten'];
}

function flawsOfMetadata({ catalog }: PDFDocument): string[] {
  const metadata = at(catalog, 'Metadata');
  const xmp = metadata instanceof PDFRawStream ? textOf(metadata) : '';
  const asked = [
    '<pdfxid:GTS_PDFXVersion>PDF/X-4<',
    '<pdf:Trapped>',
    '<xmpMM:DocumentID>',
    '<xmp:ModifyDate>',
    '<dc:title>',
  ];
  return asked.filter((part) => !xmp.includes(part)).map((part) => `in de metadata ontbreekt ${part}`);
}

/** What is set in colours of a screen: each colour must say its inks itself, and a picture needs a profile. */
function flawsOfColors(doc: PDFDocument): string[] {
  const found = drawnIn(doc).flatMap(({ content }) => {
    const said = operationsOf(content).find(
      ({ operator, operands: [first] }) => RGB.has(operator) && first !== '/Pattern' && operator !== 'scn',
    );
    return said ? [`er staat een kleur in die geen inkt is: ${[...said.operands, said.operator].join(' ')}`] : [];
  });
  const pictures = doc.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream) || at(object.dict, 'Subtype') !== PDFName.of('Image')) return [];
    return at(object.dict, 'ColorSpace') === PDFName.of('DeviceRGB')
      ? ['een plaatje heeft kleuren zonder profiel']
      : [];
  });
  return [...found, ...pictures];
}

/**
 * What a print shop would send a file back for, in plain Dutch; nothing where it will do.
 * @param sides whether it is printed on both sides, and so has whole sheets
 */
export async function flawsOf(bytes: Uint8Array, sides: 'one' | 'both'): Promise<string[]> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const count = doc.getPageCount();
  const annotated = doc.getPages().some(({ node }) => node.Annots() !== undefined);
  return [
    ...(Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '%PDF-1.6' ? [] : ['het is geen PDF 1.6']),
    ...(sides === 'both' && count % 4 !== 0 ? [`${count} bladzijden is geen veelvoud van vier`] : []),
    ...(annotated ? ['er staan links of velden in'] : []),
    ...flawsOfBoxes(doc),
    ...flawsOfIntent(doc),
    ...flawsOfMetadata(doc),
    ...flawsOfColors(doc),
    ...(hasGradient(doc) ? ['er staat een kleurverloop in'] : []),
  ];
}
