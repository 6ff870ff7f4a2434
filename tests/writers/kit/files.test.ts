import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guide } from '../../../src/guide.ts';
import { packZip } from '../../../src/platform/zip.ts';
import { kitFiles, kitName } from '../../../src/writers/kit/files.ts';

const { corpus } = guide();
const site = new URL('https://voorbeeld.test');
const there = (href: string) => (href.includes('poster-') ? undefined : strToU8(`bestand ${href}`));
const make = () => packZip(kitFiles(corpus, there, site, (href) => (href.includes('boekje') ? 24 : undefined)));

describe('the kit in one file', () => {
  const files = unzipSync(make());
  const top = `${kitName(corpus)}/`;
  const html = strFromU8(files[`${top}index.html`] ?? new Uint8Array());
  const links = [...html.matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => href)
    .filter((href) => !href.includes(':'));

  it('holds what its start page links to, and nothing else', () => {
    expect(links.length).toBeGreaterThan(20);
    expect([...links, 'index.html'].map((file) => top + file).sort()).toEqual(Object.keys(files).sort());
    expect(top).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d\/$/);
  });

  it('brings the licences of what is in it', () => {
    expect(links).toContain('licenties.txt');
  });

  it('tells how many sheets a booklet takes, and shows how one folds it', () => {
    expect(html).toMatch(/deel 1 van \d<\/a> <small>6 vellen A4, \d+ kB/);
    expect(html).toMatch(/<ol class="vouwen">(<li><svg.*?<\/svg><span>.+?<\/span><\/li>){3}<\/ol>/);
  });

  it('leaves out what does not exist', () => {
    expect(html).not.toContain('poster-');
  });

  it('has a start page in Dutch that runs nothing and loads nothing', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(| on\w+=| style=/);
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${digest}'"`);
  });

  it('is the same bytes twice, wherever and whenever', () => {
    const zone = process.env['TZ'];
    const here = make();
    process.env['TZ'] = 'Pacific/Auckland';
    const elsewhere = make();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(elsewhere).equals(here)).toBe(true);
  });
});
