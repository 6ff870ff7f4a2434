import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium } from './chromium.ts';

/**
 * One browser for a block of tests, and for each test a window with nothing kept in it.
 * @param taken gets the window before its test begins
 * @returns how to open another window that shares nothing with it, and closes with it
 */
export function openWindows(
  options: BrowserContextOptions,
  taken: (page: Page) => void | Promise<void>,
): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  const open = async (given: BrowserContextOptions = {}) => (await browser.newContext(given)).newPage();
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await taken(await open(options));
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  return open;
}

/** One browser and one window for all tests of a block; `taken` gets the window before the first. */
export function openWindow(options: BrowserContextOptions, taken: (page: Page) => void): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
    taken(await (await browser.newContext(options)).newPage());
  });
  afterAll(() => browser.close());
}
