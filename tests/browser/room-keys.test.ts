import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import { deckById } from '../../src/corpus/corpus.ts';
import { guide } from '../../src/guide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { deckWords } from '../../src/strings/deck.ts';
import { shows } from './slideshow.ts';
import { openWindows } from './window.ts';

const { corpus } = guide();
const deck = deckById(corpus, 'informatiebijeenkomst');
const slides = slidesShown(corpus, deck);

describe('the keys of a deck, in a room', () => {
  let page: Page;
  openWindows({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });
  const at = (n: number) => shows(page, n, slides.length, slides[n - 1]?.title ?? '');
  async function open(): Promise<void> {
    await page.goto(`${inject('address')}/presenteren/${deck.id}/`);
    await at(1);
  }

  it('Esc gives the screen back before it does anything else', async () => {
    await open();
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.fullscreenElement === null);
    expect(await page.locator('.reveal.overview').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.reveal.overview').waitFor();
  });

  it('the space bar goes on, also after a click on the button that goes back', async () => {
    await open();
    await page.keyboard.press('End');
    await at(slides.length);
    await page.keyboard.press('Home');
    await at(1);
    for (const n of [2, 3]) {
      await page.keyboard.press('Space');
      await at(n);
    }
    await page.mouse.move(100, 100);
    await page.getByRole('button', { name: said.previous }).click();
    await at(2);
    await page.keyboard.press('Space');
    await at(3);
    // Who walks the buttons by keyboard presses the one that has the focus.
    await page.getByRole('button', { name: said.previous }).focus();
    await page.keyboard.press('Space');
    await at(2);
  });

  it('W makes the screen white, from the presenter’s window too', async () => {
    await open();
    const ground = () =>
      page.locator('.pause-overlay').evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.keyboard.press('w');
    await page.getByRole('status').filter({ hasText: said.white }).waitFor();
    expect(await ground()).toBe('rgb(255, 255, 255)');
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.locator('.spreker.zwart').waitFor();
    await speaker.keyboard.press('b');
    await page.getByRole('status').filter({ hasText: said.black }).waitFor();
    expect(await ground()).toBe('rgb(0, 0, 0)');
    await speaker.locator('.spreker.zwart').waitFor();
    await page.waitForTimeout(300);
    await speaker.keyboard.press('b');
    await page.getByRole('status').filter({ hasText: said.notBlank }).waitFor();
  });

  it.each(['b', 'w', 'o'])('all slides are printed after %s', async (key) => {
    await open();
    const print = async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      const seen = await page.locator('.slides > section .dia-titel').evaluateAll((titles) =>
        titles.map((title) => {
          const { top, height } = title.getBoundingClientRect();
          return height > 0 && getComputedStyle(title).visibility === 'visible' ? Math.round(top) : undefined;
        }),
      );
      const covered = await page.locator('.pause-overlay').evaluate((one) => getComputedStyle(one).visibility);
      await page.emulateMedia({ media: 'screen' });
      return { seen, covered };
    };
    const plain = await print();
    expect(plain.seen).not.toContain(undefined);
    expect(new Set(plain.seen).size).toBe(slides.length);
    await page.keyboard.press(key);
    await page.locator('.reveal.paused, .reveal.overview').waitFor();
    const after = await print();
    expect(after.covered).toBe('hidden');
    expect(after.seen).not.toContain(undefined);
    expect(new Set(after.seen).size).toBe(slides.length);
  });

  it('the screen stays awake, and does so again after a switch', async () => {
    await page.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      const request = (kind: string) => Promise.resolve(asked.push(kind));
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    await open();
    const asked = () => page.evaluate(() => Reflect.get(window, 'asked') as unknown);
    expect(await asked()).toEqual(['screen']);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await asked()).toEqual(['screen', 'screen']);
  });

  it('a click on the slide goes on, until one switches that off', async () => {
    await open();
    await page.mouse.click(400, 300);
    await at(2);
    await page.mouse.click(400, 300);
    await at(3);
    await page.keyboard.press('h');
    await page.getByRole('checkbox', { name: deckWords.clicks }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.mouse.click(400, 300);
    await page.keyboard.press('ArrowRight');
    await at(4);
  });

  it('the overview is a grid: arrows go along rows and columns, and a click takes the slide one clicks', async () => {
    await open();
    await page.keyboard.press('o');
    await page.locator('.reveal.overview').waitFor();
    const places = await page.locator('.slides > section').evaluateAll((all) =>
      all.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return { left, top, width, height };
      }),
    );
    const columns = places.filter(({ top }) => top === places[0]?.top).length;
    expect(columns).toBeGreaterThan(2);
    expect(new Set(places.map(({ left }) => left)).size).toBe(columns);
    expect(new Set(places.map(({ top }) => top)).size).toBe(Math.ceil(slides.length / columns));
    for (const { width, height } of places) expect(width / height).toBeCloseTo(16 / 9, 1);
    await page.keyboard.press('ArrowDown');
    await at(1 + columns);
    await page.keyboard.press('ArrowRight');
    await at(2 + columns);
    await page.keyboard.press('ArrowUp');
    await at(2);
    await page.keyboard.press('End');
    await at(slides.length);
    await page
      .locator('.slides > section')
      .nth(slides.length - 2)
      .click();
    await at(slides.length - 1);
    await page.waitForTimeout(200);
    await at(slides.length - 1);
    expect(await page.locator('.reveal.overview').count()).toBe(0);
  });

  it('L points with a red dot in place of the arrow', async () => {
    await open();
    await page.keyboard.press('l');
    await page.mouse.move(640, 360);
    const dot = page.locator('.deck-stip');
    const box = await dot.boundingBox();
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 640)).toBeLessThan(3);
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - 360)).toBeLessThan(3);
    expect(await page.locator('.deck').evaluate((one) => getComputedStyle(one).cursor)).toBe('none');
    await page.keyboard.press('l');
    await dot.waitFor({ state: 'hidden' });
  });

  it('Z brings the figure near, follows the pointer, and lets go for the next slide', async () => {
    await open();
    const n = slides.findIndex(({ figure }) => figure !== undefined) + 1;
    await page.keyboard.type(String(n));
    await page.keyboard.press('Enter');
    await at(n);
    const figure = page.locator('section.present .dia-figuur.breed');
    const width = async () => (await figure.boundingBox())?.width ?? 0;
    const plain = await width();
    await page.keyboard.press('z');
    await expect.poll(width).toBeGreaterThan(plain * 2);
    await page.mouse.move(900, 500);
    const there = await figure.boundingBox();
    await page.mouse.move(300, 300);
    expect((await figure.boundingBox())?.x).not.toBe(there?.x);
    await page.keyboard.press('Escape');
    expect(await width()).toBe(plain);
    expect(await page.locator('.reveal.overview').count()).toBe(0);
    await page.keyboard.press('z');
    await page.keyboard.press('ArrowRight');
    await at(n + 1);
    await page.keyboard.press('ArrowLeft');
    await at(n);
    expect(await width()).toBe(plain);
  });
});
