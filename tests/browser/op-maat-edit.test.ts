import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openMeeting, openMeetingWindows, partTitles } from './meeting-window.ts';
import { violations } from './violations.ts';

let page: Page;
const { complaints } = openMeetingWindows((opened) => {
  page = opened;
});

const titles = () => partTitles(page);
const total = async () =>
  (await page.locator('.maat-duur').allTextContents()).reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
const part = (title: string) => page.locator('.maat-deel', { has: page.getByText(title, { exact: true }) });
const edit = async (title: string) => {
  await part(title).locator('summary').click();
  return part(title);
};
const one = 'Handvat 1: Signaleer op tijd veranderend gedrag';
const two = 'Handvat 2: Praat samen over de invloed op werk';

describe('changing the programme', () => {
  it('moves parts, gives minutes, leaves slides out and takes a break, and keeps the time', async () => {
    await openMeeting(page, '?minuten=90&handvatten=1,2,3');
    const first = await edit(one);
    await first.getByRole('button', { name: 'later' }).press('Enter');
    await expect.poll(async () => (await titles()).slice(1, 3)).toEqual([two, one]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-zet'))).toBe('handvatten-1 1');
    await first.getByRole('spinbutton').fill('14');
    await first.getByRole('spinbutton').press('Enter');
    await first.getByText('14 min', { exact: true }).waitFor();
    await first.getByLabel('Signaleren: vragen aan jezelf').uncheck();
    await page.getByLabel('Pauze').selectOption('10');
    await expect.poll(titles).toContain('Pauze');
    expect(await total()).toBe(90);
    expect(new URL(page.url()).search).toContain('duur=handvatten-1:14&pauze=10');
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is undone and done again, by its buttons and by Back', async () => {
    await openMeeting(page, '?handvatten=1,2,3');
    const [undo, redo] = ['Ongedaan maken', 'Opnieuw'].map((name) => page.getByRole('button', { name, exact: true }));
    await expect.poll(() => undo?.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Pauze').selectOption('5');
    await expect.poll(titles).toContain('Pauze');
    await undo?.click();
    await expect.poll(titles).not.toContain('Pauze');
    await redo?.click();
    await expect.poll(titles).toContain('Pauze');
    await page.goBack();
    await expect.poll(titles).not.toContain('Pauze');
    expect(await undo?.getAttribute('aria-disabled')).toBe('true');
  });

  it('tells where there is little time to talk, and what was passed over', async () => {
    await openMeeting(page, '?minuten=30&handvatten=1,2,3,4,5&duur=begin:60');
    await page.getByText('De minuten die je gaf passen niet in deze tijd').waitFor();
    await page.getByText(/Er is weinig tijd om te praten: \d+ van de 30 minuten/).waitFor();
    expect(await total()).toBe(30);
  });

  it('shows the slides as they were changed', async () => {
    await openMeeting(page, '?minuten=60&handvatten=1,2&pauze=10&volgorde=handvatten-2,pauze,handvatten-1');
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Presenteer' }).click();
    const deck = await opened;
    await deck.locator('section.dia[data-id="dia/pauze"]').waitFor({ state: 'attached' });
    const slugs = await deck.locator('section.dia').evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
    const at = (slug: string) => slugs.indexOf(`dia/${slug}`);
    expect(at('in-gesprek-kern')).toBeLessThan(at('pauze'));
    expect(at('pauze')).toBeLessThan(at('signaleren-kern'));
    await deck.close();
  });
});
