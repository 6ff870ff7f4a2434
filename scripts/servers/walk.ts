import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { crawl } from '../../tests/site/crawl.ts';

/** How long a browser may take to keep the copy for reading offline, in milliseconds. */
const PATIENCE = 60_000;

/** All that a browser asks for while it uses a site: its copy for reading offline, a deck in one file, search. */
async function use(browser: Browser, first: string, deck: string): Promise<readonly string[]> {
  const context = await browser.newContext();
  const wrong: string[] = [];
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(first)) wrong.push(`asks ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => wrong.push(message));
  await page.goto(first);
  await page.locator('[data-offline-schakel]').click();
  await page.locator('[data-offline-schakel][aria-pressed="true"]:enabled').waitFor({ timeout: PATIENCE });
  await page.goto(`${first}presenteren/${deck}`);
  await page.locator('.deck.klaar').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/#\/dia\/./);
  // What was kept answers when there is no server.
  await context.setOffline(true);
  await page.goto(first);
  await page.keyboard.press('/');
  await page.keyboard.type('gesprek');
  await page
    .locator('.zoek-venster ol a')
    .first()
    .waitFor()
    .catch(() => wrong.push('search does not answer without a server'));
  await context.close();
  return wrong;
}

/**
 * Follows every link of a site on a real server, and uses it in a browser: its service worker, a deck in one file, search.
 * @param first the address of the first page
 * @param site the address that the site says it has
 * @param folder the built site
 * @returns how many files were found, and what is wrong
 */
export async function walk(
  first: string,
  site: string,
  folder: string,
): Promise<{ readonly found: number; readonly wrong: readonly string[] }> {
  const { found, broken } = await crawl(first, site, ['llms.txt', 'sw.js', 'sitemap.xml']);
  const deck = readdirSync(join(folder, 'presenteren')).find((name) => name.endsWith('-los.html'));
  if (deck === undefined) return { found: found.size, wrong: broken };
  const browser = await launchChromium();
  try {
    return { found: found.size, wrong: [...broken, ...(await use(browser, first, deck))] };
  } finally {
    await browser.close();
  }
}
