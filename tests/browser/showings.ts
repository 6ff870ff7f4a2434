import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import { deckWords } from '../../src/strings/deck.ts';
import { openWindows } from './window.ts';

/** One of the ways in which a deck can be opened. */
export interface Place {
  /** The address of its slides. */
  readonly deck: () => string;
  /** What the window of the slides can be led away to. */
  readonly elsewhere: () => string;
  /** A shorter version of it, in minutes. */
  readonly shorter: number;
  /** Whether windows find each other that did not open one another: files do not. */
  readonly finds: boolean;
}

/** Waits until slides are shown. */
export const ready = (page: Page) => page.locator('.deck.klaar').waitFor();

/** Waits until the presenter's window says this of the line. */
export const standing = (speaker: Page, text: string) =>
  speaker.locator('[data-deel="lijn"]', { hasText: text }).waitFor();

/** Waits until the presenter's window tells of the nth slide. */
export const tells = (speaker: Page, n: number) =>
  speaker.locator('[data-deel="plaats"]', { hasText: new RegExp(`^${n} /`) }).waitFor();

/** Seconds that the presenter's window says were used. */
export async function used(speaker: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = ((await speaker.locator('[data-deel="gebruikt"]').textContent()) ?? '')
    .split(':')
    .map(Number);
  return minutes * 60 + seconds;
}

/** Opens the presenter's window as a presenter does. */
export async function pressS(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await standing(speaker, said.linked);
  return speaker;
}

/** What must hold between the slides and the presenter's window, wherever the deck is opened. */
export function holdTogether({ deck, elsewhere, shorter, finds }: Place): void {
  let page: Page;
  let context: BrowserContext;
  let slugs: readonly (string | null)[];
  openWindows({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, async (opened) => {
    page = opened;
    context = page.context();
    // Time can be let pass, second by second, without waiting for it.
    await context.clock.install();
    await page.goto(deck());
    await ready(page);
    slugs = await page.locator('.slides > .dia').evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
  });

  /** Waits until the slides show the nth slide: their address says so. */
  const shows = (window: Page, n: number) => window.waitForURL((url) => url.hash === `#/${slugs[n - 1]}`);
  /** Lets seconds pass, with what windows say to each other in them. */
  async function pass(seconds: number): Promise<void> {
    for (let i = 0; i < seconds; i++) {
      await context.clock.runFor(1000);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  const mend = (speaker: Page) => speaker.getByRole('button', { name: said.mend }).click();
  async function onward(from: Page, speaker: Page, slides: Page, n: number): Promise<void> {
    await from.keyboard.press('ArrowRight');
    await Promise.all([shows(slides, n), tells(speaker, n)]);
  }

  it('holds when the slides are loaded again', async () => {
    const speaker = await pressS(page);
    await onward(speaker, speaker, page, 2);
    await page.reload();
    await ready(page);
    await onward(speaker, speaker, page, 3);
    await onward(page, speaker, page, 4);
    await standing(speaker, said.linked);
  });

  it('is told to be lost when the slides have gone, and one press brings them back where they were', async () => {
    const speaker = await pressS(page);
    for (const n of [2, 3]) await onward(speaker, speaker, page, n);
    await page.goto(elsewhere());
    await pass(4);
    await standing(speaker, said.lost);
    await mend(speaker);
    await standing(speaker, said.linked);
    await shows(page, 3);
    await onward(speaker, speaker, page, 4);
    expect(context.pages().length).toBe(2);
  });

  it('is told to be lost when the slides are closed; slides opened anew draw nobody along, one press does', async () => {
    const speaker = await pressS(page);
    for (const n of [2, 3]) await onward(speaker, speaker, page, n);
    await pass(2);
    await page.close();
    const anew = await context.newPage();
    await anew.goto(deck());
    await ready(anew);
    await pass(4);
    await standing(speaker, said.lost);
    await tells(speaker, 3);
    await shows(anew, 1);
    const opened = finds ? anew : context.waitForEvent('page');
    await mend(speaker);
    const again = await opened;
    await standing(speaker, said.linked);
    await shows(again, 3);
    await onward(speaker, speaker, again, 4);
    await again.reload();
    await ready(again);
    await pass(1);
    await onward(again, speaker, again, 5);
    expect(await used(speaker)).toBeGreaterThanOrEqual(8);
  });

  it('is told to the slides too, and one press opens the presenter’s window with its time', async () => {
    const speaker = await pressS(page);
    await onward(speaker, speaker, page, 2);
    await pass(2);
    await speaker.close();
    await pass(4);
    await page.getByText(said.lostSpeaker).waitFor();
    const [again] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: said.openSpeaker }).click(),
    ]);
    await standing(again, said.linked);
    await page.getByText(said.lostSpeaker).waitFor({ state: 'hidden' });
    await tells(again, 2);
    expect(await used(again)).toBeGreaterThanOrEqual(6);
  });

  it('is one: S pressed twice leaves the window and its time as they are', async () => {
    const speaker = await pressS(page);
    await onward(speaker, speaker, page, 2);
    await pass(2);
    await speaker.evaluate(() => document.body.classList.add('zelfde'));
    await page.keyboard.press('s');
    await page.reload();
    await ready(page);
    await pass(2);
    await page.keyboard.press('s');
    await pass(1);
    expect(context.pages().length).toBe(2);
    expect(await speaker.locator('body.zelfde').count()).toBe(1);
    expect(await used(speaker)).toBeGreaterThanOrEqual(4);
    await standing(speaker, said.linked);
  });

  it('carries the time through a reload of either window, running or paused', async () => {
    const speaker = await pressS(page);
    const again = async (window: Page) => {
      await window.reload();
      await standing(speaker, said.linked);
    };
    await onward(speaker, speaker, page, 2);
    await pass(2);
    await again(speaker);
    expect(await used(speaker)).toBeGreaterThanOrEqual(2);
    await speaker.getByRole('button', { name: said.stop }).click();
    const stopped = await used(speaker);
    await again(page);
    await again(speaker);
    await pass(2);
    await speaker.getByRole('button', { name: deckWords.start }).waitFor();
    expect(await used(speaker)).toBe(stopped);
    await speaker.getByRole('button', { name: deckWords.again }).click();
    await again(speaker);
    expect(await used(speaker)).toBe(0);
  });

  it('ties no copy: another opening of the deck is not moved, nor made black, nor listened to', async () => {
    const speaker = await pressS(page);
    const copy = await context.newPage();
    await copy.goto(deck());
    await ready(copy);
    await copy.keyboard.press('b');
    await onward(speaker, speaker, page, 2);
    await speaker.keyboard.press('b');
    await page.locator('.reveal.paused').waitFor();
    await shows(copy, 1);
    await copy.keyboard.press('End');
    await speaker.keyboard.press('b');
    await page.locator('.reveal:not(.paused)').waitFor();
    expect(await copy.locator('.reveal.paused').count()).toBe(1);
    await tells(speaker, 2);
  });

  it('is not said to hold between two versions; one press takes the version of the slides', async () => {
    const speaker = await pressS(page);
    await page.goto(`${deck()}?versie=${shorter}`);
    await ready(page);
    await pass(4);
    await standing(speaker, said.lost);
    await mend(speaker);
    await standing(speaker, said.linked);
    expect(new URL(speaker.url()).searchParams.get('versie')).toBe(String(shorter));
  });
}
