import { beforeAll, describe, expect, it } from 'vitest';
import { FOLDER, flawsOf } from '../../../scripts/shop/flaws.ts';
import { readPressInks } from '../../../src/platform/press-inks.ts';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '../../../src/writers/pdf/library.ts';
import { makeShopPdf, type Press } from '../../../src/writers/shop/shop-pdf.ts';
import { readSheets } from '../pdf/sheet.ts';

const about = {
  title: 'Een folder & meer',
  author: 'Arbodienst Voorbeeld',
  date: '2026-11-22',
  id: '0123456789abcdef'.repeat(2),
};

/** Pages with an area of brick, a link and letters of 11 pt. */
async function plain(pages: number): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  for (let i = 0; i < pages; i++) {
    const page = doc.addPage([297.64, 419.53]);
    const content = '0.6352941 0.23137255 0.09411765 rg 50 50 20 20 re f';
    page.node.set(PDFName.of('Contents'), doc.context.register(doc.context.flateStream(content)));
    page.node.set(PDFName.of('Annots'), doc.context.obj([{ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] }]));
  }
  return doc.save({ useObjectStreams: false });
}

let press: Press;
let good: Uint8Array;
beforeAll(async () => {
  press = await readPressInks();
  good = await makeShopPdf(await plain(4), about, press);
});

/** The good file with one thing spoilt. */
async function spoilt(spoil: (doc: PDFDocument) => unknown): Promise<Uint8Array> {
  const doc = await PDFDocument.load(good, { updateMetadata: false });
  spoil(doc);
  return doc.save({ useObjectStreams: false, addDefaultPage: false });
}
const intentOf = ({ catalog, context }: PDFDocument): PDFDict =>
  context.lookup(catalog.lookup(PDFName.of('OutputIntents'), PDFArray).get(0), PDFDict);

describe('a file for a print shop', () => {
  it('has nothing that a print shop would send it back for, and the same bytes twice', async () => {
    expect(await flawsOf(good, 'both')).toEqual([]);
    expect(Buffer.from(await makeShopPdf(await plain(4), about, press)).equals(good)).toBe(true);
    expect(FOLDER).toMatch(/^dist/);
  });

  it('is 3 mm larger at each side than what is cut', async () => {
    const { sheets } = await readSheets(good);
    const doc = await PDFDocument.load(good, { updateMetadata: false });
    const [page] = doc.getPages();
    const { width, height } = page?.getMediaBox() ?? { width: 0, height: 0 };
    expect([width, height].map((pt) => Math.round((pt / 72) * 254))).toEqual([1110, 1540]);
    expect(sheets).toHaveLength(4);
  });

  it('says its title, its day and who made it, as text', async () => {
    const doc = await PDFDocument.load(good, { updateMetadata: false });
    expect([doc.getTitle(), doc.getAuthor(), doc.getModificationDate()?.toISOString()]).toEqual([
      about.title,
      about.author,
      '2026-11-22T00:00:00.000Z',
    ]);
    expect(Buffer.from(good).toString('latin1')).toContain('Een folder &amp; meer');
  });

  const broken: readonly (readonly [string, string, (doc: PDFDocument) => void])[] = [
    ['another version', 'PDF 1.6', ({ context }) => Object.assign(context, { header: PDFHeader.forVersion(1, 7) })],
    ['a page too many', 'veelvoud van vier', (doc) => void doc.addPage([297.64, 419.53])],
    ['a link', 'links', (doc) => void doc.getPage(0).node.set(PDFName.of('Annots'), doc.context.obj([]))],
    ['no edge to cut at', 'TrimBox', (doc) => void doc.getPage(1).node.delete(PDFName.of('TrimBox'))],
    ['less beyond the edge', 'afloop', (doc) => doc.getPage(2).setTrimBox(-4, 0, 297.64, 419.53)],
    ['a page that is smaller than its edge', 'afloop', (doc) => doc.getPage(2).setMediaBox(0, 0, 290, 419.53)],
    ['no press', 'OutputIntent', ({ catalog }) => void catalog.delete(PDFName.of('OutputIntents'))],
    ['another purpose', 'OutputIntent', (doc) => intentOf(doc).set(PDFName.of('S'), PDFName.of('GTS_PDFA1'))],
    ['no profile', 'kleurprofiel', (doc) => void intentOf(doc).delete(PDFName.of('DestOutputProfile'))],
    [
      'a profile of three colours',
      'kleurprofiel',
      (doc) => {
        const profile = intentOf(doc).lookup(PDFName.of('DestOutputProfile'));
        if (profile instanceof PDFRawStream) profile.dict.set(PDFName.of('N'), PDFNumber.of(3));
      },
    ],
    ['no metadata', 'PDF/X-4', ({ catalog }) => void catalog.delete(PDFName.of('Metadata'))],
    [
      'a colour of a screen',
      'geen inkt is: 1 0 0 rg',
      (doc) =>
        doc
          .getPage(3)
          .node.set(PDFName.of('Contents'), doc.context.register(doc.context.flateStream('1 0 0 rg 0 0 9 9 re f'))),
    ],
    [
      'a gradient',
      'kleurverloop',
      (doc) => doc.context.register(doc.context.obj({ ShadingType: 2, ColorSpace: 'DeviceRGB' })),
    ],
    [
      'a picture without profile',
      'plaatje',
      (doc) =>
        void doc.context.register(
          doc.context.flateStream('abc', { Subtype: 'Image', ColorSpace: 'DeviceRGB', Width: 1, Height: 1 }),
        ),
    ],
  ];
  it.each(broken)('with %s is sent back', async (_, said, spoil) => {
    const flaws = await flawsOf(await spoilt(spoil), 'both');
    expect(flaws.join('\n')).toContain(said);
  });

  it('is refused in plain words where it has a gradient, as a logo may', async () => {
    const doc = await PDFDocument.load(await plain(1), { updateMetadata: false });
    const shading = doc.context.register(doc.context.obj({ ShadingType: 2, ColorSpace: 'DeviceRGB' }));
    doc.getPage(0).node.set(PDFName.of('Resources'), doc.context.obj({ Shading: { s0: shading } }));
    const made = doc.save({ useObjectStreams: false }).then((pdf) => makeShopPdf(pdf, about, press));
    await expect(made).rejects.toThrow(/“Een folder & meer” heeft een kleurverloop/);
  });

  it('may have any count of pages where it is printed on one side', async () => {
    expect(await flawsOf(await makeShopPdf(await plain(1), about, press), 'one')).toEqual([]);
  });
});

describe('the profile of a press', () => {
  it('comes with the packages, is of four inks, and says who may use it', async () => {
    const { profile, name, rights } = await readPressInks();
    expect(Buffer.from(profile).toString('latin1', 16, 20)).toBe('CMYK');
    expect(name).not.toBe('');
    expect(rights).toMatch(/public domain/i);
  });

  it('turns what is blue on a screen into more cyan than yellow', async () => {
    const inks = (await press.inksOf(['#1A4C85'])).get('#1A4C85');
    expect(inks?.[0]).toBeGreaterThan((inks?.[2] ?? 1) + 0.3);
  });

  it('is refused in plain words where it is not there or is no such thing', async () => {
    await expect(readPressInks('nergens.icc')).rejects.toThrow('nergens.icc');
    await expect(readPressInks('package.json')).rejects.toThrow('vier inkten');
  });
});
