import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '../../../src/writers/pdf/library.ts';
import { type ReadPdf, readPdf, type Tag, tagsOf, textOfTag } from '../typst/read-pdf.ts';
import { dictsOf, drawingOf, entry, listOf, textOf } from './raw.ts';

/** A PDF as two readers see it: its objects by pdf-lib, its text and tags by pdf.js. */
interface Subject {
  readonly doc: PDFDocument;
  readonly read: ReadPdf;
  /** The name of each font that may be in it. */
  readonly letters: RegExp;
}

const PAINTS = /(?:^|\s)(?:Tj|TJ|'|"|f\*?|F|S|s|B\*?|b\*?|sh|Do|EI)(?=\s|$)/;

/** Whether anything is painted that is neither tagged nor set apart as an artefact. */
function paintsLoose(drawing: string): boolean {
  const plain = drawing.replace(/\((?:\\.|[^\\()])*\)/gs, '()').replace(/<[0-9a-fA-F\s]*>/g, '<>');
  let depth = 0;
  let rest = 0;
  for (const mark of plain.matchAll(/(?:^|\s)(BDC|BMC|EMC)(?=\s|$)/g)) {
    if (depth === 0 && PAINTS.test(plain.slice(rest, mark.index))) return true;
    depth += mark[1] === 'EMC' ? -1 : 1;
    rest = mark.index + mark[0].length;
  }
  return PAINTS.test(plain.slice(rest));
}

const elements = (doc: PDFDocument, role: string) =>
  dictsOf(doc, 'StructElem').filter((tag) => textOf(entry(tag, 'S')) === role);

const annotations = (doc: PDFDocument) =>
  doc.getPages().map((page) => listOf(doc, page.node.Annots()).flatMap((one) => (one instanceof PDFDict ? [one] : [])));

/** The tag whose child an annotation is, by the parent tree. */
function roleOf(doc: PDFDocument, annotation: PDFDict): string {
  const number = entry(annotation, 'StructParent');
  const root = entry(doc.catalog, 'StructTreeRoot');
  if (!(number instanceof PDFNumber) || !(root instanceof PDFDict)) return '';
  const tree = entry(root, 'ParentTree');
  const numbers = tree instanceof PDFDict ? listOf(doc, entry(tree, 'Nums')) : [];
  const at = numbers.findIndex((item, i) => i % 2 === 0 && String(item) === String(number));
  const tag = numbers[at + 1];
  return at >= 0 && tag instanceof PDFDict ? textOf(entry(tag, 'S')) : '';
}

function scopes(doc: PDFDocument, cell: PDFDict): string[] {
  return listOf(doc, entry(cell, 'A')).flatMap((one) => (one instanceof PDFDict ? [textOf(entry(one, 'Scope'))] : []));
}

function embeds(font: PDFDict): boolean {
  const descriptor = entry(font, 'FontDescriptor');
  if (!(descriptor instanceof PDFDict)) return textOf(entry(font, 'Subtype')) === 'Type0';
  return ['FontFile', 'FontFile2', 'FontFile3'].some((name) => entry(descriptor, name) instanceof PDFRawStream);
}

function skips(levels: readonly number[]): boolean {
  return levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1);
}

const isTag = (child: Tag | string): child is Tag => typeof child !== 'string';

/**
 * Whether rows of a table are about what their first cell says and it does not head them: each is filled with something
 * else, or one of them does. What goes on at another page has rows without text here, and tells nothing by its words.
 */
function lacksRowHeads(table: Tag): boolean {
  const firsts = tagsOf([table], 'TR').flatMap((row) => {
    const cells = row.children.filter(isTag);
    return cells.some(({ role }) => role === 'TD') ? cells.slice(0, 1) : [];
  });
  const names = firsts.map((cell) => textOfTag(cell).trim());
  const naming = !names.includes('') && new Set(names).size === names.length;
  return (naming || firsts.some(({ role }) => role === 'TH')) && firsts.some(({ role }) => role !== 'TH');
}

