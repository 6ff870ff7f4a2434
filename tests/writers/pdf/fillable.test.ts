import { describe, expect, it } from 'vitest';
import { pageById } from '../../../src/corpus/corpus.ts';
import { offersOf } from '../../../src/corpus/prints.ts';
import { walk } from '../../../src/document/text.ts';
import { guide } from '../../../src/guide.ts';
import { typingFace } from '../../../src/platform/fonts.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { makeFillable } from '../../../src/writers/pdf/fillable.ts';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFString,
  PDFTextField,
} from '../../../src/writers/pdf/library.ts';
import { makePrint } from '../../../src/writers/print.ts';
import { readPdf, textOfTag } from '../typst/read-pdf.ts';
import { onePage, site } from '../typst/small-corpus.ts';
import { entry, listOf, textOf } from './raw.ts';

const face = typingFace();
const form = (body: string) => {
  const { corpus, page } = onePage(body, '');
  const print = {
    kind: 'fillable',
    page,
    path: 'proef-invulbaar',
    title: page.matter.titel,
    date: page.matter.herzien,
  } as const;
  return makePrint({ corpus, site, compile, face }, print);
};

/** The labels of the fields in the order of the Tab key: page by page, as the annotations stand. */
async function labels(bytes: Uint8Array): Promise<string[]> {
  const doc = await PDFDocument.load(bytes);
  return doc
    .getPages()
    .flatMap((page) =>
      listOf(doc, page.node.Annots()).flatMap((one) =>
        one instanceof PDFDict && textOf(entry(one, 'Subtype')) === 'Widget' ? [textOf(entry(one, 'TU'))] : [],
      ),
    );
}

