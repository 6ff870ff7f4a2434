import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { slidesOf } from '../../src/corpus/slides.ts';
import { launchChromium } from './chromium.ts';
import { violations } from './violations.ts';

const corpus = loadCorpus();
const decks = [...corpus.decks.values()].map((deck) => ({ id: deck.id, deck, slides: slidesOf(corpus, deck) }));
const MEETING = '/presenteren/informatiebijeenkomst/';

let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

function listen(to: Page): Page {
  to.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  to.on('pageerror', (error) => complaints.push(error.message));
  return to;
}
async function open(path: string, on: Page = page): Promise<void> {
  await on.goto(inject('address') + path);
  await on.locator('.deck.klaar').waitFor();
}
const slugOf = (on: Page) => new URL(on.url()).hash.replace('#/dia/', '');
const said = (on: Page) => on.locator('.deck-stem').textContent();
const place = (on: Page) => on.locator('[data-deel="plaats"]').textContent();

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  page = listen(await context.newPage());
});
afterAll(async () => {
  await browser.close();
  expect(complaints).toEqual([]);
});

describe('walking through a deck by keys', () => {
  it.each(decks)('$id: every slide has its address and is announced, with its figure', async ({ id, slides }) => {
    await open(`/presenteren/${id}/`);
    for (const [index, slide] of slides.entries()) {
      expect(slugOf(page)).toBe(slide.slug);
      const start = `Dia ${index + 1} van ${slides.length}. ${slide.title}.${slide.figure === undefined ? '' : ' Figuur: '}`;
      expect((await said(page))?.startsWith(start)).toBe(true);
      await page.keyboard.press('ArrowRight');
    }
    expect(slugOf(page)).toBe(slides.at(-1)?.slug);
  });

  it.each(decks)('$id: nothing runs out of its place, and nothing is smaller than 28 px', async ({ id, slides }) => {
    await open(`/presenteren/${id}/`);
    const wrong: string[] = [];
    for (const slide of slides) {
      const found = await page.evaluate(() => {
        const shown = document.querySelector('.present .doek');
        const out: string[] = [];
        for (const part of shown?.querySelectorAll<HTMLElement>('.dia-titel, .dia-tekst, .dia-voet') ?? []) {
          // Half a line: letters of a line may reach out of its box, a line too many does not stay within this.
          const spare = Number.parseFloat(getComputedStyle(part).fontSize) / 2;
          if (part.scrollHeight > part.clientHeight + spare || part.scrollWidth > part.clientWidth + 1)
            out.push(`${part.className} ${part.scrollWidth} × ${part.scrollHeight}`);
          for (const element of [part, ...part.querySelectorAll('*')])
            if (Number.parseFloat(getComputedStyle(element).fontSize) < 28) out.push(`small: ${element.tagName}`);
        }
        return out;
      });
      wrong.push(...found.map((what) => `${slide.slug}: ${what}`));
      await page.keyboard.press('ArrowRight');
    }
    expect(wrong).toEqual([]);
  });

  it('goes back, to the begin and to the end, and where an address points', async () => {
    await open(`${MEETING}#/dia/casussen-6-casus`);
    expect(slugOf(page)).toBe('casussen-6-casus');
    await page.keyboard.press('PageUp');
    expect(slugOf(page)).toBe('versterk-je-team-kern');
    await page.keyboard.press('Home');
    expect(slugOf(page)).toBe('begin');
    await page.keyboard.press('End');
    expect(slugOf(page)).toBe('zo-gaan-we-verder');
  });

  it('chooses from the list, and from the overview', async () => {
    await open(MEETING);
    await page.keyboard.press('g');
    await page.getByRole('dialog').getByRole('link', { name: 'De handreiking in één beeld' }).click();
    expect(slugOf(page)).toBe('handreiking-figuur');
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(slugOf(page)).toBe('signaleren-kern');
    expect(await page.locator('.deck.overview').count()).toBe(0);
  });

  it('does nothing by letters once these are switched off', async () => {
    await open(MEETING);
    await page.keyboard.press('h');
    await page.getByLabel('Sneltoetsen met letters').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    expect(slugOf(page)).toBe('begin');
    await page.keyboard.press('ArrowRight');
    expect(slugOf(page)).toBe('je-ziet-iemand-veranderen');
  });
});

describe('a deck for who listens to it', () => {
  it('is no application, and says slides in our own words alone', async () => {
    await open(MEETING);
    expect(await page.locator('[role="application"], .aria-status').count()).toBe(0);
    expect(await page.locator('.reveal button').allTextContents()).toEqual([]);
  });

  it('has nothing axe would mend, on any slide, in the help and in the list', { timeout: 600_000 }, async () => {
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await open(MEETING);
      for (const slide of decks[0]?.slides ?? []) {
        found.push(...(await violations(page)).map((line) => `${scheme} ${slide.slug}: ${line}`));
        await page.keyboard.press('ArrowRight');
      }
      for (const key of ['h', 'g']) {
        await page.keyboard.press(key);
        found.push(...(await violations(page)).map((line) => `${scheme} ${key}: ${line}`));
        await page.keyboard.press('Escape');
      }
    }
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    expect(found).toEqual([]);
  });

  it('moves nothing for who wants no motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(MEETING);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.emulateMedia({ reducedMotion: null });
  });
});

