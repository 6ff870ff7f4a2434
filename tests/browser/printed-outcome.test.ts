import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { costs } from '../../src/strings/costs.ts';
import { learning } from '../../src/strings/learning.ts';
import { group, measuring } from '../../src/strings/measuring.ts';
import { readPdf } from './printed.ts';
import { openWindow } from './window.ts';

let page: Page;
openWindow({}, (opened) => {
  page = opened;
});
const bare = (text: string) => text.replaceAll(/[\s\u00ad]+/g, '');
/** All that stands on paper, without white. */
const printed = async () => readPdf(await page.pdf({ format: 'A4' }));
const open = (path: string) => page.goto(inject('address') + path);

describe('what a tool found stands on paper, and nothing that one presses', () => {
  it('a sum, with the amounts it is made of', async () => {
    await open('/werkgevers/rekenen/#tarief=101');
    await expect.poll(() => page.locator('#reken-tarief').inputValue()).toBe('101');
    const paper = await printed();
    for (const text of [`${costs.labels.tarief}101 euro`, costs.days, costs.guidance])
      expect(paper).toContain(bare(text));
    for (const text of [costs.how, costs.copy, costs.again]) expect(paper).not.toContain(bare(text));
    await expect.poll(() => page.locator('.rekenmee').isVisible()).toBe(false);
  });

  it('what a group answered: chart and table of each side, and nothing where nothing was filled in', async () => {
    await open('/traject/resultaten/');
    const heading = await page.locator('#groep-aantallen').textContent();
    const empty = await printed();
    for (const text of [heading ?? '', group.outcome, group.nothing]) expect(empty).not.toContain(bare(text));
    await page.locator('[data-vak="vooraf/aantal"]').fill('12');
    for (const [i, count] of ['5', '4', '2', '1'].entries())
      await page.locator(`[data-vak="vooraf/weet-signalen/${i + 1}"]`).fill(count);
    await page.locator('[data-vak="vooraf/weet-signalen/4"]').blur();
    await page.locator('[data-uitkomst] table').waitFor();
    const paper = await printed();
    expect(paper.split('3van12').length).toBeGreaterThan(2);
    expect(paper).toContain(bare(group.outcome));
    for (const text of [heading ?? '', group.how, group.csv, group.takeAlong]) expect(paper).not.toContain(bare(text));
  });

  it('where one can begin, and nothing where nothing was ticked', async () => {
    await open('/formulieren/meting/');
    expect(await printed()).not.toContain(bare(measuring.scan.none));
    await page.locator('[data-stelling] input').nth(1).check();
    await page.locator('[data-uitslag] h3').waitFor();
    const paper = await printed();
    expect(paper).toContain(bare((await page.locator('[data-uitslag] h3').textContent()) ?? ''));
    for (const text of [measuring.scan.goal, measuring.scan.saveIt, measuring.scan.private])
      expect(paper).not.toContain(bare(text));
  });

  it('no heading over links that one follows on the screen', async () => {
    await open('/formulieren/competenties/');
    await page.locator('[data-leerpunten]').waitFor({ state: 'attached' });
    expect(await printed()).not.toContain(bare(learning.title));
  });
});

it('an amount that is reckoned with is read without script too', async () => {
  const browser = page.context().browser();
  const context = await browser?.newContext({ javaScriptEnabled: false });
  const still = await context?.newPage();
  await still?.goto(`${inject('address')}/werkgevers/rekenen/`);
  expect(await still?.locator('.rekenmee').textContent()).toContain(costs.labels.tarief);
  await context?.close();
});
