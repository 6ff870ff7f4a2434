import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import { deckById } from '../../src/corpus/corpus.ts';
import { guide } from '../../src/guide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { deckWords } from '../../src/strings/deck.ts';
import { openWindows } from './window.ts';

const { corpus } = guide();
const deck = deckById(corpus, 'informatiebijeenkomst');
const slides = slidesShown(corpus, deck);

const SITE = () => `${inject('address')}/presenteren/${deck.id}/`;
const STICK = () => pathToFileURL(resolve(`dist/presenteren/${deck.id}-los.html`)).href;
const MEETING = () => `${inject('address')}/presenteren/op-maat/presenteren/`;

/** The slides show the nth slide: its address says so. */
const shows = (page: Page, n: number) =>
  page.waitForFunction((slug) => location.hash === `#/dia/${slug}`, slides[n - 1]?.slug);
/** The presenter's window shows the nth slide. */
const tells = (speaker: Page, n: number) =>
  speaker.locator('[data-deel="plaats"]', { hasText: new RegExp(`^${n} /`) }).waitFor();
const standing = (speaker: Page, text: string) => speaker.locator('[data-deel="lijn"]', { hasText: text }).waitFor();
const used = async (speaker: Page) => {
  const [minutes = 0, seconds = 0] = ((await speaker.locator('[data-deel="gebruikt"]').textContent()) ?? '')
    .split(':')
    .map(Number);
  return minutes * 60 + seconds;
};

async function pressS(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await standing(speaker, said.linked);
  return speaker;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.deck.klaar').waitFor();
}

