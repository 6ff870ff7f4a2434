import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { buildCorpus, idOf, loadCorpus, readFiles } from '../../src/corpus/load.ts';
import { page } from './small.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('tests/rules/fixtures/goed', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Who edits a text does so between two turns of the program. */
const turn = () => new Promise(setImmediate);

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

describe('loading', () => {
  it('reads once as long as nothing changes', () => {
    expect(loadCorpus(folder)).toBe(loadCorpus(folder));
  });

  it('reads again when a text has changed', async () => {
    expect(pageById(loadCorpus(folder), 'proef').matter.titel).toBe('Een pagina om mee te proeven');
    const file = join(folder, 'content/proef.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Een pagina', 'Een bladzijde'));
    await turn();
    expect(pageById(loadCorpus(folder), 'proef').matter.titel).toBe('Een bladzijde om mee te proeven');
  });

  it('reads again when a text has changed and kept its length', async () => {
    loadCorpus(folder);
    const file = join(folder, 'content/feiten.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('250 euro', '300 euro'));
    utimesSync(file, new Date(2030, 1, 1), new Date(2030, 1, 1));
    await turn();
    expect(loadCorpus(folder).facts.get('verzuimdag-kosten')?.tekst).toBe('300 euro');
  });

  it('sees files that come and go', async () => {
    loadCorpus(folder);
    const file = join(folder, 'content/nieuw.mdx');
    writeFileSync(file, page('Praat eerst.'));
    await turn();
    expect([...loadCorpus(folder).pages.keys()]).toContain('nieuw');
    rmSync(file);
    await turn();
    expect([...loadCorpus(folder).pages.keys()]).not.toContain('nieuw');
  });

  it('tells projects apart', () => {
    expect(loadCorpus(folder).pages.size).toBe(2);
    expect(loadCorpus().pages.size).toBeGreaterThan(50);
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
