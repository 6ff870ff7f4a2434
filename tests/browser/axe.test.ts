import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { deckWords } from '../../src/browser/deck/words.ts';
import { nl } from '../../src/strings/nl.ts';
import { violations } from './violations.ts';
import { openWindow } from './window.ts';

const FIGURE = '/handreiking/hulp-inschakelen/';
const DECK = '/presenteren/informatiebijeenkomst/';
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
/** What one can open, and how. */
const OPENED = [
  { name: 'the menu of a phone', path: '/', open: (at: Page) => at.getByRole('button', { name: nl.menu }).click() },
  {
    name: 'a word',
    path: '/werkwijzer/competenties/',
    open: (at: Page) => at.locator('a.begrip').filter({ visible: true }).first().focus(),
  },
  { name: 'a large figure', path: FIGURE, open: (at: Page) => at.getByRole('button', { name: nl.enlarge }).click() },
  { name: 'a figure in words', path: FIGURE, open: (at: Page) => at.getByText(nl.figureText).first().click() },
  { name: 'the keys of a presentation', path: DECK, open: (at: Page) => at.keyboard.press('h') },
  { name: 'the slides of a presentation', path: DECK, open: (at: Page) => at.keyboard.press('g') },
] as const;

describe('axe finds nothing in what one opens', () => {
  let page: Page;
  openWindow({}, (opened) => {
    page = opened;
  });

  it.each(OPENED)('with $name open', async ({ path, open }) => {
    await page.setViewportSize(path === '/' ? NARROW : WIDE);
    await page.goto(inject('address') + path);
    if (path === DECK) await page.locator('.deck.klaar').waitFor();
    const before = await page.locator('body').ariaSnapshot();
    await open(page);
    expect(await page.locator('body').ariaSnapshot()).not.toBe(before);
    expect(await violations(page)).toEqual([]);
  });

  it('in both windows while one presents: steps to come, a black screen, a line that is lost', async () => {
    const found: string[] = [];
    const look = async (what: string, window: Page) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await window.emulateMedia({ colorScheme });
        found.push(...(await violations(window)).map((line) => `${what}, ${colorScheme}: ${line}`));
      }
      await window.emulateMedia({ colorScheme: 'light' });
    };
    await page.context().clock.install();
    await page.setViewportSize(WIDE);
    await page.goto(`${inject('address')}/presenteren/oefenen/`);
    await page.locator('.deck.klaar').waitFor();
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.getByText(deckWords.linked).waitFor();
    for (let n = 0; n < 20 && (await speaker.locator('.spreker-nu .nog-niet').count()) === 0; n++)
      await speaker.keyboard.press('ArrowRight');
    await look('steps to come', speaker);
    await speaker.keyboard.press('b');
    await speaker.getByText(deckWords.black).waitFor();
    await look('black', speaker);
    await speaker.keyboard.press('b');
    await speaker.close();
    await page.context().clock.runFor(5000);
    await page.getByText(deckWords.lostSpeaker).waitFor();
    await look('the slides, lost', page);
    expect(found).toEqual([]);
  });
});
