import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { allPaths } from './pages.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};
const LOOKS = [
  { name: 'light, 1280 px', scheme: 'light', size: { width: 1280, height: 900 } },
  { name: 'dark, 320 px', scheme: 'dark', size: { width: 320, height: 640 } },
  { name: 'dark, 1280 px', scheme: 'dark', size: { width: 1280, height: 900 } },
  { name: 'light, 320 px', scheme: 'light', size: { width: 320, height: 640 } },
] as const;

/** What axe finds wrong with the page as it stands now: rule and place, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const results = await page.evaluate<AxeResults, RunOptions>(
    (options) => Reflect.get(window, 'axe').run(document, options),
    OPTIONS,
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
  );
}

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
