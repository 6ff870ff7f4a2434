import type { Presentation } from './model.ts';
import { escapeXml, part } from './xml.ts';

/** Title, description and date of a presentation; whose machine made it stands nowhere. */
export function writeCore({ maker, title, description, date }: Presentation): string {
  const time = `${date}T00:00:00Z`;
  return part(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(maker)}</dc:creator><dc:description>${escapeXml(description)}</dc:description><dc:language>nl-NL</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
  );
}

/** What made the file, and how many slides it has. */
export function writeApp({ maker, slides }: Presentation): string {
  return part(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${escapeXml(maker)}</Application><PresentationFormat>Breedbeeld</PresentationFormat><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes></Properties>`,
  );
}