describe('a shorter version', () => {
  it.each([30, 45])(
    'of %i minutes holds its own slides alone, in the list and with the presenter too',
    async (minutes) => {
      const titles = (decks[0]?.slides ?? [])
        .filter((slide) => slide.versions.includes(minutes))
        .map((slide) => slide.title);
      await open(`${MEETING}?versie=${minutes}`);
      expect(await page.locator('.slides > .dia .dia-titel').allTextContents()).toEqual(titles);
      expect(await page.locator('#dialijst li').count()).toBe(titles.length);
      await open(`${MEETING}?versie=${minutes}#/dia/zo-gaan-we-verder`);
      expect(await said(page)).toContain(`Dia ${titles.length} van ${titles.length}.`);
    },
  );

  it('that does not exist gives the whole deck and says so, whatever else the address asks', async () => {
    await open(`${MEETING}?versie=%3Cimg%3E&view=print&plugins=1&width=9&transition=zoom&autoSlide=1`);
    expect(await page.locator('.deck-bericht').textContent()).toBe(
      'Er is geen versie “<img>”. Je ziet de hele presentatie van 60 minuten.',
    );
    expect(await page.locator('.slides > .dia').count()).toBe(decks[0]?.slides.length);
    expect(
      await page
        .locator('.doek')
        .first()
        .evaluate((slide) => slide.clientWidth),
    ).toBe(1280);
  });
});

describe('the presenter’s window', () => {
  it('and the deck move together, both by keys, and the screen goes black from either', async () => {
    await open(MEETING);
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    listen(speaker);
    await speaker.locator('.spreker:not([hidden])').waitFor();
    await expect.poll(() => speaker.locator('[data-deel="lijn"]').textContent()).toContain('loopt gelijk');
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => slugOf(page)).toBe('je-ziet-iemand-veranderen');
    expect(await speaker.locator('[data-deel="notities"]').textContent()).toContain('Lees de vier regels rustig voor.');
    expect(await speaker.locator('[data-deel="daarna"]').textContent()).toBe(
      'Het komt vaak voor, en het gaat vaak over',
    );
    expect(await speaker.locator('[data-doe="time"]').textContent()).toBe('Zet de tijd stil');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => place(speaker)).toBe('3 / 25');
    await speaker.keyboard.press('b');
    await page.locator('.deck.paused').waitFor();
    await speaker.locator('.spreker.zwart').waitFor();
    await page.keyboard.press('b');
    await expect.poll(() => speaker.locator('.spreker.zwart').count()).toBe(0);
    expect(await violations(speaker)).toEqual([]);
    await speaker.close();
  });

  it('without script leads to the text', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const tab = await plain.newPage();
    await tab.goto(`${inject('address')}${MEETING}spreker/`);
    expect(await tab.getByRole('link', { name: 'Lees alles' }).isVisible()).toBe(true);
    await plain.close();
  });
});

describe('a deck that is not shown as slides', () => {
  it('is a text without script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } });
    const tab = await plain.newPage();
    await tab.goto(inject('address') + MEETING);
    const slides = decks[0]?.slides ?? [];
    for (const slide of slides.slice(1)) expect(await tab.locator(`#titel-${slide.slug}`).isVisible()).toBe(true);
    await plain.close();
  });

  it('is a text on a phone, and slides when asked', async () => {
    const phone = await browser.newContext({ viewport: { width: 320, height: 256 } });
    const tab = listen(await phone.newPage());
    await open(MEETING, tab);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await tab.locator('#titel-zo-gaan-we-verder').isVisible()).toBe(true);
    await tab.getByRole('button', { name: 'Toon als dia’s' }).click();
    await tab.locator('.deck.reveal').waitFor();
    expect(await tab.locator('#titel-zo-gaan-we-verder').isVisible()).toBe(false);
    await phone.close();
  });
});

describe('the deck in one file', () => {
  it('opens from a folder, asks for nothing, and walks with its presenter’s window', async () => {
    const stick = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const asked: string[] = [];
    await stick.route('**', (route, request) => {
      asked.push(request.url());
      return request.url().startsWith('file:') ? route.continue() : route.abort();
    });
    const tab = listen(await stick.newPage());
    await tab.goto(pathToFileURL('dist/presenteren/informatiebijeenkomst-los.html').href);
    await tab.locator('.deck.klaar').waitFor();
    await tab.keyboard.press('ArrowRight');
    expect(await said(tab)).toContain('Dia 2 van 25. Je ziet iemand veranderen.');
    expect(await tab.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"'))).toBe(true);
    const [speaker] = await Promise.all([stick.waitForEvent('page'), tab.keyboard.press('s')]);
    listen(speaker);
    await expect.poll(() => place(speaker)).toBe('2 / 25');
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => said(tab)).toContain('Dia 3 van 25.');
    await tab.keyboard.press('ArrowRight');
    await expect.poll(() => place(speaker)).toBe('4 / 25');
    expect(asked.filter((url) => !url.includes('-los.html'))).toEqual([]);
    await stick.close();
  });
});
