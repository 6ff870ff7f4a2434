import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/strings/own.ts';
import { openMeeting, openMeetingWindows, partTitles } from './meeting-window.ts';
import { addOwn, openParts } from './own-typed.ts';

let page: Page;
const { complaints } = openMeetingWindows((opened) => {
  page = opened;
});
const kept = () => page.evaluate(() => localStorage.getItem('bijeenkomst'));

describe('what somebody adds of their own', () => {
  it('stands in the programme, can be moved, and is gone after a reload where nobody asked to keep it', async () => {
    await openMeeting(page, '?handvatten=1,2&casus=geen');
    await addOwn(page);
    const titles = () => partTitles(page);
    await expect.poll(titles).toContain('Een verhaal van hier');
    expect((await titles()).slice(-3)).toEqual(['Een verhaal van hier', 'Zo doen wij dat hier', 'Praten en afspreken']);
    await page.getByText('Aanpassen: Een verhaal van hier').click();
    await page.getByRole('button', { name: 'Een verhaal van hier eerder' }).click();
    await expect.poll(async () => (await titles()).at(-4)).toBe('Een verhaal van hier');
    expect(new URL(page.url()).search).toContain('volgorde=');
    expect(decodeURIComponent(page.url())).not.toContain('Zo doen');
    expect(await kept()).toBeNull();
    await page.reload();
    await page.locator('.maat-deel').first().waitFor();
    expect(await titles()).not.toContain('Een verhaal van hier');
    expect(await page.locator('.maat-fout p').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is kept where that is asked, for the next tab and the deck alone, until all is cleared', async () => {
    await openMeeting(page, '?handvatten=1&casus=geen');
    await addOwn(page);
    const more = page.getByRole('button', { name: 'Nog een dia' });
    for (let n = 2; n <= 8; n++) await more.click();
    await more.waitFor({ state: 'hidden' });
    await page.getByRole('group', { name: 'Eigen dia 2' }).getByLabel('Titel').fill('Nog een eigen dia');
    await page.getByLabel('Bewaar dit op dit apparaat').check();
    await page.getByText('Dit staat op dit apparaat').waitFor();
    const other = await page.context().newPage();
    await openMeeting(other, '?handvatten=1&casus=geen');
    await expect.poll(() => partTitles(other)).toContain('Nog een eigen dia');
    const deck = await page.context().newPage();
    await deck.goto(new URL('presenteren/?handvatten=1&casus=geen', other.url()).href);
    await deck.locator('.deck.klaar').waitFor();
    expect(await deck.locator('.slides > .dia').allTextContents()).toContainEqual(expect.stringContaining('Bel eerst'));
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByText('Alles wat je hier typte, is gewist.').waitFor();
    expect(await kept()).toBeNull();
    expect(await page.getByLabel('Organisatie').inputValue()).toBe('');
    expect(await page.getByLabel('Wie (1)').inputValue()).toBe('Bedrijfsarts');
    await page.getByText('Het logo staat op de eerste dia.').waitFor({ state: 'hidden' });
    await more.waitFor();
    expect(await page.getByRole('group', { name: /^Eigen dia/ }).count()).toBe(1);
    expect(await partTitles(page)).not.toContain('Zo doen wij dat hier');
    expect(complaints).toEqual([]);
  });

  it('is cleared in one window for all: the other says so, and keeps nothing of what is typed after', async () => {
    await openMeeting(page, '?handvatten=1&casus=geen');
    await addOwn(page);
    const apart = await page.context().newPage();
    await openMeeting(apart, '?handvatten=1&casus=geen');
    await page.getByLabel('Bewaar dit op dit apparaat').check();
    await expect.poll(kept).toContain('Zo doen wij dat hier');
    // A window that was asked to keep nothing leaves alone what another keeps.
    await openParts(apart);
    await apart.getByLabel('Organisatie').fill('Een ander');
    expect(await kept()).toContain('Zo doen wij dat hier');
    const other = await page.context().newPage();
    await openMeeting(other, '?handvatten=1&casus=geen');
    // What is kept is one: two windows that keep it show the same, so that neither undoes the other.
    await openParts(other);
    await other.getByLabel('Plaats').fill('Zaal 3');
    await expect.poll(() => page.getByLabel('Plaats').inputValue()).toBe('Zaal 3');
    await page.getByLabel('Wie vertelt').fill('Een spreker');
    await expect.poll(() => other.getByLabel('Wie vertelt').inputValue()).toBe('Een spreker');
    expect(JSON.parse((await kept()) ?? '{}')).toMatchObject({ plaats: 'Zaal 3', spreker: 'Een spreker' });
    expect(await apart.getByLabel('Organisatie').inputValue()).toBe('Een ander');
    await other.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByText('Dit is intussen gewist').waitFor();
    expect(await page.getByLabel('Bewaar dit op dit apparaat').isChecked()).toBe(false);
    await page.getByLabel('Organisatie').fill('Nog iets');
    expect(await kept()).toBeNull();
    expect(await partTitles(page)).toContain('Zo doen wij dat hier');
    expect(complaints).toEqual([]);
  });

  it('adds to what another window keeps, and keeps nothing old of it once the browser is full', async () => {
    await openMeeting(page, '?handvatten=1&casus=geen');
    await addOwn(page);
    const other = await page.context().newPage();
    await openMeeting(other, '?handvatten=1&casus=geen');
    await page.getByLabel('Bewaar dit op dit apparaat').check();
    await openParts(other);
    await other.getByLabel('Plaats').fill('Zaal 3');
    await other.getByLabel('Bewaar dit op dit apparaat').check();
    await expect.poll(() => page.getByLabel('Plaats').inputValue()).toBe('Zaal 3');
    for (const on of [page, other]) expect(await partTitles(on)).toContain('Zo doen wij dat hier');
    expect(await kept()).toContain('Zo doen wij dat hier');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Wie vertelt').fill('Een spreker');
    await page.getByText(ownWords.notKept).waitFor();
    expect(await page.getByLabel('Bewaar dit op dit apparaat').isChecked()).toBe(false);
    expect(await kept()).toBeNull();
    expect(await page.getByLabel('Wie vertelt').inputValue()).toBe('Een spreker');
    await other.close();
    // Who asked to keep it counts on it, and is asked before it is lost.
    const asked = page.waitForEvent('dialog');
    // What reloads waits for the answer.
    const reloaded = page.evaluate(() => location.reload()).catch(() => undefined);
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await reloaded;
    expect(await page.getByLabel('Wie vertelt').inputValue()).toBe('Een spreker');
  });

  it('reads what an older site kept, and an old address, and says what it does not know', async () => {
    await page.addInitScript(() =>
      localStorage.setItem(
        'bijeenkomst',
        JSON.stringify({
          'dia-1': 'Van vroeger',
          'punten-1': 'Een punt',
          'veld-dat-weg-is': 'x',
          'dia-99': 'Te ver',
          logo: 7,
        }),
      ),
    );
    await openMeeting(page, '?handvatten=1&casus=geen&volgorde=eigen-dia-9,weg&zonder=dia-die-weg-is&tijd=weg.5');
    await expect.poll(() => partTitles(page)).toContain('Van vroeger');
    expect(await partTitles(page)).not.toContain('Te ver');
    await page.locator('.maat-fout p').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('says so where this browser keeps nothing, and works on', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openMeeting(page, '?handvatten=1&casus=geen');
    await addOwn(page);
    await page.getByLabel('Bewaar dit op dit apparaat').click();
    await page.getByText('Deze browser kan het niet bewaren').waitFor();
    expect(await page.getByLabel('Bewaar dit op dit apparaat').isChecked()).toBe(false);
    expect(await partTitles(page)).toContain('Zo doen wij dat hier');
  });

  it('refuses a file that is no logo, in words', async () => {
    await openMeeting(page, '');
    await openParts(page);
    const choose = (name: string, buffer: Buffer) =>
      page.getByLabel('Logo (PNG of SVG)').setInputFiles({ name, mimeType: 'image/png', buffer });
    await choose('logo.png', Buffer.from('GIF89a'));
    await page.getByText('Dit is geen PNG of SVG').waitFor();
    await choose('logo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await page.getByText('Dit bestand is niet als beeld te lezen').waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'logo-'));
    writeFileSync(join(folder, 'groot.png'), '');
    truncateSync(join(folder, 'groot.png'), 20_000_000);
    await page.getByLabel('Logo (PNG of SVG)').setInputFiles(join(folder, 'groot.png'));
    await page.getByText('Dit bestand is groter dan 2 MB').waitFor();
    rmSync(folder, { recursive: true });
  });

  it('takes what is pasted from Word, and tells of which slide not all is shown', async () => {
    await openMeeting(page, '?handvatten=1&casus=geen');
    await openParts(page);
    await page.getByLabel('Titel', { exact: true }).fill('Veertig punten');
    const forty = Array.from({ length: 40 }, (_, i) => `\uF0B7\tPunt ${i + 1} van een lijst uit Word`).join('\n');
    await page.locator('#eigen-punten-1').fill(forty);
    const told = page.getByText('Op de dia “Veertig punten” past niet alles wat je typte.');
    await told.waitFor();
    expect(await page.locator('#eigen-punten-1').inputValue()).toBe(forty);
    await page.locator('#eigen-punten-1').fill(forty.split('\n').slice(0, 6).join('\n'));
    await told.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  });
});
