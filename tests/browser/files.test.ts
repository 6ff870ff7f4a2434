import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zoek } from '../../src/strings/search.ts';
import { planTraject } from '../site/traject-in-browser.ts';
import { launchChromium } from './chromium.ts';
import { holdTogether, pressS, ready, tells } from './showings.ts';

/** A site to be opened as files, in a folder whose name has a space and a letter that an address writes otherwise. */
const temp = mkdtempSync(join(tmpdir(), 'los-'));
const out = join(temp, 'de gids – één map');
const address = (path: string) => pathToFileURL(join(out, path)).href;

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What a page complains of, and what it asks outside its folder. */
const complaints: string[] = [];

beforeAll(async () => {
  const built = spawnSync(
    process.execPath,
    ['--import', './scripts/start.mjs', 'scripts/build.ts', '--map', 'tests/publicatie', '--plat', '--outDir', out],
    { env: { ...process.env, SITE_URL: 'https://voorbeeld.nl/kit/' }, encoding: 'utf8' },
  );
  expect(built.status, built.stdout + built.stderr).toBe(0);
  browser = await launchChromium();
  context = await browser.newContext();
  context.on('request', (request) => {
    if (!request.url().startsWith(address(''))) complaints.push(`asks ${request.url()}`);
  });
  context.on('page', (opened) => {
    opened.on('console', (line) => complaints.push(`${opened.url()}: ${line.text()}`));
    opened.on('pageerror', ({ message }) => complaints.push(`${opened.url()}: ${message}`));
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  rmSync(temp, { recursive: true, force: true });
});

describe('a site that is opened as files', () => {
  it('leads from every page and stylesheet to files that are there, and to no folder', () => {
    const files = readdirSync(out, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(out, join(entry.parentPath, entry.name)));
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(12);
    const broken = files
      .filter((file) => /\.(html|css)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(out, file), 'utf8');
        const found = [...text.matchAll(/\s(?:href|src|action|data-[a-z-]+)="([^"]*[./][^"]*)"|url\("?([^)"]+)"?\)/g)];
        const inData = [...text.matchAll(/&(?:quot|#34);([./][^"&]*)&(?:quot|#34);/g)].map(([, link = '']) => link);
        return [...found.map(([, link = '', url]) => url ?? link), ...inData]
          .map((link) => link.replaceAll('&amp;', '&'))
          .filter((link) => !/^[{[]/.test(link))
          .filter((link) => /^[./]|\.[a-z\d]+([?#]|$)/.test(link) && !/^(https:|mailto:|tel:|data:|#)/.test(link))
          .filter(
            (link) =>
              link.startsWith('/') || !/\.[a-z\d]+$/.test(fileOf(link, file)) || !existsSync(fileOf(link, file)),
          )
          .map((link) => `${file}: ${link}`);
      });
    expect(broken).toEqual([]);
    expect(files.filter((file) => /(^|\/)(sw\.js|pagefind|nginx\.conf|sitemap\.xml|404\.html)/.test(file))).toEqual([]);
  });

  it('shows its pages in their own style and letters, and goes from one to another', async () => {
    await page.goto(address('index.html'));
    const letters = () =>
      page.evaluate(() => document.fonts.ready.then(() => [...document.fonts].map(({ status }) => status)));
    await expect.poll(letters).toContain('loaded');
    expect(await page.locator('header.kop').evaluate((kop) => getComputedStyle(kop).fontFamily)).toContain('Atkinson');
    await page.getByRole('link', { name: 'De gids' }).first().click();
    await page.waitForURL(address('gehoor/index.html'));
    expect(complaints).toEqual([]);
  });

  it('plans a traject into a folder with its sheets, and leads from what one answered to where one can begin', async () => {
    const folder = unzipSync(await planTraject(page, address('traject/index.html'), 'Zaal Noord'));
    expect(Object.keys(folder)).toContain('01-begin/onze-afspraak-over-verstaan.docx');
    await page.goto(address('formulieren/peiling/index.html'));
    await page.locator('[data-stelling] input').first().check();
    await page.locator('[data-uitslag] h3 a').click();
    await page.waitForURL((url) => url.href.startsWith(address('gehoor/')) && url.pathname.endsWith('index.html'));
    expect(complaints).toEqual([]);
  });

  it('is searched by its list, in the window and on the page, and says what it cannot do', async () => {
    await page.goto(address('index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('nagalm');
    await page.locator('.zoek-venster ol a').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address('zoeken/index.html')}#q=nagalm`);
    await page.getByText(zoek.fullTextServed).waitFor();
    await page.locator('#zoekresultaten a').first().click();
    await page.waitForURL((url) => url.href.startsWith(address('gehoor/ruimte/index.html')));
    expect(complaints).toEqual([]);
  });

  it('makes a meeting to measure, and shows it in a window of its own', async () => {
    await page.goto(address('presenteren/op-maat/index.html'));
    await page.locator('.maat-deel').first().waitFor();
    const [shown] = await Promise.all([context.waitForEvent('page'), page.locator('[data-doe="presenteer"]').click()]);
    await shown.waitForURL((url) => url.href.startsWith(address('presenteren/op-maat/presenteren/index.html')));
    await shown.locator('.deck.klaar').waitFor();
    await shown.locator('.slides section').nth(3).waitFor({ state: 'attached' });
    // Another meeting in another window hears nothing of it.
    const other = await context.newPage();
    await other.goto(`${shown.url().replace(/[?#].*/, '')}?minuten=30`);
    await ready(other);
    const [was, before] = [shown, other].map((window) => new URL(window.url()).hash);
    const speaker = await pressS(shown);
    await speaker.keyboard.press('ArrowRight');
    await shown.waitForURL((url) => url.hash !== was);
    await other.keyboard.press('b');
    await tells(speaker, 2);
    expect(new URL(other.url()).hash).toBe(before);
    expect(await shown.locator('.reveal.paused').count()).toBe(0);
    await other.close();
    await shown.close();
    expect(complaints).toEqual([]);
  });

  it('is presented from, with the window of who presents', async () => {
    await page.goto(address('presenteren/teamoverleg/index.html'));
    await page.locator('.deck.klaar').waitFor();
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.waitForURL((url) => url.href.startsWith(address('presenteren/teamoverleg/spreker/index.html')));
    await speaker.keyboard.press('ArrowRight');
    await page.waitForURL(/#\/dia\/(?!begin)/);
    await speaker.close();
    expect(complaints).toEqual([]);
  });
});

describe('the line between the slides and the presenter, of files', () =>
  holdTogether({
    deck: () => address('presenteren/teamoverleg/index.html'),
    elsewhere: () => address('presenteren/index.html'),
    shorter: 11,
    finds: false,
  }));

/** The file that a link of a file of the site leads to. */
function fileOf(link: string, from: string): string {
  const url = new URL(link, address(from));
  url.hash = url.search = '';
  return fileURLToPath(url);
}
