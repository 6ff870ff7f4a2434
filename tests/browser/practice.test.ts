import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { scenesOf } from '../../src/corpus/practice.ts';
import { walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';
import { practice } from '../../src/strings/practice.ts';
import { violations } from './violations.ts';
import { openWindows } from './window.ts';

const [found] = [...guide().corpus.pages.values()].flatMap((one) =>
  [...walk(one.root)].flatMap((node) => (node.type === 'oefengesprek' ? [{ page: one, scenes: scenesOf(node) }] : [])),
);
if (!found) throw new Error('There is no practice conversation to try.');
const PATH = `/${found.page.id}/`;
const [begin] = found.scenes;

describe('a practice conversation', () => {
  let page: Page;
  const another = openWindows({ viewport: { width: 390, height: 844 } }, (opened) => {
    page = opened;
  });
  beforeEach(async () => {
    await page.goto(inject('address') + PATH);
  });
  const seen = (on: Page) => on.locator('.moment').filter({ visible: true });
  const at = (number: number) => seen(page).getByText(practice.moment(number), { exact: false }).first().waitFor();

  /** Follows the first way until the end. @returns how many moments one passed */
  async function walkOn(): Promise<number> {
    let count = 1;
    for (let scene = begin; scene?.ways[0]?.to; count++) {
      const to = scene.ways[0].to;
      await seen(page).locator('.moment-keuzes a').first().click();
      await at(to.number);
      scene = to;
    }
    return count;
  }

  it('shows one moment, by keyboard too, and the road one took', async () => {
    await expect.poll(() => seen(page).count()).toBe(1);
    await seen(page).locator('.moment-keuzes a').last().focus();
    await page.keyboard.press('Enter');
    const to = begin?.ways.at(-1)?.to;
    await at(to?.number ?? 0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(to?.title ?? '');
    expect(await page.locator('.moment-weg li').allTextContents()).toEqual([
      begin?.moment.attributes.titel,
      to?.moment.attributes.titel,
    ]);
  });

  it('ends, goes back by the browser and by its button, outlives a reload and begins anew', async () => {
    const passed = await walkOn();
    await seen(page).locator('.moment-einde').waitFor();
    await page.reload();
    await expect.poll(() => page.locator('.moment-weg li').count()).toBe(passed);
    await page.goBack();
    await expect.poll(() => page.locator('.moment-weg li').count()).toBe(passed - 1);
    await page.getByRole('button', { name: practice.back }).click();
    await expect.poll(() => page.locator('.moment-weg li').count()).toBe(passed - 2);
    await page.getByRole('button', { name: practice.again }).click();
    await at(1);
    await page.getByRole('button', { name: practice.all }).click();
    await expect.poll(() => seen(page).count()).toBe(found.scenes.length);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('keeps the road of who looks something up in between', async () => {
    const passed = await walkOn();
    await page.keyboard.press('Control+k');
    await page.locator('dialog input[type="search"]').fill('privacy');
    await page.locator('dialog ol a').first().click();
    await page.waitForURL((url) => url.pathname !== PATH);
    await page.goBack();
    await page.locator('dialog[open] ol a').first().waitFor();
    expect(await page.locator('.moment-weg li').count()).toBe(passed);
    await page.reload();
    await expect.poll(() => page.locator('.moment-weg li').count()).toBe(passed);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('opens at the moment of an address', async () => {
    const last = found.scenes.at(-1);
    await page.goto(`${inject('address')}${PATH}#${last?.anchor}`);
    await page.reload();
    await at(last?.number ?? 0);
  });

  it('stands there whole without script, with links between its moments, and on paper', async () => {
    const plain = await another({ javaScriptEnabled: false });
    await plain.goto(inject('address') + PATH);
    expect(await seen(plain).count()).toBe(found.scenes.length);
    await plain.locator('.moment-keuzes a').first().click();
    await plain.locator('.moment:target').waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => seen(page).count()).toBe(found.scenes.length);
    await page.emulateMedia({ media: 'screen' });
  });

  it('has no fault that axe finds, begun, under way and shown whole, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(inject('address') + PATH);
      expect(await violations(page)).toEqual([]);
      await seen(page).locator('.moment-keuzes a').first().click();
      await at(begin?.ways[0]?.to?.number ?? 0);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: practice.all }).click();
      await expect.poll(() => seen(page).count()).toBe(found.scenes.length);
      expect(await violations(page)).toEqual([]);
    }
  });

  it('is told to who listens: a heading, what it brings, a list of links, and the road', async () => {
    await seen(page).locator('.moment-keuzes a').first().click();
    const to = begin?.ways[0]?.to;
    await at(to?.number ?? 0);
    const told = await page.locator('.oefengesprek').ariaSnapshot();
    expect(told).toContain(`heading "${to?.title}" [level=3]`);
    expect(told).toContain(practice.effect);
    for (const { letter } of to?.ways ?? []) expect(told).toContain(`link "${letter} `);
    expect(told.match(/listitem/g)).toHaveLength((to?.ways.length ?? 0) + 2);
    expect(told).toContain(`- button "${practice.back}"`);
    // What is not shown is not told.
    expect(told.match(/heading/g)).toHaveLength(2);
  });

  it('needs no sideways scroll when it is enlarged four times, under way too', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await seen(page).locator('.moment-keuzes a').first().click();
    await at(begin?.ways[0]?.to?.number ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('is printed whole, whatever the screen shows, and without buttons', async () => {
    for (const whole of [false, true]) {
      if (whole) await page.getByRole('button', { name: practice.all }).click();
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => seen(page).count()).toBe(found.scenes.length);
      expect(await page.locator('.oefengesprek button').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('.moment-naar').first().isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    }
  });

  it('has no button that does nothing where its script is gone, as after a newer site came', async () => {
    const old = await another();
    const scripts = /\/Oefengesprek\.astro[^/]*\.js$/;
    let gone = 0;
    await old.route(scripts, (route) => {
      gone += 1;
      return route.abort();
    });
    await old.goto(inject('address') + PATH, { waitUntil: 'networkidle' });
    expect(gone).toBe(1);
    expect(await seen(old).count()).toBe(found.scenes.length);
    expect(await old.locator('.oefengesprek button').filter({ visible: true }).count()).toBe(0);
    await old.locator('.moment-keuzes a').first().click();
    await old.locator('.moment:target').waitFor();
  });
});
