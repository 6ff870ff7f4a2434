import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { charactersIn, makeWebFont } from '../../src/platform/web-font.ts';
import { DUTCH, LATIN } from '../../src/theme/font-css.ts';

const root = mkdtempSync(join(tmpdir(), 'letter-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the font that pages load first', () => {
  it('is less than half of the whole, the same each time, and named by the stylesheet', async () => {
    const make = async () => readFileSync(join(await makeWebFont(root), 'nederlands.woff2'));
    const font = await make();
    const css = readFileSync(join(await makeWebFont(root), 'letters.css'), 'utf8');
    const [latin = '', dutch] = [...css.matchAll(/url\("\.\/([^"]+)"/g)].map(([, name = '']) => name);
    expect(dutch).toBe('nederlands.woff2');
    expect(font.subarray(0, 4).toString()).toBe('wOF2');
    expect(font.length).toBeLessThan(statSync(join(await makeWebFont(root), latin)).size / 2);
    expect((await make()).equals(font)).toBe(true);
  });

  it('has every letter that Dutch is written with', () => {
    const has = new Set(charactersIn(DUTCH));
    const dutch = `${'abcdefghijklmnopqrstuvwxyz'}áàäâéèëêíìïîóòöôúùüûçñ`;
    for (const sign of `${dutch}ABCDEFGHIJKLMNOPQRSTUVWXYZÉËÏÖÜ0123456789.,:;!?()[]%&/-–—‘’“”„•…€§°²×`)
      expect(has.has(sign), sign).toBe(true);
  });

  it('has what stylesheets add to a page: else every page would fetch the whole for it', () => {
    const [has, whole] = [DUTCH, LATIN].map((range) => new Set(charactersIn(range)));
    const sheets = readdirSync('src/styles').map((name) => readFileSync(join('src/styles', name), 'utf8'));
    const added = sheets.flatMap((css) => [...css.matchAll(/\bcontent:\s*"([^"]*)"/g)].map(([, signs = '']) => signs));
    expect(added).toContain('›');
    expect([...added.join('')].filter((sign) => whole?.has(sign) && !has?.has(sign))).toEqual([]);
  });

  it('has nearly all characters of every text: hardly a page needs the whole', () => {
    const has = new Set(charactersIn(DUTCH));
    const more = [...guide().files].filter(
      ([file, text]) => file.endsWith('.mdx') && [...text].some((sign) => sign > ' ' && !has.has(sign)),
    );
    expect(more.length / guide().files.size).toBeLessThan(0.05);
  });
});

it('a range is read sign by sign', () => {
  expect(charactersIn('U+0041-0043, U+00E9')).toBe('ABCé');
});
