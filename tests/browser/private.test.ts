import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { allPaths } from './pages.ts';

describe('a visit leaves nothing behind and tells nobody', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    context = await browser.newContext();
    page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(`${inject('address')}/`) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(() => browser.close());

  it.each(allPaths())('%s', async (path) => {
    await page.goto(inject('address') + path, { waitUntil: 'load' });
    await page.mouse.wheel(0, 2000);
    const stored = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      caches: await caches.keys(),
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
    }));
    expect(stored).toEqual({ local: {}, session: {}, caches: [], cookie: '', databases: 0 });
    expect(await context.cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
