import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { allPaths } from './pages.ts';
import { openWindow } from './window.ts';

/** Presenting fills the window with slides; its page to read has the header of the site. */
const PATHS = allPaths().filter(
  (path) => path === '/presenteren/op-maat/' || !/^\/presenteren\/[^/]+\/(spreker\/|presenteren\/)?$/.test(path),
);
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Presses once at the top of the page that is open, looks in each light for the numbers in what one sees, and shuts them. */
async function pressFor(page: Page, width: number): Promise<void> {
  const summary = page.locator('.kop summary');
  await summary.click();
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const seen = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      lines: ['112', '113'].map((phone) => {
        const { top, height, width } =
          document.querySelector(`.kop a[href="tel:${phone}"]`)?.getBoundingClientRect() ?? new DOMRect();
        return { phone, inSight: top >= 0 && top + height < 400, onOneLine: width > 0 && height < 40 };
      }),
    }));
    const lines = ['112', '113'].map((phone) => ({ phone, inSight: true, onOneLine: true }));
    expect(seen, `${width} px, ${colorScheme}`).toEqual({ wide: 0, lines });
  }
  await summary.click();
}

// A page is loaded once with script and once without, and seen each time in every width and light: both are of the
// stylesheet alone, which a browser applies anew.
describe.each([
  ['with script', true],
  ['without script', false],
])('who needs help now, %s', (_, javaScriptEnabled) => {
  let page: Page;
  openWindow({ viewport: { width: 320, height: 640 }, javaScriptEnabled }, (opened) => {
    page = opened;
  });

  it.each(PATHS)('has the numbers by one press at the top, narrow and wide, light and dark: %s', async (path) => {
    await page.goto(inject('address') + path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      await pressFor(page, width);
    }
  });

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
