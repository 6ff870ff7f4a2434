import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { openWindows } from './window.ts';

const { begin } = guide().corpus.publication;
const PHONE = { width: 390, height: 844 };

describe('the first page on a phone', () => {
  let page: Page;
  openWindows({ viewport: PHONE }, (opened) => {
    page = opened;
  });
  beforeEach(async () => {
    await page.goto(inject('address'));
  });

  it('asks what is the matter, with every answer on the first screen', async () => {
    await page.getByRole('heading', { name: begin.vraag }).waitFor();
    for (const { zin } of begin.situaties) {
      const box = await page.getByRole('link', { name: zin, exact: true }).boundingBox();
      expect((box?.y ?? PHONE.height) + (box?.height ?? 0), zin).toBeLessThanOrEqual(PHONE.height);
    }
  });

  it.each(begin.situaties)('leads from "$zin" to the place that answers', async ({ zin, naar }) => {
    await page.getByRole('link', { name: zin, exact: true }).click();
    await page.waitForURL(({ pathname, hash }) => `${pathname.slice(1, -1)}${decodeURIComponent(hash)}` === naar);
    const target = page.locator(naar.includes('#') ? ':target' : 'h1');
    const box = await target.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(PHONE.height / 2);
  });

  it('sets who one is by a door, says so on top, and takes it back there', async () => {
    const door = begin.wegen.find(({ voor }) => voor === 'arbeidsdeskundige');
    await page.getByRole('link', { name: door?.titel ?? '', exact: true }).click();
    const told = page.locator('.rolregel');
    await told.locator('[data-rolnaam="arbeidsdeskundige"]').waitFor();
    await page.reload();
    await told.waitFor();
    await told.getByRole('button', { name: 'Toon alles' }).click();
    await told.waitFor({ state: 'hidden' });
    await page.reload();
    await told.waitFor({ state: 'hidden' });
  });

  it('has a door for the director that keeps nothing', async () => {
    await page.getByRole('link', { name: 'Ik zit in de directie', exact: true }).click();
    await page.waitForURL('**/werkgevers/');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
