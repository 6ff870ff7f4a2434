import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { costs } from '../../src/strings/costs.ts';
import { meetingPage } from '../../src/strings/meeting-page.ts';
import { ownWords } from '../../src/strings/own.ts';
import { openWindows } from './window.ts';

const PATH = '/werkgevers/rekenen/';

describe('an employer who reckons', () => {
  let page: Page;
  const another = openWindows({ viewport: { width: 390, height: 844 } }, (opened) => {
    page = opened;
  });
  beforeEach(async () => {
    await page.goto(inject('address') + PATH);
  });
  const field = (name: keyof typeof costs.labels) => page.getByLabel(costs.labels[name]);
  const outcome = (on: Page) => on.locator('.rekenuitkomst [data-uitkomst] dd').allTextContents();

  it('sees the outcome while typing, finds it again after a reload, and goes back to the sources', async () => {
    const before = await outcome(page);
    await field('leidinggevenden').fill('4');
    await field('dag').fill('€ 400');
    await page.getByLabel(costs.kinds.werkdagen).check();
    const own = ['ongeveer 1.000 tot 2.100 euro', 'ongeveer 72.000 euro', '3 tot 6 werkdagen', '1 tot 2 werkdagen'];
    await expect.poll(() => outcome(page)).toEqual(own);
    await page.reload();
    await expect.poll(() => outcome(page)).toEqual(own);
    expect(await field('dag').inputValue()).toBe('400');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByRole('button', { name: costs.again }).click();
    await expect.poll(() => outcome(page)).toEqual(before);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('takes own amounts to a slide by the address, which stay after a reload, and into a PowerPoint', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await field('dag').fill('400');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: costs.powerpoint }).click();
    expect((await download).suggestedFilename()).toBe(costs.fileName);
    await page.getByText(costs.made).waitFor();
    await page.getByRole('link', { name: costs.onSlide }).click();
    const slide = page.locator('[data-id="dia/eigen-som"]');
    const own = 'ongeveer 51.000 tot 72.000 euro';
    await slide.getByText(own).first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await slide.getByText(own).first().waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('puts the sum into the letter in Word, and takes it along to a meeting by the address', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await field('dag').fill('400');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: costs.note }).click();
    const made = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
    const own = 'ongeveer 51.000 tot 72.000 euro';
    expect(strFromU8(made['word/document.xml'] ?? new Uint8Array())).toContain(own);
    await page.getByText(costs.noteMade).waitFor();
    await page.getByRole('link', { name: costs.inMeeting }).click();
    await page.getByText(ownWords.sum).waitFor();
    expect(new URL(page.url()).search).not.toContain('400');
    const [shown] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: meetingPage.present }).click(),
    ]);
    await shown.locator('[data-id="dia/eigen-som"]').getByText(own).waitFor({ state: 'attached' });
    expect(shown.url()).not.toContain('400');
    await page.getByRole('button', { name: ownWords.sumGone }).click();
    await page.getByText(ownWords.sum).waitFor({ state: 'hidden' });
  });

  it('is told beside the field what is wrong, once the field is left, and no outcome stands beside it', async () => {
    await field('dag').fill('veel geld');
    await page.locator('#reken-dag-fout:empty').waitFor({ state: 'attached' });
    await field('dag').press('Tab');
    await page
      .locator('#reken-dag-fout')
      .filter({ hasText: costs.wrong.none('veel geld') })
      .waitFor();
    expect(await field('dag').getAttribute('aria-invalid')).toBe('true');
    await page.getByText(costs.waiting).first().waitFor();
    await page.locator('.rekenuitkomst [data-uitkomst]').waitFor({ state: 'hidden' });
    await field('dag').fill('300');
    await page.locator('.rekenuitkomst [data-uitkomst]').waitFor();
    await page.locator('#reken-dag-fout:empty').waitFor({ state: 'attached' });
  });

  it('opens with the amounts of an address, and leaves out what makes no sense there', async () => {
    await page.goto(`${inject('address')}${PATH}#dag=300-350&uren=veel&leidinggevenden=999999`);
    await page.reload();
    await expect.poll(() => field('dag').inputValue()).toBe('300 tot 350');
    expect(await field('uren').inputValue()).toBe('3 tot 4');
    expect(await field('leidinggevenden').inputValue()).toBe('10');
  });

  it('copies amounts and outcome, with the address that carries them', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await field('leidinggevenden').fill('25');
    await page.getByRole('button', { name: costs.copy }).click();
    await page.getByText(costs.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${costs.labels.leidinggevenden} 25\n`);
    expect(copied).toContain(`${costs.guidance}: ongeveer 6.200 tot 13.000 euro`);
    expect(copied).toContain(`${PATH}#leidinggevenden=25`);
  });

  it('reads the sum of the sources without script', async () => {
    const plain = await another({ javaScriptEnabled: false });
    await plain.goto(inject('address') + PATH);
    await plain.locator('.rekenhulp noscript p').waitFor();
    await plain.locator('.rekenvelden').waitFor({ state: 'hidden' });
    expect((await outcome(plain))[1]).toBe('ongeveer 32.000 tot 45.000 euro');
  });
});
