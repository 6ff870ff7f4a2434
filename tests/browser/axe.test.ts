import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { allPaths } from './pages.ts';
import { violations } from './violations.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
/** Each page is seen light and dark, wide and narrow; together the pages make all four looks. */
const LOOKS = [
  [
    { name: 'light, 1280 px', colorScheme: 'light', size: WIDE },
    { name: 'dark, 320 px', colorScheme: 'dark', size: NARROW },
  ],
  [
    { name: 'dark, 1280 px', colorScheme: 'dark', size: WIDE },
    { name: 'light, 320 px', colorScheme: 'light', size: NARROW },
  ],
] as const;
const PAGES = allPaths().map((path, i) => ({ path, looks: LOOKS[i % 2 === 0 ? 0 : 1] }));

describe('axe finds nothing', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(PAGES)('$path', { timeout: 120_000 }, async ({ path, looks }) => {
    await page.goto(inject('address') + path);
    const found: string[] = [];
    for (const { name, colorScheme, size } of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      found.push(...(await violations(page)).map((line) => `${name}: ${line}`));
    }
    expect(found).toEqual([]);
  });
});
