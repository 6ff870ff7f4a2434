import { describe, expect, it } from 'vitest';
import { bundleById } from '../../../src/corpus/corpus.ts';
import { offersOf } from '../../../src/corpus/prints.ts';
import { guide } from '../../../src/guide.ts';
import { typingFace } from '../../../src/platform/fonts.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { makePrint } from '../../../src/writers/print.ts';
import { audit } from '../pdf/audit.ts';
import { readPdf, tagsOf, textOfTag } from './read-pdf.ts';
import { site } from './small-corpus.ts';

const { corpus } = guide();
const press = { corpus, site, compile, face: typingFace() };
const prints = offersOf(corpus).flatMap((offer) => offer.prints);
const make = async (path: string) => {
  const print = prints.find((one) => one.path === path);
  if (print === undefined) throw new Error(`The kit has no ${path}.`);
  return makePrint(press, print);
};

describe('cards to cut', async () => {
  const { pdf } = await make('bundels/gesprekskaarten-snijvel');
  const read = await readPdf(pdf);

  it('stand four on a sheet, the last sheet filled with cards for own questions', () => {
    expect(read.sizes).toEqual([
      [210, 297],
      [210, 297],
    ]);
    const headings = tagsOf(read.tags, 'H1', 'H2').map((tag) => textOfTag(tag).trim());
    expect(headings.filter((text) => text === 'In het kort')).toHaveLength(
      bundleById(corpus, 'gesprekskaarten').paginas.length,
    );
    expect(headings.filter((text) => text === 'Eigen vragen')).toHaveLength(3);
  });

  it('are as readable as any other PDF', async () => {
    expect(await audit(pdf)).toEqual([]);
  });
});

describe.each([
  ['poster-handreiking', 'Kom in actie'],
  ['poster-stappenplan', 'Nazorg'],
])('%s', async (path, word) => {
  const { pdf } = await make(path);

  it('is one A3 with its figure in words, and where to read on', async () => {
    const read = await readPdf(pdf);
    expect(read.sizes).toEqual([[420, 297]]);
    expect(tagsOf(read.tags, 'Figure')[0]?.alt).toContain(word);
    expect(read.links[0]).toMatch(/^https:\/\/voorbeeld\.test\/\w/);
    expect(await audit(pdf)).toEqual([]);
  });
});

describe('the booklet', () => {
  it('says how many pages one reads, and has two of them on each side', async () => {
    const { pdf, pages } = await make('bundels/handreiking-boekje');
    const { sizes } = await readPdf(pdf);
    expect(sizes[0]).toEqual([297, 210]);
    expect(sizes.length).toBe(2 * Math.ceil(pages / 4));
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
