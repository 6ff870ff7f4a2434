import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
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
});
