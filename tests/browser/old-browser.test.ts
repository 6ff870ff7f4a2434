import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { nl } from '../../src/strings/nl.ts';
import { openWindow } from './window.ts';

/**
 * What a browser does that does not know popovers (Safari 16, older Firefox): their selector is unknown to it, and the
 * attribute hides and places nothing.
 */
const KNOWS_NO_POPOVER = `:where([popover]) { display: block; position: static; inset: auto; width: auto; height: auto;
  margin: 0; padding: 0; border: 0; overflow: visible; background: none; color: inherit; }\n`;

describe('a browser without popovers', () => {
  let page: Page;
  openWindow({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' }, (opened) => {
    page = opened;
  });
  beforeAll(async () => {
    await page.addInitScript(() => {
      for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
        Reflect.deleteProperty(HTMLElement.prototype, name);
    });
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch();
      const body = KNOWS_NO_POPOVER + (await response.text()).replaceAll(':popover-open', ':geen-idee');
      await route.fulfill({ response, body });
    });
    await page.goto(`${inject('address')}/handreiking/in-gesprek/`);
  });

  it('shows the menu in the header, which covers nothing, and no button that does nothing', async () => {
    const menu = page.getByRole('navigation', { name: nl.mainNav, exact: true });
    await menu.waitFor();
    const box = await menu.boundingBox();
    const title = await page.locator('h1').boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(title?.y ?? 0);
    await page.locator('.menuknop').waitFor({ state: 'hidden' });
  });

  it('goes where the menu leads, and opens the numbers', async () => {
    await page.locator('.kop summary').click();
    await page.locator('.kop a[href="tel:113"]').waitFor();
    await page.getByRole('navigation', { name: nl.mainNav, exact: true }).getByRole('link').first().click();
    await page.waitForURL('**/handreiking/');
  });
});
