import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { waitForAnswer } from './answered.ts';
import { violations } from './violations.ts';
import { openWindows } from './window.ts';

const SECRET = 'straatvrees';

let page: Page;
const another = openWindows({ viewport: { width: 1280, height: 900 } }, (opened) => {
  page = opened;
});

const open = (path: string) => page.goto(inject('address') + path);
const answered = (query: string) => waitForAnswer(page, query);

describe('the dialog', () => {
  it('opens by "/", shows first results, and gives the focus back', async () => {
    await open('/handreiking/signaleren/');
    await page.locator('.merk').focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.type('druk');
    await dialog.locator('ol a').first().waitFor();
    expect(await dialog.locator('ol a').count()).toBeLessThanOrEqual(6);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog ol') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('merk');
  });

  it('opens by Ctrl+K and leads to all results', async () => {
    await open('/werkgevers/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('kosten');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\/#q=kosten$/);
    await answered('kosten');
  });

  it.each(['Control', 'Shift', 'Alt'] as const)(
    'stays while a result opens beside it by %s, and not after a reload',
    async (key) => {
      await open('/over/');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('werkdruk');
      const result = page.locator('dialog ol a').first();
      await result.waitFor();
      await result.click({ modifiers: [key] });
      expect(await page.getByRole('dialog').isVisible()).toBe(true);
      expect(await page.evaluate(() => history.state)).toBeNull();
      await page.reload();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      expect(await page.locator('#zoek-venster').inputValue()).toBe('');
    },
  );

  it('opens from the field in the header', async () => {
    await open('/');
    await page.locator('#zoek-boven').click();
    await page.getByRole('dialog').waitFor();
  });

  it('leaves "/" alone in a field, and where the reader has switched it off', async () => {
    await open('/formulieren/gespreksverslag/');
    await page.locator('textarea').first().focus();
    await page.keyboard.type('en/of');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.locator('.merk').focus();
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.getByLabel(/toets \//).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ sneltoets: 'uit' });
  });
});

describe('what one searches for stays here', () => {
  it('stands in no request and no title, from the header, the dialog or the page', async () => {
    const sent: string[] = [];
    page.on('request', (request) =>
      sent.push(
        `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
      ),
    );
    await open('/handreiking/');
    await page.locator('#zoek-boven').focus();
    await page.keyboard.type(SECRET);
    await page.keyboard.press('Enter');
    await answered(SECRET);
    await page.locator('#zoekveld').fill(`${SECRET} op straat`);
    await answered(`${SECRET} op straat`);
    expect(await page.title()).not.toContain(SECRET);
    await page.reload();
    await answered(`${SECRET} op straat`);
    await page.locator('#zoekresultaten a').first().click();
    await page.waitForURL(/^(?!.*zoeken)/, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type(SECRET);
    await page.locator('dialog ol a').first().waitFor();
    expect(sent.length).toBeGreaterThan(8);
    expect(sent.filter((line) => line.includes(SECRET))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });

  it('asks the server the same for every question', async () => {
    const asked = async (query: string) => {
      const seen: string[] = [];
      const own = await another();
      own.on('request', (request) => seen.push(new URL(request.url()).pathname));
      await own.goto(`${inject('address')}/zoeken/#q=${query}`);
      await own.locator('#zoekresultaten a').first().waitFor();
      return seen.sort();
    };
    expect(await asked('zelfmoord')).toEqual(await asked('jaarplanner'));
  });
});

/** What axe finds, light and wide and dark and narrow. */
async function violationsInTwoLooks(): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await violations(page)).map((line) => `${colorScheme}, ${width}: ${line}`));
  }
  return found;
}

describe('for everyone', () => {
  it.each([
    ['with results', '/zoeken/?q=burn-out', '#zoekresultaten a'],
    ['with a mistake in a word', '/zoeken/?q=depresie%20medewerker', '.zoek-opmerking'],
    ['without results', '/zoeken/?q=blablabla', '#zoekniets'],
  ])('axe finds nothing on the page %s', async (_, path, sign) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await open(path);
    await page.locator(sign).first().waitFor();
    expect(await violationsInTwoLooks()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('axe finds nothing with the dialog open, and it never scrolls sideways', async () => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await open('/casussen/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('burn-out');
    await page.locator('dialog ol a').first().waitFor();
    expect(await violationsInTwoLooks()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(
      await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
    ).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});
