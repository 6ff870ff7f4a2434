import { describe, expect, it } from 'vitest';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { buildCatalogue } from '../../src/meeting/build.ts';
import { NEEDED_DECKS, NEEDED_PAGES, NEEDED_PARTS } from '../../src/meeting/needs.ts';
import { bijeenkomst } from '../../src/rules/bijeenkomst.ts';

const real = readFiles('.');
const without = (isGone: (file: string) => boolean) =>
  buildCorpus(new Map([...real].filter(([file]) => !isGone(file))));
const fileOf = (id: string) => [`content/${id}.mdx`, `content/${id}/index.mdx`].find((file) => real.has(file)) ?? '';

describe('what a meeting is put together of', () => {
  it('is all there', () => {
    expect(bijeenkomst.check(buildCorpus(real))).toEqual([]);
  });

  it.each([...NEEDED_DECKS.map((id) => `slides/${id}.mdx`), ...NEEDED_PAGES.map(fileOf)])('%s is missed', (gone) => {
    expect(real.has(gone)).toBe(true);
    const told = bijeenkomst.check(without((file) => file === gone));
    expect(told.map(({ file }) => file.replace('.mdx', ''))).toContain(gone.replace(/(\/index)?\.mdx$/, ''));
  });

  it('is missed part by part', () => {
    for (const { taken } of NEEDED_PARTS) {
      const file = fileOf(taken.uit);
      const name = taken.wat.charAt(0).toUpperCase() + taken.wat.slice(1);
      const text = (real.get(file) ?? '').replaceAll(
        new RegExp(`<${name}[^>]*/>|<${name}[\\s\\S]*?</${name}>`, 'g'),
        '',
      );
      const told = bijeenkomst.check(buildCorpus(new Map([...real, [file, text]])));
      expect(
        told.some((one) => one.file === file && one.message.includes(taken.wat)),
        `${taken.wat} ${file}`,
      ).toBe(true);
    }
  });

  it('is nothing in a publication without presentations, and then nothing fails', () => {
    const corpus = without((file) => file.startsWith('slides/') || file.startsWith('content/handreiking'));
    const { catalogue } = buildCatalogue(corpus);
    expect(bijeenkomst.check(corpus)).toEqual([]);
    expect(Object.values(catalogue.opening).flatMap(({ pieces }) => pieces)).toEqual([]);
    expect(Object.values(catalogue.closing).flatMap(({ pieces }) => pieces)).toEqual([]);
    expect(Object.values(catalogue.groups).flat()).toEqual([]);
  });
});
