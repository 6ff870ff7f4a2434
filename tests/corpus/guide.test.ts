import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { changedSince, guide, keepGuide, readGuide } from '../../src/guide.ts';
import { page } from './small.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync('tests/rules/fixtures/goed', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a publication that was read', () => {
  it('stays as it was when a text changes, goes or comes, and says which did', () => {
    const read = readGuide(folder);
    const file = join(folder, 'content/proef.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Een pagina', 'Een bladzijde'));
    rmSync(join(folder, 'content/casussen/1.mdx'));
    writeFileSync(join(folder, 'content/nieuw.mdx'), page('Praat eerst.'));
    expect(pageById(read.corpus, 'proef').matter.titel).toBe('Een pagina om mee te proeven');
    expect([...read.corpus.pages.keys()].sort()).toEqual(['casussen/1', 'proef']);
    expect(changedSince(read)).toEqual(['content/casussen/1.mdx', 'content/nieuw.mdx', 'content/proef.mdx']);
    expect(pageById(readGuide(folder).corpus, 'proef').matter.titel).toBe('Een bladzijde om mee te proeven');
  });

  it('cannot be changed, down to a word of a text', () => {
    const { root, matter } = pageById(readGuide(folder).corpus, 'proef');
    expect(() => Object.assign(matter, { titel: 'Anders' })).toThrow(TypeError);
    for (const part of [root.children, root.children[0], root.position.start]) expect(Object.isFrozen(part)).toBe(true);
  });

  it('is the one that is given, until another is kept', () => {
    const [first, second] = [readGuide(folder), readGuide(folder)];
    const before = guide();
    expect(keepGuide(first)).toBe(guide());
    expect(guide()).toBe(first);
    keepGuide(second);
    expect(guide()).toBe(second);
    keepGuide(before);
  });
});
