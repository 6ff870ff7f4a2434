import { strToU8 } from 'fflate';
import { fonts } from '../../theme/tokens.ts';
import { escapeXml } from '../../xml.ts';
import type { PackageFile } from '../office/package-file.ts';

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

/** The parts of a package by their paths. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * A package of Word as it is the same each time: no clock, no lot, no maker but ours.
 * @param parts as the library made them
 */
export function settle(parts: Parts, about: About): readonly PackageFile[] {
  const texts = new Map(
    [...parts].flatMap(([path, data]) => (typeof data === 'string' ? [[path, data] as const] : [])),
  );
  for (const path of texts.keys()) if (path.endsWith('.rels')) numberRelations(texts, path);
  for (const [path, text] of texts)
    if (/^word\/(document|header\d+)\.xml$/.test(path)) texts.set(path, numberMarks(text));
  texts.set('docProps/core.xml', writeCore(about));
  texts.set('word/fontTable.xml', FONTS);
  texts.set('word/settings.xml', withLanguage(texts.get('word/settings.xml') ?? ''));
  texts.set('word/styles.xml', withBaseStyle(texts.get('word/styles.xml') ?? ''));
  // What each part is stands first, as readers that do not look at the end of a package ask.
  const first = '[Content_Types].xml';
  return [first, ...[...parts.keys()].filter((path) => path !== first)].map((path) => {
    const data = texts.get(path) ?? parts.get(path) ?? '';
    const bytes = typeof data === 'string' ? strToU8(data) : data;
    return { path, bytes, stored: path.endsWith('.png') };
  });
}
