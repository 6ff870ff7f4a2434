import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { fonts } from '../../theme/tokens.ts';
import { escapeXml } from '../../xml.ts';

/** What a file says of itself; whose machine made it stands nowhere. */
export interface About {
  readonly title: string;
  readonly description: string;
  /** Of the last review, as 2026-11-22. */
  readonly date: string;
  readonly maker: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function writeCore({ title, description, date, maker }: About): string {
  const time = `${date}T00:00:00Z`;
  const by = escapeXml(maker);
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${by}</dc:creator><dc:description>${escapeXml(description)}</dc:description><cp:lastModifiedBy>${by}</cp:lastModifiedBy><dc:language>nl-NL</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
}

/** Our typeface, with what stands in as wide as it where it is not installed. */
const FONTS = `${HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${fonts.family}"><w:altName w:val="Arial"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

const LANGUAGE = '<w:themeFontLang w:val="nl-NL"/>';
/** What may stand after the language in the settings (ECMA-376, 17.15.1.78) and that we never write. */
const withLanguage = (settings: string) => settings.replace('</w:settings>', `${LANGUAGE}</w:settings>`);

/** What every style of runs rests on, as Word writes it: the library refers to it and leaves it out. */
const BASE_STYLE =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';
const withBaseStyle = (styles: string) => styles.replace('</w:docDefaults>', (end) => end + BASE_STYLE);

const partOf = (relations: string) => relations.replace(/_rels\/(.*)\.rels$/, '$1');

/** Gives the relations of a part numbers in their order, where the library draws names by lot. */
function numberRelations(texts: Map<string, string>, path: string): void {
  const part = partOf(path);
  let relations = texts.get(path) ?? '';
  let text = texts.get(part);
  const names = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, name = '']) => name);
  names.forEach((name, i) => {
    relations = relations.replace(` Id="${name}"`, ` Id="r${i + 1}"`);
    text = text?.replaceAll(`="${name}"`, `="r${i + 1}"`);
  });
  texts.set(path, relations);
  if (text !== undefined) texts.set(part, text);
}

/** Gives what else the library counts over all documents together a number of its own in this one. */
function numberMarks(document: string): string {
  const marks = [...document.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id = '']) => id);
  let pictures = 0;
  return document
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g,
      (_, begin: string, id: string) => `${begin}${marks.indexOf(id) + 1}"`,
    )
    .replace(/(<wp:docPr id=")\d+"/g, (_, begin: string) => `${begin}${++pictures}"`);
}

/**
 * A package of Word as it is the same each time: no clock, no lot, no maker but ours.
 * @param bytes as the library packed them
 */
export function settle(bytes: Uint8Array, about: About): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const isText = (path: string) => /\.(xml|rels)$/.test(path);
  const texts = new Map(
    Object.entries(files).flatMap(([path, data]) => (isText(path) ? [[path, strFromU8(data)] as const] : [])),
  );
  for (const path of texts.keys()) if (path.endsWith('.rels')) numberRelations(texts, path);
  for (const [path, text] of texts)
    if (/^word\/(document|header\d+)\.xml$/.test(path)) texts.set(path, numberMarks(text));
  texts.set('docProps/core.xml', writeCore(about));
  texts.set('word/fontTable.xml', FONTS);
  texts.set('word/settings.xml', withLanguage(texts.get('word/settings.xml') ?? ''));
  texts.set('word/styles.xml', withBaseStyle(texts.get('word/styles.xml') ?? ''));
  const packed: Zippable = {};
  // What each part is stands first, as readers that do not look at the end of a package ask.
  const first = '[Content_Types].xml';
  const paths = Object.keys(files).filter((name) => !name.endsWith('/') && name !== first);
  for (const path of [first, ...paths]) {
    const text = texts.get(path);
    packed[path] = text === undefined ? (files[path] ?? new Uint8Array()) : strToU8(text);
  }
  // ZIP keeps local time; made of local parts now, it is the same bytes in every time zone.
  return new Uint8Array(zipSync(packed, { level: 6, mtime: new Date(1980, 0, 1) }));
}
