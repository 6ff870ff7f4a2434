import { describe, expect, it } from 'vitest';
import { bundleById } from '../../../src/corpus/corpus.ts';
import { offersOf, type Print } from '../../../src/corpus/prints.ts';
import { guide } from '../../../src/guide.ts';
import { typingFace } from '../../../src/platform/fonts.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { PDFDict, PDFDocument } from '../../../src/writers/pdf/library.ts';
import { makePrint } from '../../../src/writers/print.ts';
import { audit } from '../pdf/audit.ts';
import { linesOf } from '../pdf/lines.ts';
import { entry, listOf, textOf } from '../pdf/raw.ts';
import { readPdf, tagsOf, textOfTag } from './read-pdf.ts';
import { site } from './small-corpus.ts';

const { corpus } = guide();
const press = { corpus, site, compile, face: typingFace() };
const prints = offersOf(corpus).flatMap((offer) => offer.prints);
const idOf = (print: Print) => ('bundle' in print ? print.bundle.id : 'poster' in print ? print.poster.name : '');
const make = async (kind: Print['kind'], id: string) => {
  const print = prints.find((one) => one.kind === kind && idOf(one) === id);
  if (print === undefined) throw new Error(`The kit has no ${kind} of ${id}.`);
  return makePrint(press, print);
};

describe('cards to cut', async () => {
  const { pdf } = await make('cut', 'gesprekskaarten');
  const read = await readPdf(pdf);

  it('stand four on a sheet with its back, the last sheet filled with cards for own questions', () => {
    expect(read.sizes).toEqual(Array.from({ length: 4 }, () => [210, 297]));
    const headings = tagsOf(read.tags, 'H1', 'H2').map((tag) => textOfTag(tag).trim());
    expect(headings.filter((text) => text === 'In het kort')).toHaveLength(
      bundleById(corpus, 'gesprekskaarten').paginas.length,
    );
    expect(headings.filter((text) => text === 'Eigen vragen')).toHaveLength(3);
  });

  it('have backs that lie behind their fronts, within half a millimetre, when a sheet turns over its long edge', async () => {
    const middles = (await linesOf(pdf)).map((lines) => [
      ...new Set(lines.filter(({ from, to }) => to - from > 100).map(({ from, to }) => (from + to) / 2)),
    ]);
    const [, , front = [], back = []] = middles;
    // The cards for own questions have lines on both sides: at the right and left of the last sheet.
    expect(front.length).toBeGreaterThan(0);
    for (const middle of front)
      expect(Math.min(...back.map((other) => Math.abs(595.276 - other - middle)))).toBeLessThan((0.5 / 25.4) * 72);
  });

  it('have their own address on their back, in the place that turns behind them', async () => {
    const doc = await PDFDocument.load(pdf, { updateMetadata: false });
    const codes = listOf(doc, doc.getPage(1).node.Annots()).flatMap((one) => {
      if (!(one instanceof PDFDict)) return [];
      const action = entry(one, 'A');
      const [x = 0, y = 0] = listOf(doc, entry(one, 'Rect')).map(Number);
      const url = action instanceof PDFDict ? textOf(entry(action, 'URI')) : '';
      return url.startsWith(site.href) ? [{ url, left: x < 297.6, top: y > 420.9 }] : [];
    });
    const at = (left: boolean, top: boolean) => codes.find((code) => code.left === left && code.top === top)?.url;
    const [first, second, third, fourth] = bundleById(corpus, 'gesprekskaarten').paginas.map(
      (id) => new URL(`${id}/`, site).href,
    );
    expect([at(false, true), at(true, true), at(false, false), at(true, false)]).toEqual([
      first,
      second,
      third,
      fourth,
    ]);
  });

  it('have whom to call on every back', () => {
    const [, back = '', , last = ''] = read.tags.map((tag) => textOfTag(tag).replace(/\s+/g, ' '));
    for (const sheet of [back, last]) expect(sheet.match(/Bel 112.*?Bel 113/g)).toHaveLength(4);
  });

  it('are as readable as any other PDF', async () => {
    expect(await audit(pdf)).toEqual([]);
  });
});

describe.each([
  ['handreiking', 'Kom in actie'],
  ['stappenplan', 'Nazorg'],
])('%s', async (name, word) => {
  const { pdf } = await make('poster', name);

  it('is one A3 with its figure in words, and where to read on', async () => {
    const read = await readPdf(pdf);
    expect(read.sizes).toEqual([[420, 297]]);
    expect(tagsOf(read.tags, 'Figure')[0]?.alt).toContain(word);
    expect(read.links[0]).toMatch(/^https:\/\/voorbeeld\.test\/\w/);
    const text = read.tags.map((tag) => textOfTag(tag).replace(/\s+/g, ' ')).join(' ');
    expect(text).toMatch(/Bij ons bel je.*Bel 112.*Bel 113/);
    expect(await audit(pdf)).toEqual([]);
  });
});

describe('cards on A4', () => {
  it('have a back each, with room to write, an address and whom to call', async () => {
    const { pdf } = await make('bundle', 'gesprekskaarten');
    const read = await readPdf(pdf);
    const lines = await linesOf(pdf);
    const pages = read.tags.map((tag) => textOfTag(tag).replace(/\s+/g, ' '));
    expect(pages).toHaveLength(2 * bundleById(corpus, 'gesprekskaarten').paginas.length);
    for (const [i, text] of pages.entries()) {
      expect(lines[i]?.length).toBeGreaterThanOrEqual(5);
      // Each question of a front has a line over the whole card.
      const long = lines[i]?.filter(({ from, to }) => to - from > 330) ?? [];
      if (i % 2 === 0) expect(long.length, `card ${i / 2 + 1}`).toBeGreaterThanOrEqual(text.match(/\?/g)?.length ?? 9);
      if (i % 2 === 1) expect(text).toMatch(/Onze afspraak.*Bel 112.*Bel 113.*voorbeeld\.test/);
    }
    expect(await audit(pdf)).toEqual([]);
  });
});

describe('the booklet', () => {
  it('says how many pages one reads, and has two of them on each side', async () => {
    const { pdf, pages } = await make('booklet', 'handreiking');
    const { sizes } = await readPdf(pdf);
    expect(sizes[0]).toEqual([297, 210]);
    expect(pages % 4).toBe(0);
    expect(sizes.length).toBe(pages / 2);
  });
});

describe('what the kit offers', () => {
  it('has something for each purpose, and each address once', () => {
    expect(new Set(offersOf(corpus).map(({ purpose }) => purpose))).toEqual(
      new Set(['uitdelen', 'invullen', 'ophangen', 'nalezen']),
    );
    expect(new Set(prints.map(({ path }) => path)).size).toBe(prints.length);
  });
});