describe('the line between the slides and the presenter', () => {
  let page: Page;
  openWindows({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  describe.each([
    ['on a site', SITE, () => `${inject('address')}/presenteren/`],
    ['from a file', STICK, () => 'about:blank'],
  ])('%s', (_, address, elsewhere) => {
    it('holds when the slides are loaded again', async () => {
      await open(page, address());
      const speaker = await pressS(page);
      await speaker.keyboard.press('ArrowRight');
      await shows(page, 2);
      await page.reload();
      await page.locator('.deck.klaar').waitFor();
      await speaker.keyboard.press('ArrowRight');
      await shows(page, 3);
      await page.keyboard.press('ArrowRight');
      await tells(speaker, 4);
      await standing(speaker, said.linked);
    });

    it('is told to be lost when the slides have gone, and one press brings them back where they were', async () => {
      await open(page, address());
      const speaker = await pressS(page);
      for (const n of [2, 3]) {
        await speaker.keyboard.press('ArrowRight');
        await shows(page, n);
      }
      await page.goto(elsewhere());
      await standing(speaker, said.lost);
      await speaker.getByRole('button', { name: said.mend }).click();
      await standing(speaker, said.linked);
      await shows(page, 3);
      await speaker.keyboard.press('ArrowRight');
      await shows(page, 4);
      expect(page.context().pages().length).toBe(2);
    });

    it('is told to be lost when the slides are closed, and one press opens them again', async () => {
      await open(page, address());
      const speaker = await pressS(page);
      await speaker.keyboard.press('ArrowRight');
      await shows(page, 2);
      await page.close();
      await standing(speaker, said.lost);
      const [again] = await Promise.all([
        speaker.context().waitForEvent('page'),
        speaker.getByRole('button', { name: said.mend }).click(),
      ]);
      await standing(speaker, said.linked);
      await speaker.keyboard.press('ArrowRight');
      await shows(again, 3);
      await again.reload();
      await standing(speaker, said.linked);
      await again.keyboard.press('ArrowRight');
      await tells(speaker, 4);
    });

    it('is told to the slides too, and one press opens the presenter’s window with its time', async () => {
      await open(page, address());
      const speaker = await pressS(page);
      await speaker.keyboard.press('ArrowRight');
      await expect.poll(() => used(speaker), { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
      await speaker.close();
      await page.getByText(said.lostSpeaker).waitFor();
      const [again] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('button', { name: said.openSpeaker }).click(),
      ]);
      await standing(again, said.linked);
      await page.getByText(said.lostSpeaker).waitFor({ state: 'hidden' });
      await tells(again, 2);
      expect(await used(again)).toBeGreaterThanOrEqual(4);
    });

    it('is one: S pressed twice leaves the window and its time as they are', async () => {
      await open(page, address());
      const speaker = await pressS(page);
      await speaker.keyboard.press('ArrowRight');
      await expect.poll(() => used(speaker), { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
      await speaker.evaluate(() => document.body.classList.add('zelfde'));
      await page.keyboard.press('s');
      await page.reload();
      await page.locator('.deck.klaar').waitFor();
      await page.waitForTimeout(1500);
      await page.keyboard.press('s');
      await page.waitForTimeout(500);
      expect(page.context().pages().length).toBe(2);
      expect(await speaker.locator('body.zelfde').count()).toBe(1);
      expect(await used(speaker)).toBeGreaterThanOrEqual(3);
      await standing(speaker, said.linked);
    });

    it('carries the time through a reload of either window, running or paused', async () => {
      await open(page, address());
      const speaker = await pressS(page);
      await speaker.keyboard.press('ArrowRight');
      await expect.poll(() => used(speaker), { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
      await speaker.reload();
      await standing(speaker, said.linked);
      expect(await used(speaker)).toBeGreaterThanOrEqual(2);
      await speaker.getByRole('button', { name: said.stop }).click();
      const stopped = await used(speaker);
      await page.reload();
      await speaker.reload();
      await standing(speaker, said.linked);
      await speaker.getByRole('button', { name: deckWords.start }).waitFor();
      expect(await used(speaker)).toBe(stopped);
      await speaker.getByRole('button', { name: deckWords.again }).click();
      await speaker.reload();
      await standing(speaker, said.linked);
      expect(await used(speaker)).toBe(0);
    });

    it('ties no copy: another opening of the deck is not moved, nor made black, nor listened to', async () => {
      await open(page, address());
      const speaker = await pressS(page);
      const copy = await page.context().newPage();
      await open(copy, address());
      await copy.keyboard.press('b');
      await speaker.keyboard.press('ArrowRight');
      await shows(page, 2);
      await speaker.keyboard.press('b');
      await page.locator('.reveal.paused').waitFor();
      await shows(copy, 1);
      await copy.keyboard.press('End');
      await speaker.keyboard.press('b');
      await page.locator('.reveal:not(.paused)').waitFor();
      expect(await copy.locator('.reveal.paused').count()).toBe(1);
      await tells(speaker, 2);
    });
  });

  it('is not drawn to the first slide by slides opened anew; a press brings those where the presenter is', async () => {
    await open(page, SITE());
    const speaker = await pressS(page);
    for (let n = 2; n <= 5; n++) await speaker.keyboard.press('ArrowRight');
    await shows(page, 5);
    const again = await page.context().newPage();
    await page.close();
    await open(again, SITE());
    await standing(speaker, said.lost);
    await tells(speaker, 5);
    await shows(again, 1);
    await speaker.getByRole('button', { name: said.mend }).click();
    await shows(again, 5);
    await standing(speaker, said.linked);
  });

  it('is found by a window opened by its address: the newest slides, and none before there are any', async () => {
    const speaker = await page.context().newPage();
    await speaker.goto(`${SITE()}spreker/`);
    await standing(speaker, said.noDeck);
    await open(page, SITE());
    await page.keyboard.press('ArrowRight');
    await standing(speaker, said.linked);
    await tells(speaker, 2);
    const newer = await page.context().newPage();
    await open(newer, SITE());
    const second = await page.context().newPage();
    await second.goto(`${SITE()}spreker/`);
    await standing(second, said.linked);
    await second.keyboard.press('End');
    await shows(newer, slides.length);
    await shows(page, 2);
  });

  it('is not said to hold between two versions; a press takes the version of the slides', async () => {
    await open(page, `${SITE()}?versie=30`);
    const speaker = await page.context().newPage();
    await speaker.goto(`${SITE()}spreker/`);
    await standing(speaker, said.otherVersion);
    await speaker.getByRole('button', { name: said.takeVersion }).click();
    await standing(speaker, said.linked);
    expect(new URL(speaker.url()).search).toBe('?versie=30');
    await speaker.getByText('/ 25:00').waitFor();
  });

  it('of one meeting made to measure does not move another', async () => {
    await open(page, `${MEETING()}?voor=werkgever&minuten=45&handvatten=2,4`);
    const speaker = await pressS(page);
    const other = await page.context().newPage();
    await open(other, `${MEETING()}?voor=werkgever&minuten=60`);
    const before = new URL(other.url()).hash;
    const first = new URL(page.url()).hash;
    await speaker.keyboard.press('ArrowRight');
    await page.waitForFunction((hash) => location.hash !== hash, first);
    await other.keyboard.press('b');
    await page.waitForTimeout(300);
    expect(new URL(other.url()).hash).toBe(before);
    expect(await page.locator('.reveal.paused').count()).toBe(0);
    await tells(speaker, 2);
    await standing(speaker, said.linked);
  });
});
