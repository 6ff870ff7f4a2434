import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCorpus, idOf, readFiles } from '../../src/corpus/load.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('tests/rules/fixtures/goed', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the files of a project', () => {
  it('are its texts and ledgers, by path with forward slashes', () => {
    expect([...readFiles(folder).keys()]).toEqual([
      'content/begrippen.yaml',
      'content/bronnen.yaml',
      'content/casussen/1.mdx',
      'content/feiten.yaml',
      'content/proef.mdx',
      'content/woorden.yaml',
    ]);
  });
});

describe('the id of a text', () => {
  it.each([
    ['content/over.mdx', 'over'],
    ['content/handreiking/index.mdx', 'handreiking'],
    ['content/handreiking/in-gesprek.mdx', 'handreiking/in-gesprek'],
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

  it('leaves out a text whose head cannot be read, and says which', () => {
    const corpus = buildCorpus(new Map([['content/a.mdx', '---\ntitel: 1\n---\nx']]));
    expect([...corpus.pages.keys()]).toEqual([]);
    expect([...corpus.unread]).toEqual(['content/a.mdx']);
    expect([...corpus.filesById.keys()]).toEqual(['a']);
  });
});
