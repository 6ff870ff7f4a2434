import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { allPaths } from './pages.ts';
import { violations } from './violations.ts';

const LOOKS = [
  { name: 'light, 1280 px', scheme: 'light', size: { width: 1280, height: 900 } },
  { name: 'dark, 320 px', scheme: 'dark', size: { width: 320, height: 640 } },
  { name: 'dark, 1280 px', scheme: 'dark', size: { width: 1280, height: 900 } },
  { name: 'light, 320 px', scheme: 'light', size: { width: 320, height: 640 } },
] as const;

describe('axe finds nothing', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(allPaths())('%s', { timeout: 120_000 }, async (path) => {
    await page.goto(inject('address') + path);
    const found: string[] = [];
    for (const { name, scheme, size } of LOOKS) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      found.push(...(await violations(page)).map((line) => `${name}: ${line}`));
    }
    expect(found).toEqual([]);
  });
});
