import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { forAudiences } from '../../src/corpus/audiences.ts';
import { pagesOfBundle } from '../../src/corpus/bundles.ts';
import type { Page } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { walk } from '../../src/document/text.ts';
import type { Root } from '../../src/document/tree.ts';
import { lettersOf, type ReadPdf, readPdf, type Tag, tagsOf, textOfTag } from '../writers/typst/read-pdf.ts';

const corpus = loadCorpus();
const folder = 'dist/afdrukken';
const files = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.pdf'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
  : [];

it('there is a PDF of every page and every bundle', () => {
  const expected = [
    ...[...corpus.pages.keys()].map((id) => `${id}.pdf`),
    ...[...corpus.bundles.keys()].map((id) => `bundels/${id}.pdf`),
  ];
  expect(files).toEqual(expect.arrayContaining(expected));
});

/** The level of each heading, in order. */
const levelsOf = (tags: readonly Tag[]) =>
  tagsOf(tags, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').map((tag) => Number(tag.role.slice(1)));

describe.each(files)('%s', (file) => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(readFileSync(join(folder, file)));
  });

  it('is tagged, Dutch, A4 and shows its title', () => {
    expect(pdf).toMatchObject({ language: 'nl-NL', showsTitle: true, marked: true, ua: '1' });
    expect(pdf.title).toMatch(/\S/);
    for (const size of pdf.sizes) expect(size).toEqual([210, 297]);
  });

  it('carries our fonts and no others', () => {
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const name of pdf.fonts) expect(name).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-/);
  });

  it('has headings that begin at 1 and skip no level', () => {
    const levels = levelsOf(pdf.tags);
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  it('has words for every figure, cells for every header and text for every link', () => {
    for (const figure of tagsOf(pdf.tags, 'Figure')) expect(figure.alt).toMatch(/\S{3}/);
    for (const table of tagsOf(pdf.tags, 'Table')) expect(tagsOf([table], 'TH').length).toBeGreaterThan(1);
    for (const link of tagsOf(pdf.tags, 'Link').filter((tag) => tag.children.length > 0))
      expect(textOfTag(link)).toMatch(/\S/);
  });
});

/** The letters of a text in the order of the source: what stands outside notes and tables' repeats. */
function shownLetters(tags: readonly Tag[]): string {
  const without = (tag: Tag): Tag => ({
    ...tag,
    children: tag.children.flatMap((child): (Tag | string)[] => {
      if (typeof child === 'string') return [child];
      return child.role === 'Note' ? [] : [without(child)];
    }),
  });
  return lettersOf(tags.map((tag) => textOfTag(without(tag))).join(' '));
}

/** The texts of a tree that are not in order, or not at all, in a PDF. */
function missing(root: Root, shown: string, from: number): string[] {
  let at = from;
  return [...walk(root)].flatMap((node) => {
    if (node.type !== 'text') return [];
    const letters = lettersOf(node.value);
    const found = shown.indexOf(letters, at);
    if (found < 0) return [node.value];
    at = found + letters.length;
    return [];
  });
}

/** The tree without what is only for the presenter. */
function printed(root: Root): Root {
  return { ...root, children: root.children.filter((block) => block.type !== 'notitie') };
}

describe('every word of the source stands on paper, in its order', () => {
  const pages: readonly Page[] = [...corpus.pages.values()];
  it.each(pages.map((page) => [page.id, page] as const))('%s', async (id, page) => {
    const pdf = await readPdf(readFileSync(join(folder, `${id}.pdf`)));
    expect(missing(printed(page.root), shownLetters(pdf.tags), 0)).toEqual([]);
  });

  const books = [...corpus.bundles.values()].filter((bundle) => bundle.vorm === 'boek');
  it.each(books.map((bundle) => [bundle.id, bundle] as const))('the bundle %s', async (id, bundle) => {
    const pdf = await readPdf(readFileSync(join(folder, `bundels/${id}.pdf`)));
    const shown = shownLetters(pdf.tags);
    for (const page of pagesOfBundle(corpus, bundle))
      expect(missing(printed(forAudiences(page.root, bundle.publiek)), shown, 0)).toEqual([]);
  });
});