/** What a PDF for everybody must have (PDF/UA-1, ISO 14289-1), one line a rule; each says whether it is broken. */
const RULES: Readonly<Record<string, (subject: Subject) => boolean>> = {
  tags: ({ doc, read }) => !read.marked || read.tags.length === 0 || elements(doc, 'Document').length !== 1,
  label: ({ read }) => read.ua !== '1',
  archive: ({ doc }) => {
    const metadata = doc.catalog.lookup(PDFName.of('Metadata'));
    const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : '';
    const named = /<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</.test(xmp) && xmp.includes('dc:description');
    return !named || entry(doc.catalog, 'PageLabels') === undefined;
  },
  opening: ({ doc }) =>
    entry(doc.catalog, 'Outlines') !== undefined && textOf(entry(doc.catalog, 'PageMode')) !== 'UseOutlines',
  language: ({ read }) => read.language !== 'nl-NL',
  title: ({ read }) => !read.showsTitle || !/\S/.test(String(read.title ?? '')),
  headings: ({ read }) => {
    const levels = tagsOf(read.tags, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').map((tag) => Number(tag.role.slice(1)));
    return levels[0] !== 1 || skips(levels);
  },
  'table headers': ({ doc, read }) =>
    tagsOf(read.tags, 'Table').some((table) => tagsOf([table], 'TH').length < 2) ||
    elements(doc, 'TH').some((cell) => !scopes(doc, cell).some((scope) => ['Column', 'Row', 'Both'].includes(scope))),
  'row heads': ({ doc, read }) =>
    tagsOf(read.tags, 'Table').some(lacksRowHeads) ||
    elements(doc, 'TR').some((row) => {
      const cells = listOf(doc, entry(row, 'K')).flatMap((cell) => (cell instanceof PDFDict ? [cell] : []));
      const heads = cells.filter((cell) => textOf(entry(cell, 'S')) === 'TH');
      return heads.length < cells.length && heads.some((cell) => !scopes(doc, cell).includes('Row'));
    }),
  alternatives: ({ doc }) => elements(doc, 'Figure').some((figure) => !/\S{3}/.test(textOf(entry(figure, 'Alt')))),
  'link texts': ({ doc, read }) =>
    tagsOf(read.tags, 'Link').some((link) => link.children.length > 0 && !/\S/.test(textOfTag(link))) ||
    annotations(doc)
      .flat()
      .some((one) => textOf(entry(one, 'Subtype')) === 'Link' && !/\S/.test(textOf(entry(one, 'Contents')))),
  'link words': ({ doc }) =>
    annotations(doc)
      .flat()
      .some((one) => /^https?:/.test(textOf(entry(one, 'Contents')))),
  'tags of links and fields': ({ doc }) =>
    annotations(doc)
      .flat()
      .some((one) => {
        const expected = textOf(entry(one, 'Subtype')) === 'Widget' ? ['Form'] : ['Link'];
        return !expected.includes(roleOf(doc, one));
      }),
  fields: ({ doc }) =>
    annotations(doc)
      .flat()
      .some((one) => textOf(entry(one, 'Subtype')) === 'Widget' && !/\S/.test(textOf(entry(one, 'TU')))),
  'tab order': ({ doc }) =>
    doc
      .getPages()
      .some((page, i) => (annotations(doc)[i]?.length ?? 0) > 0 && textOf(entry(page.node, 'Tabs')) !== 'S'),
  artefacts: ({ doc }) => doc.getPages().some((_, page) => paintsLoose(drawingOf(doc, page))),
  fonts: ({ doc, letters }) =>
    dictsOf(doc, 'Font').some((font) => !letters.test(textOf(entry(font, 'BaseFont'))) || !embeds(font)),
};

/** The names of all rules. */
export const RULE_NAMES: readonly string[] = Object.keys(RULES);

/**
 * The rules a PDF breaks, by name. Typst takes no part in the judgement.
 * @param read what pdf.js found in these bytes, where that is known
 * @param family of all letters, without spaces
 */
export async function audit(bytes: Uint8Array, read?: ReadPdf, family = 'AtkinsonHyperlegibleNext'): Promise<string[]> {
  const subject = {
    doc: await PDFDocument.load(bytes, { updateMetadata: false }),
    read: read ?? (await readPdf(bytes)),
    letters: new RegExp(`^([A-Z]{6}\\+)?${family}-`),
  };
  return Object.entries(RULES).flatMap(([name, breaks]) => (breaks(subject) ? [name] : []));
}
