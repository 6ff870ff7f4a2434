import { type Edit, rewritePdf } from './pdf-edits.ts';
import { editRows } from './row-scope.ts';

/** What a PDF says about itself, in XMP. */
export interface Seal {
  /** Under which licence it may be copied; '' where nobody said. */
  readonly rights: string;
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** PDF/A asks that the name space of PDF/UA, which is newer than it, is described where it is used. */
const EXTENSION = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Which part of ISO 14289 the file conforms to</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('');

/** PDF/A-2a beside the PDF/UA-1 that Typst wrote, and nothing that PDF/A does not know. */
function rewriteXmp(packet: string, { rights }: Seal): string {
  const licence =
    rights === ''
      ? ''
      : `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${xml(rights)}</rdf:li></rdf:Alt></dc:rights>`;
  return packet
    .replace(/<xmpMM:RenditionClass>.*?<\/xmpMM:RenditionClass>/s, '')
    .replace(/<pdf:PDFVersion>.*?<\/pdf:PDFVersion>/s, '')
    .replace(' xmlns:pdfuaid=', ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid=')
    .replace(
      '<pdfuaid:part>',
      `${licence}<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>`,
    )
    .replace('</rdf:RDF>', `${EXTENSION}</rdf:RDF>`);
}

/** The edit that makes of a stream with XMP another, with its length. */
function editXmp(raw: string, seal: Seal): Edit {
  const from = raw.indexOf('<?xpacket begin');
  const end = /<\?xpacket end="[rw]"\?>/g;
  end.lastIndex = from;
  const found = end.exec(raw);
  const dict = raw.lastIndexOf(' obj', from);
  if (from < 0 || !found) throw new Error('A PDF without metadata.');
  const to = found.index + found[0].length;
  const packet = Buffer.from(raw.slice(from, to), 'latin1').toString('utf8');
  const written = Buffer.from(rewriteXmp(packet, seal), 'utf8').toString('latin1');
  const length = (all: string, before: string, value: string) =>
    `${before}${Number(value) + written.length - (to - from)}${all.slice(before.length + value.length)}`;
  const head = raw.slice(dict, from).replace(/(\/Length )(\d+)/, length);
  return { from: dict, to, text: head + written };
}

/** What the catalogue says besides: how a reader opens the file, and that its pages are numbered as they are printed. */
function editCatalog(raw: string): Edit {
  const from = raw.lastIndexOf('/Type /Catalog');
  const hasOutline = raw.indexOf('/Outlines', from) > 0;
  const told = `${hasOutline ? '/PageMode /UseOutlines ' : ''}/PageLabels<</Nums[0<</S/D>>]>>`;
  return { from, to: from, text: told };
}

/** What a link is called where nothing was said of it, from its address: Typst gives the address alone. */
function editLinks(raw: string): Edit[] {
  return [...raw.matchAll(/\/Contents \((https?:\/\/[^)\\]*)(?:\\.[^)]*)?\)/g)].map((found) => {
    const host = URL.canParse(found[1] ?? '') ? new URL(found[1] ?? '').hostname.replace(/^www\./, '') : '';
    return { from: found.index, to: found.index + found[0].length, text: `/Contents (Naar ${host})` };
  });
}

/**
 * Makes a PDF/UA-1 that Typst wrote a PDF/A-2a as well, opened with its bookmarks, its links told in words and its rows
 * headed. Only its metadata, its catalogue, the names of links, tags of cells and its table of objects change. The same
 * input gives the same bytes.
 * @throws when the file has no metadata, or is not written as plain objects
 */
export function sealPdf(pdf: Uint8Array, seal: Seal): Uint8Array<ArrayBuffer> {
  const find = (raw: string) => [editXmp(raw, seal), editCatalog(raw), ...editLinks(raw), ...editRows(raw)];
  return new Uint8Array(Buffer.from(rewritePdf(Buffer.from(pdf).toString('latin1'), find), 'latin1'));
}
