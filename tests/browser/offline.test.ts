import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeOfflineWorker } from '../../src/integrations/offline.ts';
import { type StaticServer, serveFolder } from '../../src/server/static-server.ts';
import { nl } from '../../src/strings/nl.ts';
import { launchChromium } from './chromium.ts';

const words = nl.offlineSwitch;
const KEPT = [
  '/',
  '/handreiking/in-gesprek/',
  '/handreiking/ken-je-medewerker/risicofactoren/',
  '/werkwijzer/stappenplan/besluit/',
  '/casussen/6/',
  '/formulieren/gespreksverslag/',
  '/onderbouwing/proefprojecten/',
  '/begrippen/',
  '/privacy/',
  '/presenteren/informatiebijeenkomst/lezen/',
] as const;
const NOT_KEPT = ['/bestaat-niet/', '/afdrukken/handreiking/in-gesprek.pdf'] as const;
const CHANGED = '/handreiking/in-gesprek/';
const OLD = 'Praat samen over de invloed op werk';
const NEW = 'Praat samen over de nieuwe tekst';

/** What the browser holds of the site. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    key: localStorage.getItem('offline'),
  }));

describe('the site without internet', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  let server: StaticServer;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync('dist', folder, { recursive: true });
    server = await serveFolder(folder);
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    await page.goto(`${server.address}/`);
  });
  afterEach(async () => {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const told = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  async function keep(): Promise<void> {
    await page.getByRole('button', { name: words.on }).click();
    await told(words.kept);
  }
  async function goOffline(): Promise<void> {
    await server.close();
    await context.setOffline(true);
  }

  it('shows ten pages, finds words and presents as ever, and says of other pages that they are not kept', async () => {
    await keep();
    await goOffline();
    for (const path of KEPT) {
      await page.goto(server.address + path);
      expect(await page.title(), path).not.toContain(nl.offlineTitle);
      expect(await page.locator('main').textContent(), path).toMatch(/(\S+\s+){50}/);
      const letters = () => document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded'));
      expect(await page.evaluate(letters), `the letters of ${path}`).toBe(true);
    }
    for (const path of NOT_KEPT) {
      await page.goto(server.address + path);
      await page.getByRole('heading', { name: nl.offlineTitle }).waitFor();
    }
    await page.goto(`${server.address}/`);
    await page.getByRole('searchbox').click();
    await page.keyboard.type('baas');
    await page.getByRole('dialog').getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('main').getByText('leidinggevende').first().waitFor();
    await page.goto(`${server.address}/zoeken/#q=werkdruk`);
    await page.getByRole('status').filter({ hasText: '“werkdruk”' }).waitFor();
    expect(await page.locator('#zoekresultaten').getByRole('link').count()).toBeGreaterThan(2);
    await page.goto(`${server.address}/presenteren/`);
    await page.getByRole('link', { name: 'Presenteer' }).first().click();
    await told('Dia 1 van');
    await page.keyboard.press('ArrowRight');
    await told('Dia 2 van');
  });

  it('offers a new version, and keeps the old text until the reader takes the new one', async () => {
    await keep();
    await page.goto(server.address + CHANGED);
    const file = join(folder, CHANGED, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(OLD, NEW));
    writeOfflineWorker(folder);
    const renew = page.getByRole('button', { name: words.renew });
    expect(await renew.isVisible()).toBe(false);

    const other = await context.newPage();
    await other.goto(`${server.address}/over/`);
    await renew.waitFor();
    await other.getByRole('button', { name: words.renew }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(OLD);
    await page.reload();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(OLD);

    await renew.click();
    await page.getByRole('heading', { level: 1, name: NEW }).waitFor();
    expect(await renew.isVisible()).toBe(false);
    expect((await held(page)).caches).toBe(1);
    await goOffline();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: NEW }).waitFor();
  });

  it('takes all of it away with the same button, and with the one on /privacy/', async () => {
    await keep();
    expect(await held(page)).toEqual({ caches: 1, workers: 1, key: 'aan' });
    await page.reload();
    await page.getByRole('button', { name: words.off }).click();
    await told(words.gone);
    // The page is still the worker's until one leaves it: asking for something must not bring the copy back.
    await page.evaluate(() => fetch('/icoon.svg'));
    expect(await held(page)).toEqual({ caches: 0, workers: 0, key: null });
    await keep();
    await page.goto(`${server.address}/privacy/`);
    await page.getByRole('button', { name: nl.kept.clear }).click();
    await page.getByRole('button', { name: words.on }).waitFor();
    expect(await held(page)).toEqual({ caches: 0, workers: 0, key: null });
  });

  it('says so when keeping does not work, and then holds nothing', async () => {
    rmSync(join(folder, KEPT[1], 'index.html'));
    await page.getByRole('button', { name: words.on }).click();
    await told(words.failed);
    expect(await page.getByRole('button', { name: words.on }).isEnabled()).toBe(true);
    expect(await held(page)).toEqual({ caches: 0, workers: 0, key: null });
  });
});
