import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOME } from '../../../src/addresses.ts';
import { houseLines } from '../../../src/corpus/house.ts';
import { buildCorpus, readFiles } from '../../../src/corpus/load.ts';
import { drawQr } from '../../../src/figures/qr.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { writeBook } from '../../../src/writers/typst/bundle.ts';
import { lettersOf, type ReadPdf, readPdf, tagsOf, textOfTag } from './read-pdf.ts';

const [house, logo] = ['huisstijl.yaml', 'logo.svg'].map((name) => readFileSync(`tests/huisstijl/${name}`, 'utf8'));
const corpus = buildCorpus(
  new Map([...readFiles('.'), ['content/huisstijl.yaml', house ?? ''], ['content/huisstijl/logo.svg', logo ?? '']]),
);
const site = new URL('https://kit.voorbeeld.test/blijven/');
const [bundle] = [...corpus.bundles.values()]
  .filter(({ vorm }) => vorm === 'boek')
  .sort((a, b) => a.paginas.length - b.paginas.length);

describe('a book of who publishes it, at an address', () => {
  let pdf: ReadPdf;
  let source = '';
  let files: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    if (bundle === undefined) throw new Error('There is no book.');
    const document = writeBook(corpus, bundle, site);
    ({ source, files } = document);
    const made = compile(document);
    if ('findings' in made) throw new Error(made.findings.join('; '));
    pdf = await readPdf(made.pdf);
  });
  const lettersOn = (i: number) => {
    const page = pdf.tags.at(i);
    return page ? lettersOf(textOfTag(page)) : '';
  };
  const address = lettersOf('kit.voorbeeld.test/blijven');

  it('names publisher and address on its cover, and in the lines about it', () => {
    const publisher = lettersOf(corpus.house.uitgever ?? '');
    expect(publisher).not.toBe('');
    for (const i of [0, 1]) {
      expect(lettersOn(i)).toContain(publisher);
      expect(lettersOn(i)).toContain(address);
    }
    for (const line of houseLines(corpus.house)) expect(lettersOn(1)).toContain(lettersOf(line));
  });

  it('ends with a back, on an even page: whom to reach, the address, and the code that leads there', () => {
    expect(pdf.tags.length % 2).toBe(0);
    for (const line of houseLines(corpus.house)) expect(lettersOn(-1)).toContain(lettersOf(line));
    expect(lettersOn(-1)).toContain(address);
    const codes = tagsOf(pdf.tags.slice(-1), 'Figure').map(({ alt }) => alt);
    expect(codes).toEqual([expect.stringContaining(`https://kit.voorbeeld.test/blijven${HOME}`.replace(/\/+$/, ''))]);
    expect(source).toContain('achter.svg');
    expect(files.get('achter.svg')).toBe(drawQr('https://kit.voorbeeld.test/blijven/'));
  });
});
