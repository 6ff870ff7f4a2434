import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { zoekvenster } from '../../src/strings/search-shell.ts';
import { waitForAnswer } from './answered.ts';
import { openWindows } from './window.ts';

let page: Page;
const another = openWindows({ viewport: { width: 390, height: 844 } }, (opened) => {
  page = opened;
});

const open = (path: string) => page.goto(inject('address') + path);
const marked = () =>
  page.evaluate(() => [...(CSS.highlights.get('gezocht') ?? [])].map((range) => String(range).toLowerCase()));

describe('on a slow phone', () => {
  it('the window opens at once, says that it is loading, and keeps what is typed meanwhile', async () => {
    let send = () => {};
    const held = new Promise<void>((done) => {
      send = done;
    });
    await page.route(/dialog.*\.js|zoeklijst\.json/, async (route) => {
      await held;
      await route.continue();
    });
    await open('/over/');
    await page.locator('#zoek-boven').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(zoekvenster.loading).waitFor({ timeout: 2000 });
    await page.keyboard.type('werkdruk');
    const box = await dialog.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    send();
    await dialog.locator('ol a').first().waitFor();
    expect(await dialog.locator('#zoek-venster').inputValue()).toBe('werkdruk');
  });

  it('Enter goes to all results before the rest has come', async () => {
    await page.route(/dialog.*\.js/, () => undefined);
    await open('/over/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('rooster');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\/#q=rooster$/);
  });
});

describe('filters', () => {
  const filters = () => page.locator('#zoekfilters');
  const summary = () => filters().locator('summary');

  it('leave a phone to the answers: folded, until one presses', async () => {
    await open('/zoeken/#q=werkdruk');
    await waitForAnswer(page, 'werkdruk');
    expect(await page.getByLabel('Voor wie').isVisible()).toBe(false);
    const folded = (await page.locator('#zoekresultaten li').first().boundingBox())?.y ?? Number.NaN;
    await summary().click();
    await page.getByLabel('Voor wie').waitFor();
    const unfolded = (await page.locator('#zoekresultaten li').first().boundingBox())?.y ?? Number.NaN;
    expect(unfolded - folded).toBeGreaterThan(100);
  });

  it('say which of them are at work while they are folded', async () => {
    await open('/zoeken/#q=werkdruk&soort=formulier&voor=leidinggevende');
    await waitForAnswer(page, 'werkdruk');
    expect(await summary().textContent()).toBe('Kies soort of voor wie: Formulieren, leidinggevenden');
    await open('/zoeken/#q=gesprek');
    await page.waitForFunction(() => document.querySelector('#zoekstand')?.textContent?.includes('gesprek'));
    expect(await summary().textContent()).toBe('Kies soort of voor wie');
  });

  it('stand open where there is room', async () => {
    const desk = await another({ viewport: { width: 1280, height: 844 } });
    await desk.goto(`${inject('address')}/zoeken/#q=werkdruk`);
    await waitForAnswer(desk, 'werkdruk');
    await desk.getByLabel('Voor wie').waitFor();
    expect(await desk.locator('#zoekfilters summary').isVisible()).toBe(false);
  });
});

describe('where one lands', () => {
  it('the words are marked in the section, the address is plain, and Escape takes the marks away', async () => {
    await open('/zoeken/#q=iemand%20huilt');
    await waitForAnswer(page, 'iemand huilt');
    const link = page.locator('#zoekresultaten a[href*="#als-iemand-huilt"]').first();
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`**${href}`);
    await page.waitForFunction(() => CSS.highlights.has('gezocht'));
    const words = await marked();
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !/^huil/.test(word))).toEqual([]);
    const inside = await page.evaluate(() => {
      const heading = document.querySelector('#als-iemand-huilt');
      const [range] = CSS.highlights.get('gezocht') ?? [];
      return range instanceof Range && range.startContainer.parentElement?.closest('h2') === heading;
    });
    expect(inside).toBe(true);
    expect(
      await page.evaluate(() => Math.abs(document.querySelector(':target')?.getBoundingClientRect().top ?? 9999)),
    ).toBeLessThan(300);
    expect(await page.evaluate(() => document.querySelectorAll('main mark').length)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => CSS.highlights.has('gezocht'))).toBe(false);
  });

  it('a folded part opens, with the words marked in it', async () => {
    await open('/handreiking/eigen-regie/');
    const { id, word } = await page.evaluate(() => {
      const text = document.querySelector('details.verdieping .verdieping-tekst');
      return { id: text?.id ?? '', word: text?.textContent?.match(/\p{L}{7,}/u)?.[0] ?? '' };
    });
    await open('/over/');
    await open(`/handreiking/eigen-regie/#${id}&gezocht=${encodeURIComponent(word)}`);
    await page.waitForFunction(() => CSS.highlights.has('gezocht'));
    expect(await page.locator(`details:has(#${id})`).getAttribute('open')).not.toBeNull();
    expect(await marked()).toContain(word.toLowerCase());
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  });

  it('whatever stands behind the # marks nothing and breaks nothing', async () => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const hash of ['gezocht=', 'x&gezocht=%', '%E0%A4%A&gezocht=werk', 'gezocht=(.*[', 'inhoud&gezocht=<b>']) {
      await open('/over/');
      await open(`/over/#${hash}`);
      await page.waitForTimeout(50);
    }
    expect(errors).toEqual([]);
  });
});

describe('who comes back', () => {
  it('finds all results that were shown, and stands at the one that was followed', async () => {
    await open('/zoeken/#q=gesprek');
    await waitForAnswer(page, 'gesprek');
    const links = page.locator('#zoekresultaten a');
    await page.locator('#zoekmeer').click();
    const shown = await links.count();
    expect(shown).toBeGreaterThan(10);
    const last = links.nth(shown - 1);
    const href = await last.getAttribute('href');
    await last.click();
    await page.waitForURL((url) => !url.pathname.startsWith('/zoeken/'));
    await page.goBack();
    await page.waitForFunction((at) => document.activeElement?.getAttribute('href') === at, href);
    expect(await links.count()).toBe(shown);
    expect(await page.locator('#zoekveld').inputValue()).toBe('gesprek');
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1)).toBeGreaterThan(0);
  });

  it('from a result in the window finds the window open again, once', async () => {
    await open('/over/');
    await page.keyboard.press('/');
    await page.keyboard.type('mantelzorg');
    const link = page.locator('dialog ol a').first();
    await link.waitFor();
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL((url) => url.pathname !== '/over/');
    await page.goBack();
    await page.waitForFunction((at) => document.activeElement?.getAttribute('href') === at, href);
    expect(await page.locator('#zoek-venster').inputValue()).toBe('mantelzorg');
    await page.reload();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('without script', () => {
  it('no field takes what it cannot answer: a link leads to the list, which explains itself', async () => {
    const own = await another({ javaScriptEnabled: false });
    await own.goto(`${inject('address')}/over/`);
    await own.locator('#zoek-boven').waitFor({ state: 'hidden' });
    await own.getByRole('link', { name: 'Alles van A tot Z' }).click();
    await own.locator('main noscript p').waitFor();
    await own.locator('#van-a-tot-z').waitFor();
  });
});
