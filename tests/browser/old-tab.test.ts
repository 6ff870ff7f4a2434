import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { words } from '../../src/browser/site/words.ts';
import { guide } from '../../src/guide.ts';
import { type StaticServer, serveFolder } from '../../src/server/static-server.ts';
import { costs } from '../../src/strings/costs.ts';
import { launchChromium } from './chromium.ts';
import { focusNow } from './focus.ts';

/** A tab that was open while the site was renewed: the files of its version are gone from the server. */
describe('a tab from before a deploy', () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  let server: StaticServer;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync('dist', folder, { recursive: true });
    server = await serveFolder(folder);
    page = await browser.newPage();
    errors.length = 0;
    page.on('pageerror', ({ message }) => errors.push(message));
  });
  afterEach(async () => {
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** What a deploy does to the files with a digest in their names, as far as this tab does not hold them yet. */
  function deploy(): void {
    const files = readdirSync(join(folder, 'bestanden')).filter((name) => /\.(js|css)$/.test(name));
    for (const name of files) rmSync(join(folder, 'bestanden', name));
  }
  const told = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

  it.each(['/', 'Control+k'])('still leads to search by %s', async (key) => {
    await page.goto(`${server.address}/over/`);
    deploy();
    await page.keyboard.press(key);
    await page.waitForURL('**/zoeken/');
    expect(errors).toEqual([]);
  });

  /** Asks for a PowerPoint to measure, with a name typed, on a page from before a deploy. @returns the button for it */
  async function askTooLate() {
    await page.goto(`${server.address}/presenteren/op-maat/`);
    const button = page.locator('[data-doe="powerpoint"]');
    await button.waitFor();
    await page.getByText('Op de eerste dia', { exact: true }).click();
    await page.locator('#organisatie').fill('De Proef');
    deploy();
    await button.click();
    await told(words.renewedTyped);
    return button;
  }

  it('brings along what was typed in the field', async () => {
    await page.goto(`${server.address}/over/`);
    deploy();
    const field = page.locator('#zoek-boven');
    await field.evaluate((input: HTMLInputElement) => {
      input.value = 'werkdruk';
    });
    await field.click();
    await page.waitForURL('**/zoeken/#q=werkdruk');
  });

  it('keeps what was typed in a form, and opens search beside it', async () => {
    await page.goto(`${server.address}/formulieren/gespreksverslag/`);
    const note = page.locator('main textarea').first();
    await note.fill('We spreken vrijdag verder.');
    deploy();
    await page.keyboard.press('Control+k');
    await told(words.renewed);
    const link = page.getByRole('link', { name: words.searchApart });
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await note.inputValue()).toBe('We spreken vrijdag verder.');
    await page.getByRole('button', { name: words.close }).click();
    await page.locator('.balk').waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  });

  it('says that there is no connection when that is what is wrong', async () => {
    await page.goto(`${server.address}/over/`);
    await server.close();
    await page.keyboard.press('/');
    await told(words.noConnection);
    expect(errors).toEqual([]);
  });

  it('leaves enlarged half of the window to the page, and covers nothing of it that has the focus', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    const button = await askTooLate();
    const bar = page.locator('.balk');
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(128);
    await bar.getByRole('button', { name: words.close }).focus();
    expect(await page.evaluate(focusNow)).toMatchObject({ seen: true });
    await button.focus();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(focusNow)).toMatchObject({ seen: true });
    }
    await bar.getByRole('button', { name: words.close }).click();
    await bar.waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  });

  it('says so where a PowerPoint to measure cannot be written any more', async () => {
    await askTooLate();
    expect(await page.locator('#organisatie').inputValue()).toBe('De Proef');
    expect(errors).toEqual([]);
  });

  const { rekenhulp, traject, meting } = guide().corpus.publication;
  it.each([
    [rekenhulp?.pagina, '[data-doe="powerpoint"]', '.rekenmelding'],
    [rekenhulp?.pagina, '[data-doe="nota"]', '.rekenmelding'],
    [traject?.pagina, '[data-doe="map"]', '[data-map]'],
    [traject?.pagina, '[data-doe="word"]', '[data-brief] .planner-melding'],
    [meting?.uitkomsten, '[data-pptx]', '[data-gemaakt]'],
  ])(
    'tells on /%s/ why %s makes no file, in sight, and does not put it down to a connection',
    async (id, act, place) => {
      await page.goto(`${server.address}/${id}/`);
      // What the address keeps is not lost by loading the page anew.
      if (id === rekenhulp?.pagina) await page.getByLabel(costs.labels.dag).fill('400');
      deploy();
      await page
        .locator(act)
        .first()
        .evaluate((button: HTMLElement) => {
          scrollTo(0, document.body.scrollHeight);
          button.click();
        });
      const bar = page.locator('.balk').filter({ hasText: words.renewed });
      await bar.waitFor();
      expect(await bar.locator('p').textContent()).toBe(words.renewed);
      const { y = -1 } = (await bar.boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(await page.locator(place).first().textContent()).toBe('');
      expect(errors).toEqual([]);
    },
  );
});
