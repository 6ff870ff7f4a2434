import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeOfflineWorker } from '../../src/integrations/offline.ts';
import type { StaticServer } from '../../src/server/static-server.ts';
import { nl } from '../../src/strings/nl.ts';
import { zoek } from '../../src/strings/search.ts';
import { held, openCopiedSites } from './copied-site.ts';

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
const NOT_KEPT = [
  '/bestaat-niet/',
  '/afdrukken/handreiking/handvat-2-praat-samen-over-de-invloed-op-werk.pdf',
] as const;

describe('the site without internet', () => {
  let page: Page;
  let context: BrowserContext;
  let folder: string;
  let server: StaticServer;
  const { told, keep, goOffline } = openCopiedSites((site) => {
    ({ page, context, folder, server } = site);
  });

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
    await page.goto(`${server.address}/zoeken/#q=jaarplanner`);
    await page.getByRole('status').filter({ hasText: '“jaarplanner”' }).waitFor();
    while (await page.locator('#zoekmeer').isVisible()) await page.locator('#zoekmeer').click();
    await page.getByRole('button', { name: zoek.fullText }).click();
    await told(zoek.fullTextMissing.noConnection);
    await page.goto(`${server.address}/presenteren/`);
    await page.getByRole('link', { name: 'Presenteer' }).first().click();
    await told('Dia 1 van');
    await page.keyboard.press('ArrowRight');
    await told('Dia 2 van');
    await page.goto(`${server.address}/traject/#start=2027-03-01&wat=gesprekken`);
    const [folder] = await Promise.all([page.waitForEvent('download'), page.locator('[data-doe="map"]').click()]);
    expect(Object.keys(unzipSync(readFileSync(await folder.path())))).toContain(
      '01-gesprek-1/leerdoelen-wat-wil-ik-beter-kunnen.docx',
    );
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
    await expect.poll(() => held(page)).toEqual({ caches: 0, workers: 0, key: null });
  });

  it('says so when keeping does not work, and then holds nothing', async () => {
    rmSync(join(folder, KEPT[1], 'index.html'));
    await page.getByRole('button', { name: words.on }).click();
    await told(words.failed);
    expect(await page.getByRole('button', { name: words.on }).isEnabled()).toBe(true);
    expect(await held(page)).toEqual({ caches: 0, workers: 0, key: null });
  });

  it('tells its size before, how far it is, and its day after', async () => {
    const box = page.locator('[data-offline]');
    expect(await box.locator('[data-offline-maat]').textContent()).toMatch(/^\d+(,\d)? MB$/);
    const seen = page.evaluate(
      () =>
        new Promise<number[]>((done) => {
          const bar = document.querySelector('[data-offline] progress');
          const values: number[] = [];
          new MutationObserver(() => {
            if (!(bar instanceof HTMLProgressElement)) return;
            if (!bar.hidden) values.push(bar.value);
            else if (values.length > 0) done(values);
          }).observe(bar ?? document.body, { attributes: true });
        }),
    );
    await keep();
    const values = await seen;
    expect(values.length).toBeGreaterThan(10);
    expect(values).toEqual([...values].sort((one, other) => one - other));
    expect(await box.getByRole('status').textContent()).toMatch(/Bewaard op \d+ [a-z]+ \d{4}\./);
  });

  it('answers addresses without slash, with index.html and with a query', async () => {
    await keep();
    await goOffline();
    for (const path of ['/over', '/over/index.html', '/over/?van=mail', '/over?van=mail', '//over/', '/over/#kop']) {
      await page.goto(server.address + path);
      expect(await page.title(), path).toMatch(/^Over/);
    }
    expect(new URL(page.url()).pathname).toBe('/over/');
  });

  it('holds nothing after all is cleared while a copy is being made, the first or a newer one', async () => {
    let pause = 15;
    let asked = 0;
    const slow = createServer((request, response) => {
      asked += 1;
      const pass = () =>
        get(server.address + request.url, (from) =>
          from.pipe(response.writeHead(from.statusCode ?? 500, from.headers)),
        );
      setTimeout(pass, pause);
    });
    await new Promise<void>((done) => slow.listen(0, 'localhost', done));
    const { port } = Object(slow.address());
    const address = `http://localhost:${port}`;
    const clear = async (tab: Page) => {
      await tab.goto(`${address}/privacy/`);
      await tab.getByRole('button', { name: nl.kept.clear }).click();
    };
    await page.goto(`${address}/`);
    await page.getByRole('button', { name: words.on }).click();
    await page.locator('[data-offline] progress').waitFor();
    const other = await context.newPage();
    await clear(other);
    await told(words.failed);
    await page.waitForTimeout(1000);
    expect(await held(page)).toEqual({ caches: 0, workers: 0, key: null });

    pause = 0;
    await page.reload();
    await keep();
    writeFileSync(join(folder, 'over/index.html'), `${readFileSync(join(folder, 'over/index.html'), 'utf8')}<!-- -->`);
    writeOfflineWorker(folder);
    pause = 100;
    await other.goto(`${address}/over/`);
    await other.waitForFunction(async () => (await caches.keys()).length === 2);
    await clear(other);
    await page.waitForTimeout(500);
    const before = asked;
    await page.waitForTimeout(1500);
    expect(asked, 'what is still fetched of a copy that nobody wants').toBe(before);
    expect(await held(page)).toEqual({ caches: 0, workers: 0, key: null });
    slow.closeAllConnections();
    slow.close();
  });
});
