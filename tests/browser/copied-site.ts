import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type StaticServer, serveFolder } from '../../src/server/static-server.ts';
import { nl } from '../../src/strings/nl.ts';
import { launchChromium } from './chromium.ts';

const words = nl.offlineSwitch;
/** How it is said that there is a copy; the day stands between. */
const KEPT_NOW = words.kept.split('{dag}')[1] ?? '';

/** A page whose heading tests change in the site, as it is and as it becomes. */
export const CHANGED = '/handreiking/in-gesprek/';
export const OLD = 'Praat samen over de invloed op werk';
export const NEW = 'Praat samen over de nieuwe tekst';

/** A copy of the finished site that a test may change, its server, and a window on its first page. */
export interface CopiedSite {
  readonly folder: string;
  readonly server: StaticServer;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** What the browser holds of the site. */
export const held = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    key: localStorage.getItem('offline'),
  }));

/** Gives `taken` such a site for each test, and says how one keeps it and loses the connection. */
export function openCopiedSites(taken: (site: CopiedSite) => void) {
  let browser: Browser;
  let site: CopiedSite;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync('dist', folder, { recursive: true });
    const server = await serveFolder(folder);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    site = { folder, server, context, page };
    taken(site);
    await page.goto(`${server.address}/`);
  });
  afterEach(async () => {
    await site.context.close();
    await site.server.close();
    rmSync(site.folder, { recursive: true });
  });

  const told = (text: string) => site.page.getByRole('status').filter({ hasText: text }).waitFor();
  return {
    told,
    async keep(): Promise<void> {
      await site.page.getByRole('button', { name: words.on }).click();
      await told(KEPT_NOW);
    },
    async goOffline(): Promise<void> {
      await site.server.close();
      await site.context.setOffline(true);
    },
  };
}
