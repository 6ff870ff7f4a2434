import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { buildCorpus, idOf, readFiles } from '../../src/corpus/load.ts';
import { corpusOf, page } from './small.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('tests/rules/fixtures/goed', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the files of a project', () => {
  it('are real files inside it: what a link leads to is not read, and neither is its name lost', () => {
    const outside = join(folder, 'outside.mdx');
    writeFileSync(outside, 'export const ran = true\n');
    symlinkSync(outside, join(folder, 'content/link.mdx'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'content/broken.mdx'));
    symlinkSync(join(folder, 'content/casussen'), join(folder, 'content/linked'));
    mkdirSync(join(folder, 'content/map.mdx'));
    writeFileSync(join(folder, 'content/.DS_Store'), '');
    writeFileSync(join(folder, 'content/tekst.md'), 'Praat.');
    const known = readFiles('tests/rules/fixtures/goed');
    expect([...readFiles(folder)].filter(([name]) => !known.has(name))).toEqual([
      ['content/broken.mdx@', ''],
      ['content/link.mdx@', ''],
      ['content/linked@', ''],
      ['content/map.mdx/', ''],
      ['content/tekst.md', ''],
    ]);
  });

  it('are its texts and ledgers, by path with forward slashes', () => {
    expect([...readFiles(folder).keys()]).toEqual([
      'content/begrippen.yaml',
      'content/bronnen.yaml',
      'content/casussen/1.mdx',
      'content/feiten.yaml',
      'content/proef.mdx',
      'content/publicatie.yaml',
      'content/woorden.yaml',
    ]);
  });
});

describe('the id of a text', () => {
  it.each([
    ['content/over.mdx', 'over'],
    ['content/handreiking/index.mdx', 'handreiking'],
    ['content/handreiking/in-gesprek.mdx', 'handreiking/in-gesprek'],
    ['content/index.mdx', ''],
    ['content/casussen/indexen.mdx', 'casussen/indexen'],
    ['slides/overtuigen.mdx', 'overtuigen'],
  ])('of %s is %s', (file, id) => {
    expect(idOf(file)).toBe(id);
  });
});

describe('a corpus', () => {
  it('without files is empty, and nothing is wrong with it', () => {
    const corpus = buildCorpus(new Map());
    expect([corpus.pages.size, corpus.facts.size, corpus.problems]).toEqual([0, 0, []]);
  });

  it('has its decks and bundles by their order, those of one order by id', () => {
    const deck = (order: number) =>
      page(
        '<Dia titel="Een dia" minuten="1">\n\nTekst.\n\n</Dia>',
        `volgorde: ${order}\nvoor: een zaal\nminuten: 10`,
      ).replace(/^(soort|bronnen): .*\n/gm, '');
    const bundle = (order: number) => `titel: Een bundel
beschrijving: Een bundel die er alleen is om te laten zien waar zij staat.
paginas: [a]
doel: uitdelen
versie: "1.0"
herzien: 2026-11-22
volgorde: ${order}
`;
    const { decks, bundles } = corpusOf({
      'slides/a.mdx': deck(3),
      'slides/c.mdx': deck(1),
      'slides/b.mdx': deck(1),
      'content/bundels/a.yaml': bundle(2),
      'content/bundels/b.yaml': bundle(1),
      'content/bundels/c.yaml.oud': 'x',
    });
    expect([[...decks.keys()], [...bundles.keys()]]).toEqual([
      ['b', 'c', 'a'],
      ['b', 'a'],
    ]);
  });

  it('keeps the tree of a text that is as it was, so that a save reads one file anew', () => {
    const before = corpusOf({ 'content/a.mdx': page('Een.'), 'content/b.mdx': page('Twee.') });
    const after = corpusOf({ 'content/a.mdx': page('Een.'), 'content/b.mdx': page('Drie.') });
    expect(pageById(after, 'a').root).toBe(pageById(before, 'a').root);
    expect(pageById(after, 'a').matter).toBe(pageById(before, 'a').matter);
    expect(pageById(after, 'b').root).not.toBe(pageById(before, 'b').root);
  });

  it('leaves out a text whose head cannot be read, and says which', () => {
    const corpus = buildCorpus(new Map([['content/a.mdx', '---\ntitel: 1\n---\nx']]));
    expect([...corpus.pages.keys()]).toEqual([]);
    expect([...corpus.unread]).toContain('content/a.mdx');
    expect([...corpus.filesById.keys()]).toEqual(['a']);
  });
});
