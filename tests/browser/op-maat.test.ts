import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { CHOSEN, MEETING, openMeeting, openMeetingWindows, partTitles } from './meeting-window.ts';
import { violations } from './violations.ts';

let page: Page;
const { complaints } = openMeetingWindows((opened) => {
  page = opened;
});

const open = (search: string) => openMeeting(page, search);
/** Where one chooses: the programme names the same parts again. */
const choice = () => page.locator('.maat-keuze');
const texts = (selector: string) => page.locator(selector).allTextContents();
const titles = () => partTitles(page);
const minutes = async () => (await texts('.maat-duur')).map((text) => Number.parseInt(text, 10));
const total = async () => (await minutes()).reduce((sum, one) => sum + one, 0);
const search = () => new URL(page.url()).search;

describe('making a meeting', () => {
  it('shows at once a programme that takes the time chosen, and keeps the choice in the address', async () => {
    await open('');
    expect(await total()).toBe(60);
    await page.getByLabel('Directie en HR').check();
    await choice().getByLabel('Signaleer op tijd veranderend gedrag').uncheck();
    await choice().getByLabel('Stuur op eigen regie').uncheck();
    await choice().getByLabel('Schakel (arbo)hulp in bij dreigend verzuim').uncheck();
    await page.getByText('Versterk je team en organisatie: vijf ingrediënten').click();
    await choice().getByLabel('Teamverantwoordelijkheid').check();
    await choice().getByLabel('Steeds harder werken').uncheck();
    await choice().getByLabel('Een collega zag het als eerste').check();
    await page.getByLabel('Hoeveel tijd heb je?').focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowLeft');
    expect(search()).toBe(CHOSEN);
    expect(await total()).toBe(45);
    expect(await titles()).toEqual([
      'Waarom dit hier telt',
      'Handvat 2: Praat samen over de invloed op werk',
      'Handvat 4: Zoek samen naar werkaanpassingen voor werkbehoud',
      'Teamverantwoordelijkheid',
      'Casus 2: Een collega zag het als eerste',
      'Praten en afspreken',
    ]);
    expect(complaints).toEqual([]);
  });

  it('is the same for whoever opens its address', async () => {
    await open(CHOSEN);
    const programme = [await titles(), await minutes()];
    expect(await total()).toBe(45);
    expect(await choice().getByLabel('Teamverantwoordelijkheid').isChecked()).toBe(true);
    expect(await page.getByLabel('Directie en HR').isChecked()).toBe(true);
    await page.reload();
    await page.locator('.maat-deel').first().waitFor();
    expect([await titles(), await minutes()]).toEqual(programme);
  });

  it('says what does not fit', async () => {
    await open('?minuten=15&handvatten=1,2,3,4,5&medewerker=1,2,3,4,5&casus=1');
    expect(await total()).toBe(15);
    expect(await page.locator('.maat-let-op').textContent()).toMatch(
      /^Dit past niet meer in de tijd: .*minstens \d+ minuten/,
    );
  });

  it('says what in an address is not known, as plain text, until something is chosen', async () => {
    await open(`?voor=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&minuten=7&handvatten=1,12&kleur=rood`);
    const told = await texts('.maat-fout p');
    expect(told).toHaveLength(4);
    expect(told[0]).toContain('voor=<img src=x onerror=alert');
    expect(told[0]).toContain('leidinggevende, werkgever');
    expect(told[2]).toContain('1, 2, 3, 4, 5, geen');
    expect(await page.locator('.maat img[src]').count()).toBe(0);
    expect(await total()).toBe(60);
    await page.getByLabel('Arbeidsdeskundigen').check();
    expect(await texts('.maat-fout p')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('has nothing axe would mend, with messages and all parts open', async () => {
    await open('?minuten=15&handvatten=1,2,3,4,5&medewerker=1,2&team=3&voor=x');
    for (const section of await page.locator('.maat-eigen summary').all()) await section.click();
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 640 });
        found.push(...(await violations(page)).map((line) => `${colorScheme} ${width}: ${line}`));
      }
    expect(found).toEqual([]);
  });

  it('lets two cases be chosen, and says so where somebody wants a third', async () => {
    await open('?handvatten=1&casus=6');
    await choice().getByLabel('Een collega zag het als eerste').check();
    await expect.poll(() => search()).toContain('casus=2,6');
    await choice().getByLabel('Twee adviezen die botsten').click();
    await page.getByText('Kies er hoogstens 2. Haal er eerst een weg.').waitFor();
    expect(await choice().getByLabel('Twee adviezen die botsten').isChecked()).toBe(false);
    expect(search()).toContain('casus=2,6');
    await choice().getByLabel('Een collega zag het als eerste').uncheck();
    await choice().getByLabel('Twee adviezen die botsten').check();
    await expect.poll(() => search()).toContain('casus=3,6');
  });

  it('fits a window of 320 × 256', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open('?minuten=15&handvatten=1,2,3,4,5&medewerker=1,2&voor=x');
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
});

describe('without what it needs', () => {
  it('leads to the presentations that are ready, where there is no script', async () => {
    const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false });
    if (!plain) throw new Error('the window has no browser');
    const quiet = await plain.newPage();
    await quiet.goto(inject('address') + MEETING);
    for (const [id, { matter }] of guide().corpus.decks)
      expect(await quiet.getByRole('link', { name: matter.titel, exact: true }).getAttribute('href')).toBe(
        `/presenteren/${id}/`,
      );
    await quiet.locator('.maat-keuze').waitFor({ state: 'hidden' });
    await plain.close();
  });

  it('says so, where the slides cannot be fetched', async () => {
    await page.route('**/dias.json', (route) => route.abort());
    await page.goto(inject('address') + MEETING);
    await page.getByText('De dia’s konden niet worden opgehaald').waitFor();
    await page.goto(`${inject('address')}${MEETING}presenteren/`);
    await page.getByText('De dia’s konden niet worden opgehaald').waitFor();
  });
});
