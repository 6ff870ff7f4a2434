import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { allPaths } from './pages.ts';
import { openWindow } from './window.ts';

describe('a visit leaves nothing behind and tells nobody', () => {
  let page: Page;
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  openWindow({}, (opened) => {
    page = opened;
    page.on('request', (request) => {
      if (!request.url().startsWith(`${inject('address')}/`) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });

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
    expect(await page.context().cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
