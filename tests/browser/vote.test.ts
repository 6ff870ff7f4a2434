import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import { guide } from '../../src/guide.ts';
import type { Slide } from '../../src/slides/slide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { practice } from '../../src/strings/practice.ts';
import { violations } from './violations.ts';
import { openWindows } from './window.ts';

const { corpus } = guide();
const [found] = [...corpus.decks.values()].flatMap((deck) => {
  const slides = slidesShown(corpus, deck);
  const begin = slides.find(({ ways = [], slug, row }) => slug === row && ways.length === 3);
  return begin ? [{ id: deck.id, slides, begin }] : [];
});
if (!found) throw new Error('No deck has a conversation of three choices.');
const { id, slides, begin } = found;
const to = (slide: Slide, way: number): Slide => {
  const next = slides.find(({ slug }) => slug === slide.ways?.[way]?.to);
  if (!next) throw new Error('There is no such way.');
  return next;
};

describe('a room that chooses', () => {
  let page: Page;
  const another = openWindows({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });
  const shows = ({ slug }: Slide) => page.locator(`section.present#dia-${slug}`).waitFor();
  const hands = (on: Page, part = 'section.present') => on.locator(`${part} .dia-stemmen`);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  describe.each([
    ['on the site', () => `${inject('address')}/presenteren/${id}/`],
    ['from a file', () => pathToFileURL(resolve(`dist/presenteren/${id}-los.html`)).href],
  ])('%s', (_, address) => {
    beforeEach(async () => {
      await page.goto(`${address()}#/dia/${begin.slug}`);
      await page.locator('.deck.klaar').waitFor();
    });

    it('is counted by letters, goes where most hands are, and back as it came', async () => {
      await press('a', 'b', 'B', 'b', 'c', 'Shift+C');
      await expect.poll(() => hands(page).allTextContents()).toEqual(['1', '3']);
      await page.getByRole('status').filter({ hasText: 'C: 0 handen.' }).waitFor();
      await page.reload();
      await page.locator('.deck.klaar').waitFor();
      await expect.poll(() => hands(page).allTextContents()).toEqual(['1', '3']);
      await press('ArrowRight');
      const second = to(begin, 1);
      await shows(second);
      await page.locator('section.present .dia-keuzes a').last().click();
      await shows(to(second, (second.ways?.length ?? 0) - 1));
      await press('ArrowLeft');
      await shows(second);
      await page.reload();
      await page.locator('.deck.klaar').waitFor();
      await press('ArrowLeft');
      await shows(begin);
    });

    it('is undone by the way back of the browser, and leaves B its other meaning elsewhere', async () => {
      await page.locator('section.present .dia-keuzes a').first().click();
      await shows(to(begin, 0));
      await page.goBack();
      await shows(begin);
      await press('Home', 'b');
      await page.getByRole('status').filter({ hasText: said.black }).waitFor();
    });

    it('is seen by who presents, who counts and chooses there too', async () => {
      const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
      await speaker.getByText(said.linked).waitFor();
      await press('a');
      await expect.poll(() => hands(speaker, '.spreker-nu').allTextContents()).toEqual(['1']);
      await speaker.keyboard.press('c');
      await speaker.keyboard.press('c');
      await expect.poll(() => hands(page).allTextContents()).toEqual(['1', '2']);
      await speaker.locator('[data-deel="daarna"]', { hasText: to(begin, 2).title }).waitFor();
      await speaker.locator('.spreker-nu [data-naar]').nth(1).click();
      await shows(to(begin, 1));
      await speaker.locator('[data-deel="notities"]', { hasText: practice.say.watch }).waitFor();
    });
  });

  it('is swiped along its road: on where most hands are, and back as it came', async () => {
    const touched = await another({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', hasTouch: true });
    await touched.goto(`${inject('address')}/presenteren/${id}/#/dia/${begin.slug}`);
    await touched.locator('.deck.klaar').waitFor();
    const finger = await touched.context().newCDPSession(touched);
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => [{ x, y: 300 }];
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await touched.keyboard.press('c');
    await swipe(900, 300);
    await touched.locator(`section.present#dia-${to(begin, 2).slug}`).waitFor();
    await swipe(300, 900);
    await touched.locator(`section.present#dia-${begin.slug}`).waitFor();
  });

  it('has no fault that axe finds, with hands counted, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${inject('address')}/presenteren/${id}/#/dia/${begin.slug}`);
      await page.locator('.deck.klaar').waitFor();
      await press('a', 'c');
      await expect.poll(() => hands(page).count()).toBe(2);
      expect(await violations(page)).toEqual([]);
    }
  });

  it('chooses without script by links between places on the page', async () => {
    const plain = await another({ javaScriptEnabled: false });
    await plain.goto(`${inject('address')}/presenteren/${id}/`);
    const next = to(begin, 1);
    await plain.locator(`#dia-${begin.slug} .dia-keuzes a`).nth(1).click();
    await plain.locator(`#dia-${next.slug}:target`).waitFor();
    await plain.goBack();
    await expect.poll(() => new URL(plain.url()).hash).toBe('');
    expect(await plain.locator(`[data-naar]:not([href^="#dia-"])`).count()).toBe(0);
  });
});
