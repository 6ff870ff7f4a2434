import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { choosing } from '../../src/strings/choosing.ts';
import { learning } from '../../src/strings/learning.ts';
import { openWindow, openWindows } from './window.ts';

describe('a table to choose from', () => {
  let page: Page;
  openWindows(
    { viewport: { width: 320, height: 640 }, permissions: ['clipboard-read', 'clipboard-write'] },
    (opened) => {
      page = opened;
    },
  );

  it('shows one row, by keyboard, and copies the sentence in it without its marks', async () => {
    await page.goto(`${inject('address')}/handreiking/in-gesprek/`);
    const table = page.locator('[data-kiezen]');
    const rows = table.locator('tbody tr');
    const count = await rows.count();
    expect(count).toBeGreaterThan(8);
    await table.locator('select').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()).length)).toBe(1);
    await table.getByRole('button').filter({ visible: true }).click();
    await table.getByText(choosing.copied).waitFor();
    const said = await table.locator('.zeg').nth(1).textContent();
    expect(`“${await page.evaluate(() => navigator.clipboard.readText())}”`).toBe(said);
    await table.locator('select').selectOption(choosing.all);
    await expect.poll(() => rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()).length)).toBe(count);
  });

  it('makes a list of whom the ticked rows name, with what was written for them, and keeps nothing', async () => {
    await page.goto(`${inject('address')}/formulieren/wie-haal-je-erbij/`);
    const list = page.locator('.kies-lijst');
    await list.getByText(choosing.none).waitFor();
    await page.locator('[data-kiezen] input').first().check();
    await list.locator('li').first().waitFor();
    const [who = ''] = await list.locator('strong').allTextContents();
    await list.getByRole('link').first().click();
    await page.keyboard.type('An, 06 en bij ziekte Bo, 07');
    await expect.poll(() => list.locator('li').first().textContent()).toContain(`${who}An, 06 en bij ziekte Bo, 07`);
    expect(page.url()).not.toContain('An');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.evaluate(() => {
      window.print = () =>
        document.body.append(document.documentElement.className.includes('drukt-strook') ? 'strook!' : '');
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: choosing.strip }).click();
    await page.getByText('strook!').waitFor();
    await page.emulateMedia({ media: 'print' });
    await list.getByText('An, 06').waitFor();
    expect(await page.locator('h1').isVisible()).toBe(false);
  });

  it('takes what one wants to learn to the goals, in its own term, and lets one come back', async () => {
    await page.goto(`${inject('address')}/formulieren/competenties/`);
    const part = page.locator('[data-leerpunten]');
    await part.getByText(learning.none).waitFor();
    await page
      .getByRole('group', { name: /^Coachen/ })
      .getByLabel('wil ik leren')
      .check();
    await part.getByRole('link', { name: learning.to('Coachen') }).click();
    await page.waitForURL(/leerdoelen-begeleiden/);
    await expect.poll(() => page.getByLabel('Wat wil ik beter kunnen of weten?').inputValue()).toBe('Coachen');
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('without script', () => {
  let page: Page;
  openWindow({ javaScriptEnabled: false }, (opened) => {
    page = opened;
  });

  it('is the whole table, and the places to write are there', async () => {
    await page.goto(`${inject('address')}/formulieren/wie-haal-je-erbij/`);
    expect(await page.locator('[data-kiezen] tbody tr').count()).toBeGreaterThan(6);
    expect(await page.locator('[data-kiezen] input').count()).toBe(0);
    await page.goto(`${inject('address')}/casussen/4/`);
    const today = page.locator('.stop details summary').first();
    await today.click();
    await page.locator('.stop .melding').first().waitFor();
  });
});
