import { describe, expect, it } from 'vitest';
import { guide } from '../../../src/guide.ts';
import { compile } from '../../../src/platform/typst-compiler.ts';
import { writeBook } from '../../../src/writers/typst/bundle.ts';
import { readPdf, type Tag } from '../typst/read-pdf.ts';
import { site } from '../typst/small-corpus.ts';
import { findFlaws } from './layout.ts';

const { corpus } = guide();
const tag = (role: string, ...children: (Tag | string)[]): Tag => ({ role, alt: undefined, children });
const page = (...blocks: Tag[]) => tag('Root', tag('Document', ...blocks));
const mark = (text: string) => tag('Lbl', tag('Link', text));

// Books on A4 are read as they were built (tests/site/pdf.test.ts). A booklet stands there in the order of folding, so
// its pages are laid out here in the order in which one reads them.
describe('the layout of a booklet', () => {
  const booklets = [...corpus.bundles.values()].filter(({ drukwerk }) => drukwerk === 'boekje');

  it.each(booklets.map((bundle) => [bundle.id, bundle] as const))(
    'has no flaw in %s',
    async (_, bundle) => {
      const made = compile(writeBook(corpus, bundle, site, 'a5'));
      if ('findings' in made) throw new Error(made.findings.join('; '));
      expect(findFlaws((await readPdf(made.pdf)).tags)).toEqual([]);
    },
    60_000,
  );
});

describe('what finds flaws', () => {
  const text = tag('P', 'Een zin.');

  it('is content with notes below their page, and with the rest of one on the next', () => {
    const noted = tag('P', 'Een getal.', mark('[1]'), tag('Note', mark('[1]'), 'De bron.'));
    expect(findFlaws([page(tag('H2', 'Kop'), noted), page(tag('P', tag('Note', 'Vervolg.')))])).toEqual([]);
  });

  it('sees a heading at the foot, also above a note', () => {
    expect(findFlaws([page(text, tag('H3', 'Kop')), page(text)])).toEqual(['page 1: heading at the foot']);
  });

  it('sees a list parted after one point or before one', () => {
    // What stands on the other page is there too, but without its words.
    const points = (shown: number, other: number) => [
      ...Array.from({ length: shown }, () => tag('LI', 'Een punt.')),
      ...Array.from({ length: other }, () => tag('LI', '')),
    ];
    const flaws = (before: number, after: number) =>
      findFlaws([
        page(text, tag('L', ...points(before, after))),
        page(tag('L', ...points(after, before).reverse()), text),
      ]);
    expect(flaws(1, 3)).toEqual(['page 1: list badly parted']);
    expect(flaws(3, 1)).toEqual(['page 1: list badly parted']);
    expect(flaws(2, 2)).toEqual([]);
  });

  it('sees a note that stands on another page than its number', () => {
    const note = tag('P', tag('Note', mark('[7]'), 'De bron.'));
    const number = tag('P', 'Een getal.', mark('[7]'));
    expect(findFlaws([page(text, note), page(number)])).toEqual(['page 1: note [7] without its number']);
    expect(findFlaws([page(number), page(text, note)])).toEqual(['page 2: note [7] without its number']);
  });
});