describe('a form to fill in', async () => {
  const body = [
    '<Invulveld label="Wanneer?" soort="datum" />',
    '<Invulveld label="Wat spreken we af?" regels="3" />',
    '<Invulveld label="Is het gelukt?" soort="keuze" keuzes="ja | deels" />',
    '<Vragen voor="jezelf">\n\n- Wat hielp?\n\n</Vragen>',
    '<Invulveld label="Wie?" regels="1" />',
  ].join('\n\n');
  const { pdf } = await form(body);

  it('has a field for each place to write, labelled, in the order of the text', async () => {
    expect(await labels(pdf)).toEqual([
      'Wanneer? Dag',
      'Wanneer? Maand',
      'Wanneer? Jaar',
      'Wat spreken we af?',
      'Is het gelukt? Ja',
      'Is het gelukt? Deels',
      'Wat hielp?',
      'Wie?',
    ]);
  });

  it('gives each field a name of its own, and takes as much text as shows in it, and no more', async () => {
    const fields = (await PDFDocument.load(pdf)).getForm().getFields();
    expect(new Set(fields.map((field) => field.getName())).size).toBe(7);
    const texts = fields.filter((field) => field instanceof PDFTextField);
    expect(texts.map((field) => [field.getMaxLength(), field.isMultiline()])).toEqual([
      [2, false],
      [2, false],
      [4, false],
      [2640, true],
      [732, true],
      [132, false],
    ]);
    for (const field of texts) {
      expect(field.isScrollable()).toBe(false);
      // A size of 0 is as large as fits.
      expect(field.acroField.getDefaultAppearance()).toBe('/F 0 Tf 0 g');
    }
  });

  it('can be filled in and chosen from by another program, and keeps it', async () => {
    const doc = await PDFDocument.load(pdf);
    doc.getForm().getRadioGroup('veld-5').select('deels');
    const filled = await PDFDocument.load(await doc.save({ updateFieldAppearances: false }));
    expect(filled.getForm().getRadioGroup('veld-5').getSelected()).toBe('deels');
    filled.getForm().flatten();
    // What each field showed is now part of its page: the cross of the choice that was made, and of no other.
    const shown = filled.getPages().flatMap(({ node }) =>
      node
        .Resources()
        ?.lookup(PDFName.of('XObject'), PDFDict)
        .values()
        .map((one) => filled.context.lookup(one)),
    );
    const drawn = shown.map((one) =>
      one instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(one).decode()) : '',
    );
    expect(drawn.filter((content) => content.includes(' l S'))).toHaveLength(1);
  });

  it('carries the typeface for what is typed: every letter it has, its width, and the way back from its drawing', async () => {
    const doc = await PDFDocument.load(pdf);
    const resources = doc.catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('DR'), PDFDict);
    const font = resources.lookup(PDFName.of('Font'), PDFDict).lookup(PDFName.of('F'), PDFDict);
    expect(textOf(entry(font, 'Encoding'))).toBe('Identity-H');
    const map = entry(font, 'ToUnicode');
    if (!(map instanceof PDFRawStream)) throw new Error('The font has no way back to letters.');
    const pairs = [
      ...Buffer.from(decodePDFRawStream(map).decode())
        .toString()
        .matchAll(/^<(.{4})> <(.{4})>$/gm),
    ];
    const glyphs = new Map(
      pairs.map(([, glyph = '', code = '']) => [Number.parseInt(code, 16), Number.parseInt(glyph, 16)]),
    );
    const [descendant] = listOf(doc, entry(font, 'DescendantFonts'));
    const widths = descendant instanceof PDFDict ? listOf(doc, entry(descendant, 'W')) : [];
    const widthOf = (letter: string) => {
      const glyph = String(glyphs.get(letter.codePointAt(0) ?? 0));
      return widths.map(String)[widths.map(String).indexOf(glyph) + 1];
    };
    expect([widthOf('a'), widthOf('ë')]).toEqual(['[ 525 ]', '[ 538 ]']);
    for (const letter of 'ŞükrüŁukaszĐorđeČapekŐrségŻİğțń€“”')
      expect(glyphs.has(letter.codePointAt(0) ?? 0), letter).toBe(true);
  });

  it('is the same bytes twice', async () => {
    expect(Buffer.from((await form(body)).pdf).equals(pdf)).toBe(true);
  });

  it.each([24, 26, 27, 28, 60])(
    'keeps room to write on each place under %i choices, and takes what shows',
    async (n) => {
      const choice = (i: number) =>
        `<Invulveld label="Vraag ${i}" soort="keuze" keuzes="een lang antwoord | nog een antwoord dat lang is | en nog een antwoord" />`;
      const full = [...Array.from({ length: n }, (_, i) => choice(i)), body].join('\n\n');
      const doc = await PDFDocument.load((await form(full)).pdf);
      const texts = doc
        .getForm()
        .getFields()
        .filter((field) => field instanceof PDFTextField);
      expect(texts).toHaveLength(6);
      for (const field of texts) {
        const [{ width = 0, height = 0 } = {}] = field.acroField.getWidgets().map((widget) => widget.getRectangle());
        expect(height, field.getName()).toBeGreaterThan(9.8);
        expect(height, field.getName()).toBeLessThan(100);
        const most = field.getMaxLength() ?? Number.POSITIVE_INFINITY;
        expect(most, field.getName()).toBeGreaterThan(0);
        // At 6 pt a letter takes 3.6 pt of a line, and a line 7.8 pt.
        expect(most * 3.6 * 7.8, field.getName()).toBeLessThanOrEqual(width * Math.max(height, 12));
      }
    },
  );

  it('refuses a field in which nothing shows', async () => {
    const doc = await PDFDocument.load(pdf);
    // A link that marks a place, as the writer leaves them, and one pt high.
    const link = doc.context.obj({ Subtype: 'Link', Rect: [0, 0, 400, 1], StructParent: 0 });
    link.set(PDFName.of('A'), doc.context.obj({ URI: PDFString.of('veld:0') }));
    doc.getPage(0).node.addAnnot(doc.context.register(link));
    const flat = await doc.save({ updateFieldAppearances: false });
    await expect(makeFillable(flat, [{ kind: 'lines', label: 'Plat' }], face)).rejects.toThrow(/"Plat" is too small/);
  });

  it('refuses a field without a place', async () => {
    await expect(makeFillable(pdf, [{ kind: 'line', label: 'Nergens' }], face)).rejects.toThrow(
      /"Nergens" has no place/,
    );
  });
});

describe('every form of the site', () => {
  const { corpus } = guide();
  const forms = offersOf(corpus).flatMap(({ prints }) => prints.filter(({ kind }) => kind === 'fillable'));

  it.each(forms.map((print) => [print.path, print] as const))(
    '%s asks nothing about health, and says so',
    async (_, print) => {
      const { pdf } = await makePrint({ corpus, site, compile, face }, print);
      const asked = await labels(pdf);
      expect(asked.length).toBeGreaterThan(0);
      for (const label of asked)
        expect(label).not.toMatch(/klacht(?!en denk)|diagnose|ziek|medicijn|behandel|symptoom/i);
      expect((await readPdf(pdf)).tags.map(textOfTag).join(' ')).toContain(
        'Vul hier niets in over iemands gezondheid.',
      );
    },
  );

  it('has a form to fill in for each form on paper', () => {
    const onPaper = [...corpus.pages.values()].filter(({ matter }) => matter.soort === 'formulier');
    expect(forms.map((print) => 'page' in print && print.page.id)).toEqual(onPaper.map(({ id }) => id));
    for (const { id } of onPaper)
      expect([...walk(pageById(corpus, id).root)].some((node) => node.type === 'invulveld')).toBe(true);
  });
});
