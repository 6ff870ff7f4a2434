import type { Page } from 'playwright-core';

/** Listens to a window: what it asks of others than this site, and what the browser complains of. */
export function watch(page: Page, address: string): { readonly elsewhere: string[]; readonly complaints: string[] } {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { elsewhere, complaints };
}

/** What a visit has left behind in the browser. */
export async function tracesOf(page: Page) {
  const stored = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  return { ...stored, cookies: await page.context().cookies() };
}

/** Nothing at all. */
export const NO_TRACES = { local: {}, session: {}, caches: [], cookie: '', databases: 0, cookies: [] };
