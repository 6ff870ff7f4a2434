import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words as said } from '../../src/browser/site/words.ts';
import { writeOfflineWorker } from '../../src/integrations/offline.ts';
import type { StaticServer } from '../../src/server/static-server.ts';
import { nl } from '../../src/strings/nl.ts';
import { CHANGED, held, NEW, OLD, openCopiedSites } from './copied-site.ts';

const words = nl.offlineSwitch;

describe('a newer version of a copy', () => {
  let page: Page;
  let context: BrowserContext;
  let folder: string;
  let server: StaticServer;
  const { told, keep, goOffline } = openCopiedSites((site) => {
    ({ page, context, folder, server } = site);
  });

  it('offers a new version, and keeps the old text until the reader takes the new one', async () => {
    await keep();
    await page.goto(server.address + CHANGED);
    const file = join(folder, CHANGED, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(OLD, NEW));
    writeOfflineWorker(folder);
    const renew = page.getByRole('button', { name: said.takeVersion });
    await renew.waitFor({ state: 'hidden' });

    const other = await context.newPage();
    await other.goto(`${server.address}/over/`);
    await renew.waitFor();
    await other.getByRole('button', { name: said.takeVersion }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(OLD);
    await page.reload();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(OLD);

    await renew.click();
    await page.getByRole('heading', { level: 1, name: NEW }).waitFor();
    await renew.waitFor({ state: 'hidden' });
    expect((await held(page)).caches).toBe(1);
    await goOffline();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: NEW }).waitFor();
  });

  it('takes a new version without losing what is typed', async () => {
    await keep();
    await page.goto(`${server.address}/formulieren/gespreksverslag/`);
    await page.locator('main textarea').first().fill('We spreken vrijdag verder.');
    const file = join(folder, CHANGED, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(OLD, NEW));
    writeOfflineWorker(folder);
    await (await context.newPage()).goto(`${server.address}/over/`);
    await page.getByRole('button', { name: said.takeVersion }).click();
    await told(said.versionThere);
    expect(await page.locator('main textarea').first().inputValue()).toBe('We spreken vrijdag verder.');
    await page.goto(server.address + CHANGED);
    await page.getByRole('heading', { level: 1, name: NEW }).waitFor();
  });
  it('keeps no page that is not of this site: not the first time, and not in place of a copy', async () => {
    const path = join(folder, CHANGED, 'index.html');
    const built = readFileSync(path, 'utf8');
    const login = '<!doctype html><title>Inloggen</title><h1>Log in</h1>';
    writeFileSync(path, login);
    await page.getByRole('button', { name: words.on }).click();
    await told(words.failed);
    expect(await held(page)).toEqual({ caches: 0, workers: 0, key: null });

    writeFileSync(path, built);
    await keep();
    writeFileSync(join(folder, 'over/index.html'), `${readFileSync(join(folder, 'over/index.html'), 'utf8')}<!-- -->`);
    writeOfflineWorker(folder);
    writeFileSync(path, login);
    const refused = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const { installing } = registration ?? {};
      return new Promise<string>((done) => {
        if (!installing) return done('none');
        installing.addEventListener('statechange', () => done(installing.state));
      });
    });
    expect(await refused).toBe('redundant');
    expect((await held(page)).caches).toBe(1);
    await goOffline();
    await page.goto(server.address + CHANGED);
    await page.getByRole('heading', { level: 1, name: OLD }).waitFor();
  });

  it('says on a page that is opened meanwhile that it is being made, and lets one ask again where it did not come', async () => {
    const other = await context.newPage();
    await other.addInitScript(() => {
      localStorage.setItem('offline', 'aan');
      ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
    });
    await other.goto(`${server.address}/over/`);
    const state = other.getByRole('status').filter({ hasText: words.busy });
    await other.evaluate(() =>
      navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { voortgang: 0.5 } })),
    );
    await state.waitFor();
    await other.close();

    // The key is there, as after the page was left on which one asked for the copy.
    const path = join(folder, CHANGED, 'index.html');
    const built = readFileSync(path, 'utf8');
    writeFileSync(path, 'no page of ours');
    await page.goto(`${server.address}/over/`);
    await told(words.failed);
    const button = page.getByRole('button', { name: words.on });
    await button.waitFor();
    writeFileSync(path, built);
    await keep();
    await goOffline();
    await page.goto(server.address + CHANGED);
    await page.getByRole('heading', { level: 1, name: OLD }).waitFor();
  });

  it('makes the copy anew when one takes it away and wants it back on the same page', async () => {
    await keep();
    await page.reload();
    await page.getByRole('button', { name: words.off }).click();
    await told(words.gone);
    await keep();
    await goOffline();
    await page.goto(server.address + CHANGED);
    await page.getByRole('heading', { level: 1, name: OLD }).waitFor();
  });
});
