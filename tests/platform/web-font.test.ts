import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { charactersIn, makeWebFont, rangeIn } from '../../src/platform/web-font.ts';

const root = mkdtempSync(join(tmpdir(), 'letter-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const css = readFileSync('src/styles/fonts.css', 'utf8');

describe('the font that pages load first', () => {
  it('is made of the range that the stylesheet names, in less than half of the whole, the same each time', async () => {
    cpSync('src/styles', join(root, 'src/styles'), { recursive: true });
    const make = async () => readFileSync(join(await makeWebFont(root), 'nederlands.woff2'));
    const font = await make();
    expect(font.subarray(0, 4).toString()).toBe('wOF2');
    const whole = `node_modules/${/url\("(@fontsource[^"]+)"/.exec(css)?.[1]}`;
    expect(font.length).toBeLessThan(statSync(whole).size / 2);
    expect((await make()).equals(font)).toBe(true);
  });

  it('has every letter that Dutch is written with', () => {
    const has = new Set(charactersIn(rangeIn(css)));
    const dutch = `${'abcdefghijklmnopqrstuvwxyz'}áàäâéèëêíìïîóòöôúùüûçñ`;
    for (const sign of `${dutch}ABCDEFGHIJKLMNOPQRSTUVWXYZÉËÏÖÜ0123456789.,:;!?()[]%&/-–—‘’“”„•…€§°²×`)
      expect(has.has(sign), sign).toBe(true);
  });

  it('has nearly all characters of every text: hardly a page needs the whole', () => {
    const has = new Set(charactersIn(rangeIn(css)));
    const more = [...guide().files].filter(
      ([file, text]) => file.endsWith('.mdx') && [...text].some((sign) => sign > ' ' && !has.has(sign)),
    );
    expect(more.length / guide().files.size).toBeLessThan(0.05);
  });
});

it('a range is read sign by sign', () => {
  expect(charactersIn('U+0041-0043, U+00E9')).toBe('ABCé');
  expect(() => rangeIn('@font-face { src: url("x") }')).toThrow('unicode-range');
});
