import { escapeXml } from '../../xml.ts';

/** What a file for a print shop says of itself. */
export interface ShopAbout {
  readonly title: string;
  /** Who publishes it; '' where nobody is named. */
  readonly author: string;
  /** Date of the last review, as "2026-11-22". */
  readonly date: string;
  /** Tells this file apart from all others: 32 hexadecimal digits. */
  readonly id: string;
}

const uuid = (id: string) => `uuid:${id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')}`;

/** The metadata that PDF/X-4 asks for (ISO 15930-7), as XMP. */
export function writeShopXmp({ title, author, date, id }: ShopAbout): string {
  const at = `${date}T00:00:00Z`;
  const creator =
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    ' xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>${creator}`,
    `<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate><xmp:MetadataDate>${at}</xmp:MetadataDate>`,
    `<xmpMM:DocumentID>${uuid(id)}</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>`,
    '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
    '<pdf:Trapped>False</pdf:Trapped><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
