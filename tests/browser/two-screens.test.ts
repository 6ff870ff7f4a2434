import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import { openWindows } from './window.ts';

const DECK = 'gesprek-1';
const STICK = pathToFileURL(resolve(`dist/presenteren/${DECK}-los.html`)).href;

/** What a page was asked for, in order. */
interface Asked {
  readonly opened: string[];
  readonly filled: (string | undefined)[];
}

/** Gives a page the screens of a laptop with a beamer, and writes down where it puts its windows. */
function plugBeamer(screens: readonly string[]): void {
  const asked: Asked = { opened: [], filled: [] };
  let plugged = screens;
  const open = window.open.bind(window);
  Object.assign(window, {
    asked,
    plug: (labels: readonly string[]) => {
      plugged = labels;
      (window.screen as EventTarget & Screen).dispatchEvent(new Event('change'));
    },
    getScreenDetails: async () => ({
      screens: plugged.map((label, i) => {
        const size = { left: i * 1440, top: 0, width: i === 0 ? 1440 : 1920, height: i === 0 ? 900 : 1080 };
        const avail = { availLeft: size.left, availTop: 25, availWidth: size.width, availHeight: size.height - 25 };
        return { ...size, ...avail, label, isPrimary: i === 0, isInternal: i === 0 };
      }),
    }),
    open: (url: string, name: string, features: string) => {
      asked.opened.push(`${asked.filled.length} filled, ${features}`);
      return open(url, name, 'popup,width=900,height=600');
    },
  });
  Object.defineProperty(window.screen, 'isExtended', { get: () => plugged.length > 1 });
  Element.prototype.requestFullscreen = async (options) => {
    asked.filled.push((options as { screen?: { label: string } } | undefined)?.screen?.label);
  };
}

/** Lets a page have other screens than it had. */
const plug = (page: Page, ...labels: string[]) =>
  page.evaluate((all) => (window as unknown as { plug: (labels: readonly string[]) => void }).plug(all), labels);
const askedOf = (page: Page) => page.evaluate(() => (window as unknown as { asked: Asked }).asked);
const screensButton = (page: Page) => page.getByRole('button', { name: said.screens, exact: true });

describe.each([
  ['on a site', undefined],
  ['from a file', STICK],
])('a wall beside the screen of who presents, %s', (_, file) => {
  let page: Page;
  openWindows({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });
  async function open(): Promise<void> {
    await page.goto(file ?? `${inject('address')}/presenteren/${DECK}/`);
    await page.locator('.deck.klaar').waitFor();
  }
  const openedBy = async (act: () => Promise<void>) => {
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), act()]);
    await speaker.getByText(said.linked).waitFor();
    await speaker.close();
  };

  it('is chosen once: both windows go where they belong, and the next time S does the same', async () => {
    await page.context().addInitScript(plugBeamer, ['Ingebouwd', 'Beamer']);
    await open();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.mouse.move(200, 200);
    await screensButton(page).click();
    await openedBy(() => page.getByRole('button', { name: said.screenCalled('Beamer', 1920, 1080) }).click());
    const both = { filled: ['Beamer'], opened: ['1 filled, popup,left=0,top=25,width=1440,height=875'] };
    expect(await askedOf(page)).toEqual(both);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ schermen: 'Beamer (1440, 0)' });

    await page.reload();
    await page.locator('.deck.klaar').waitFor();
    await openedBy(() => page.keyboard.press('s'));
    expect(await askedOf(page)).toEqual(both);

    await page.mouse.move(300, 200);
    await screensButton(page).click();
    await page.getByRole('button', { name: said.forgetScreens }).click();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('leaves windows where the browser puts them where the wall is another one now', async () => {
    await page.context().addInitScript(plugBeamer, ['Ingebouwd', 'Televisie']);
    await open();
    await page.evaluate(() => localStorage.setItem('schermen', 'Beamer (1440, 0)'));
    await openedBy(() => page.keyboard.press('s'));
    expect(await askedOf(page)).toEqual({ filled: [], opened: ['0 filled, popup,width=1280,height=800'] });
  });

  it('comes and goes with its plug, while the slides and the window of who presents go on', async () => {
    await page.context().addInitScript(plugBeamer, ['Ingebouwd']);
    await open();
    await plug(page, 'Ingebouwd', 'Beamer');
    await page.mouse.move(200, 200);
    await screensButton(page).click();
    const choice = page.getByRole('button', { name: said.screenCalled('Beamer', 1920, 1080) });
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), choice.click()]);
    await speaker.getByText(said.linked).waitFor();
    await plug(page, 'Ingebouwd');
    await screensButton(page).waitFor({ state: 'hidden' });
    // Pulled off the screen that is gone, it is the same window, and S brings it to the front.
    await speaker.setViewportSize({ width: 700, height: 500 });
    await page.keyboard.press('s');
    await speaker.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.hash !== '' && !url.hash.endsWith('/begin'));
    await speaker.getByText(said.linked).waitFor();
    expect(page.context().pages()).toHaveLength(2);
    await speaker.close();
    // Until it has gone, a browser gives the window that is closing.
    await page.getByText(said.lostSpeaker).waitFor();
    await openedBy(() => page.keyboard.press('s'));
    const places = (await askedOf(page)).opened;
    expect([places[0], places.at(-1)]).toEqual([
      '1 filled, popup,left=0,top=25,width=1440,height=875',
      '1 filled, popup,width=1280,height=800',
    ]);
  });

  it('is not asked for with one screen, or in a browser that knows of none', async () => {
    await page.context().addInitScript(plugBeamer, ['Ingebouwd']);
    await open();
    expect(await screensButton(page).isVisible()).toBe(false);
    await page.context().addInitScript(() => Reflect.deleteProperty(window, 'getScreenDetails'));
    await page.context().addInitScript(() => Reflect.deleteProperty(Window.prototype, 'getScreenDetails'));
    await page.reload();
    await page.locator('.deck.klaar').waitFor();
    expect(await page.evaluate(() => 'getScreenDetails' in window)).toBe(false);
    await expect.poll(() => screensButton(page).count()).toBe(0);
    await openedBy(() => page.keyboard.press('s'));
    expect(await askedOf(page)).toEqual({ filled: [], opened: ['0 filled, popup,width=1280,height=800'] });
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
