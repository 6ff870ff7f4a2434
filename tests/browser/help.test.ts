import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { allPaths } from './pages.ts';
import { openWindow } from './window.ts';

/** Presenting fills the window with slides; its page to read has the header of the site. */
const PATHS = allPaths().filter(
  (path) => path === '/presenteren/op-maat/' || !/^\/presenteren\/[^/]+\/(spreker\/|presenteren\/)?$/.test(path),
);
const READERS: readonly (readonly [string, BrowserContextOptions])[] = [
  [
    'a phone of 320 px, dark, without script',
    { viewport: { width: 320, height: 640 }, colorScheme: 'dark', javaScriptEnabled: false },
  ],
  ['a screen of 1280 px, light', { viewport: { width: 1280, height: 800 } }],
];

/** Opens a page, presses once at its top, and looks for the numbers within what one sees then. */
async function pressFor(page: Page, path: string): Promise<void> {
  await page.goto(inject('address') + path);
  await page.locator('.kop summary').click();
  for (const phone of ['112', '113']) {
    const box = await page.locator(`.kop a[href="tel:${phone}"]`).boundingBox();
    expect(box?.height, phone).toBeLessThan(40);
    expect((box?.y ?? Infinity) + (box?.height ?? 0), phone).toBeLessThan(400);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
}

/** A page of each kind of header, and every way to see it. */
const KINDS = ['/', '/handreiking/in-gesprek/', '/presenteren/informatiebijeenkomst/lezen/', '/bestaat-niet/'];
const WAYS = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [true, false].map((javaScriptEnabled) => ({ viewport: { width, height: 700 }, colorScheme, javaScriptEnabled })),
  ),
);

describe.each(WAYS)('the numbers at $viewport.width px, $colorScheme, with script: $javaScriptEnabled', (way) => {
  let page: Page;
  openWindow(way, (opened) => {
    page = opened;
  });

  it('are one press away on a page of each kind', async () => {
    for (const path of KINDS) await pressFor(page, path);
  });
});

describe.each(READERS)('who needs help now, on %s', (_, options) => {
  let page: Page;
  openWindow(options, (opened) => {
    page = opened;
  });

  it.each(PATHS)('has the numbers by one press on %s', (path) => pressFor(page, path));

  it('opens them by keyboard, and finds what to do and say', async () => {
    await page.goto(`${inject('address')}/casussen/3/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.kop a[href="tel:113"]').waitFor();
    await page.getByRole('link', { name: 'Wat je zelf doet en zegt' }).click();
    await page.waitForURL('**/handreiking/nu-hulp-nodig/');
  });
});
