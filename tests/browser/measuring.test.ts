import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { measuring } from '../../src/strings/measuring.ts';
import { openWindow } from './window.ts';

let page: Page;
const asked: string[] = [];
openWindow({}, (opened) => {
  page = opened;
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
});

const answer = (naam: string, n: number) =>
  page
    .locator(`[data-stelling="${naam}"] input`)
    .nth(n - 1)
    .check();
const result = () => page.locator('[data-uitslag]');

describe('a manager who answers the statements', () => {
  it('reads where to begin and why, takes it along to the form and a meeting, and leaves nothing behind', async () => {
    await page.goto(`${inject('address')}/formulieren/meting/`);
    await result().getByText(measuring.scan.none).waitFor();
    await page.locator('[data-doe="bewaar"]').click();
    await page.locator('[data-bewaard]').getByText(measuring.scan.nothingYet).waitFor();
    asked.length = 0;
    await answer('weet-vragen', 1);
    await answer('durft-beginnen', 4);
    await answer('weet-hulp', 4);
    await answer('doet-team', 2);
    await result().getByText('Handvat 2: Praat samen over de invloed op werk').waitFor();
    expect(await result().locator('ul').first().allInnerTexts()).toEqual(['Ik weet wat ik wel en niet mag vragen.']);
    await result().getByText('Sociale steun tussen collega’s').waitFor();
    const meeting = await result().getByText(measuring.scan.meeting).getAttribute('href');
    expect(meeting).toMatch(/op-maat\/\?voor=leidinggevende&minuten=30&handvatten=2&/);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-zelfscan] [data-doe="bewaar"]').click(),
    ]);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8')).antwoorden).toEqual({
      'weet-vragen': 1,
      'durft-beginnen': 4,
      'weet-hulp': 4,
      'doet-team': 2,
    });
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);

    page.once('dialog', (dialog) => dialog.accept());
    await result().getByText(measuring.scan.goal).click();
    await page.waitForURL(/formulieren\/leerdoelen/);
    const field = page.getByLabel('Welk handvat of ingrediënt past daarbij?');
    await expect.poll(() => field.inputValue()).toBe('Handvat 2: Praat samen over de invloed op werk');
  });

  it('begins anew when asked', async () => {
    await page.goto(`${inject('address')}/formulieren/meting/`);
    await answer('weet-hulp', 1);
    await result().getByText('Handvat 5', { exact: false }).waitFor();
    await page.locator('[data-doe="wis"]').click();
    await result().getByText(measuring.scan.none).waitFor();
    expect(await page.locator('[data-stelling] input:checked').count()).toBe(0);
  });
});
