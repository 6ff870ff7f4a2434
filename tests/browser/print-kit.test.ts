import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { fileSize } from '../../src/strings/kit.ts';
import { openWindow } from './window.ts';

let page: Page;
openWindow({}, (opened) => {
  page = opened;
});

/** The bytes behind a link, fetched as the page would. */
async function bytesOf(href: string): Promise<Uint8Array> {
  const response = await page.request.get(new URL(href, inject('address')).href);
  expect(response.status(), href).toBe(200);
  return response.body();
}

const isPdf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.slice(0, 5)) === '%PDF-';

describe('/afdrukken/', () => {
  it('sorts paper by what one wants to do with it', async () => {
    await page.goto(`${inject('address')}/afdrukken/`);
    const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(titles).toEqual(expect.arrayContaining(['Uitdelen', 'Invullen', 'Ophangen', 'Nalezen']));
  });

  it('names a real PDF behind every link, of the size it tells', async () => {
    await page.goto(`${inject('address')}/afdrukken/`);
    const links = await page
      .locator('main a[href$=".pdf"]:visible')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(15);
    for (const href of links) expect(isPdf(await bytesOf(href)), href).toBe(true);
  });

  it('offers a Word file of each form and of what people edit, of the size it tells', async () => {
    await page.goto(`${inject('address')}/afdrukken/`);
    const links = await page.locator('main a[href$=".docx"]').evaluateAll((found) =>
      found.map((link) => ({
        href: link.getAttribute('href') ?? '',
        told: link.nextElementSibling?.textContent ?? '',
      })),
    );
    expect(links.map(({ href }) => href)).toEqual(
      expect.arrayContaining(['/afdrukken/voor-werkgevers-waarom-vroeg-beginnen-loont.docx']),
    );
    for (const { href, told } of links) {
      const bytes = await bytesOf(href);
      expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
      expect(told, href).toBe(fileSize(bytes.length));
    }
    await page.goto(`${inject('address')}/werkgevers/`);
    expect(
      await page
        .locator('.artikel-feiten a[href="/afdrukken/voor-werkgevers-waarom-vroeg-beginnen-loont.docx"]')
        .count(),
    ).toBe(1);
  });

  it('has a picture with each bundle, and each picture loads', async () => {
    await page.goto(`${inject('address')}/afdrukken/`);
    const pictures = page.locator('main img');
    for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
    const widths = await pictures.evaluateAll((all) =>
      all.map((one) => (one instanceof HTMLImageElement ? one.naturalWidth : 0)),
    );
    expect(widths.length).toBeGreaterThan(7);
    expect(widths.filter((width) => width === 0)).toEqual([]);
  });

  it('gives everything in one zip, whose first page leads to every file in it', async () => {
    await page.goto(`${inject('address')}/afdrukken/`);
    const link = page.locator('main a[href$=".zip"]').first();
    const top = `${(await link.getAttribute('download'))?.replace(/\.zip$/, '')}/`;
    const packed = Object.entries(unzipSync(await bytesOf((await link.getAttribute('href')) ?? '')));
    expect(packed.every(([path]) => path.startsWith(top))).toBe(true);
    const files = Object.fromEntries(packed.map(([path, bytes]) => [path.slice(top.length), bytes]));
    const names = Object.keys(files);
    const start = new TextDecoder().decode(files['index.html']);
    const led = [...start.matchAll(/href="([^"#]+)"/g)].map(([, to = '']) => decodeURIComponent(to));
    expect(led.length).toBeGreaterThan(20);
    expect(led.filter((to) => !to.startsWith('https:') && !names.includes(to))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.pdf') && !isPdf(files[name] ?? new Uint8Array()))).toEqual([]);
    expect(names.some((name) => name.endsWith('.pptx'))).toBe(true);
    expect(start).not.toMatch(/<script|https?:\/\//);
  });
});
