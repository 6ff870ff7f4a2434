import { beforeAll, describe, expect, it } from 'vitest';
import { pageById } from '../../../src/corpus/corpus.ts';
import { offersOf, pagePrint } from '../../../src/corpus/prints.ts';
import { guide } from '../../../src/guide.ts';
import { typingFace } from '../../../src/platform/fonts.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFString,
  StandardFonts,
} from '../../../src/writers/pdf/library.ts';
import { makePrint } from '../../../src/writers/print.ts';
import { readPdf } from '../typst/read-pdf.ts';
import { site } from '../typst/small-corpus.ts';
import { audit, RULE_NAMES } from './audit.ts';
import { unsaidEnglish } from './languages.ts';
import { dictsOf, entry, textOf } from './raw.ts';
import { missingWords, shownLetters } from './words.ts';

const { corpus } = guide();
const press = { corpus, site, compile, face: typingFace() };
/** A page with headings, a figure, tables and links; and a form. */
const page = pageById(corpus, 'onderbouwing/proefprojecten');
const form = offersOf(corpus)
  .flatMap(({ prints }) => prints)
  .find(({ kind }) => kind === 'fillable');

let good: Uint8Array;
let fillable: Uint8Array;

const name = PDFName.of;
const tags = (doc: PDFDocument, role: string) =>
  dictsOf(doc, 'StructElem').filter((tag) => textOf(entry(tag, 'S')) === role);
const annotations = (doc: PDFDocument, kind: string) =>
  doc.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && textOf(entry(object, 'Subtype')) === kind && entry(object, 'Rect') ? [object] : [],
    );

/** One way to break each rule. */
const BREAKS: Readonly<Record<string, (doc: PDFDocument) => unknown>> = {
  tags: (doc) => doc.catalog.delete(name('MarkInfo')),
  label: (doc) => doc.catalog.delete(name('Metadata')),
  archive: (doc) => doc.catalog.delete(name('PageLabels')),
  opening: (doc) => doc.catalog.delete(name('PageMode')),
  language: (doc) => doc.setLanguage('en'),
  title: (doc) => doc.catalog.delete(name('ViewerPreferences')),
  headings: (doc) => tags(doc, 'H2')[0]?.set(name('S'), name('H4')),
  'table headers': (doc) => tags(doc, 'TH')[0]?.delete(name('A')),
  'row heads': (doc) => {
    const rows = tags(doc, 'TH').filter((cell) => String(entry(cell, 'A')).includes('/Row'));
    rows[0]?.set(name('S'), name('TD'));
  },
  alternatives: (doc) => tags(doc, 'Figure')[0]?.delete(name('Alt')),
  'link texts': (doc) => annotations(doc, 'Link')[0]?.set(name('Contents'), PDFString.of(' ')),
  'link words': (doc) => annotations(doc, 'Link')[0]?.set(name('Contents'), PDFString.of('https://voorbeeld.test/')),
  'tags of links and fields': (doc) => annotations(doc, 'Link')[0]?.set(name('StructParent'), PDFNumber.of(99_999)),
  fields: (doc) => annotations(doc, 'Widget')[0]?.delete(name('TU')),
  'tab order': (doc) => {
    for (const sheet of doc.getPages()) sheet.node.delete(name('Tabs'));
  },
  artefacts: (doc) => doc.getPage(0).drawRectangle({ x: 9, y: 9, width: 9, height: 9 }),
  fonts: async (doc) => {
    doc.getPage(0).setFont(await doc.embedFont(StandardFonts.Helvetica));
    doc.getPage(0).drawText('elders');
  },
};

async function broken(bytes: Uint8Array, breakIt: (doc: PDFDocument) => unknown): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  await breakIt(doc);
  return doc.save({ useObjectStreams: false });
}

describe('the audit of a PDF', () => {
  beforeAll(async () => {
    if (form === undefined) throw new Error('There is no form to fill in.');
    good = (await makePrint(press, pagePrint(page))).pdf;
    fillable = (await makePrint(press, form)).pdf;
  });

  it('finds nothing in a good file, read and saved again or not', async () => {
    expect(await audit(good)).toEqual([]);
    expect(await audit(fillable)).toEqual([]);
    expect(await audit(await broken(good, () => undefined))).toEqual([]);
  });

  it('has a broken file for each rule', () => {
    expect(Object.keys(BREAKS)).toEqual(RULE_NAMES);
  });

  it.each(Object.entries(BREAKS))('catches a file that breaks: %s', async (rule, breakIt) => {
    const bytes = await broken(rule === 'fields' ? fillable : good, breakIt);
    expect(await audit(bytes)).toContain(rule);
  });

  it('catches a title in English that says so no more, and finds nothing where it does', async () => {
    const list = pageById(corpus, corpus.publication.lijsten.bronnen ?? '');
    const { pdf } = await makePrint(press, pagePrint(list));
    const titles = [...corpus.sources.values()].flatMap(({ titel, taal }) => (taal === 'en' ? [titel] : []));
    const unsaid = async (bytes: Uint8Array) => unsaidEnglish(bytes, await readPdf(bytes), titles);
    expect(await unsaid(pdf)).toEqual([]);
    const mute = await broken(pdf, (doc) => {
      for (const tag of dictsOf(doc, 'StructElem')) tag.delete(name('Lang'));
    });
    expect((await unsaid(mute)).length).toBeGreaterThan(5);
  });

  it('catches text that is read in another order', async () => {
    const read = async (bytes: Uint8Array) => missingWords(page.root, shownLetters((await readPdf(bytes)).tags));
    expect(await read(good)).toEqual([]);
    const turned = await broken(good, (doc) => {
      const list = tags(doc, 'Document')[0]?.lookup(name('K'), PDFArray);
      const [last] = list ? [list.get(list.size() - 1)] : [];
      if (last) list?.insert(0, last);
      list?.remove(list.size() - 1);
      const kids = list?.asArray() ?? [];
      for (const [i, kid] of [...kids].reverse().entries()) list?.set(i, kid);
    });
    expect((await read(turned)).length).toBeGreaterThan(0);
  });
});
