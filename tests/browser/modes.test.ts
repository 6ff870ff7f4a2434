import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { nl } from '../../src/strings/nl.ts';
import { contrast } from '../../src/theme/contrast.ts';
import { lettersOf, readPdf, textOfTag } from '../writers/typst/read-pdf.ts';
import { launchChromium } from './chromium.ts';
import { colorsOfText, moving } from './looks.ts';
import { TEMPLATES, TOOLS } from './templates.ts';

const DECK = { name: 'presentatie', path: '/presenteren/informatiebijeenkomst/' };
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const A4 = [210, 297];
/** WCAG 1.4.3, for text that may be large. */
const LEAST_CONTRAST = 3;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** One page for a group of tests, with what its reader has set. */
function openedWith(options: BrowserContextOptions) {
  let held: Page | undefined;
  beforeAll(async () => {
    const context = await browser.newContext({ viewport: DESK, ...options });
    held = await context.newPage();
  });
  afterAll(() => held?.context().close());
  return {
    get page(): Page {
      if (!held) throw new Error('The page is there once the tests run.');
      return held;
    },
    open(path: string) {
      return this.page.goto(inject('address') + path);
    },
  };
}

describe.each(['light', 'dark'] as const)('in the %s colours of the system alone, all text is seen', (colorScheme) => {
  const at = openedWith({ forcedColors: 'active', colorScheme });
  it.each([...TEMPLATES, ...TOOLS, DECK])('$name', async ({ path }) => {
    // Even where the reader chose otherwise before: the system goes first.
    await at.open('/icoon.svg');
    await at.page.evaluate(
      (chosen) => localStorage.setItem('thema', chosen),
      colorScheme === 'dark' ? 'licht' : 'donker',
    );
    await at.open(path);
    const colors = await at.page.evaluate(colorsOfText);
    expect(colors.length).toBeGreaterThan(0);
    expect(colors.filter(({ text, ground }) => contrast(text, ground) < LEAST_CONTRAST)).toEqual([]);
  });
});

describe('with reduced motion, nothing moves', () => {
  const at = openedWith({ reducedMotion: 'reduce' });
  it.each([...TEMPLATES, ...TOOLS, DECK])('$name', async ({ path }) => {
    await at.open(path);
    expect(await at.page.evaluate(moving)).toEqual([]);
    await at.page.keyboard.press('ArrowRight');
    expect(await at.page.evaluate(moving)).toEqual([]);
  });
});

describe('without script', () => {
  const at = openedWith({ javaScriptEnabled: false });
  it('opens the menu of a phone', async () => {
    await at.page.setViewportSize(PHONE);
    await at.open('/');
    await at.page.getByRole('button', { name: nl.menu }).click();
    await at.page
      .getByRole('navigation', { name: nl.mainNav, exact: true })
      .getByRole('link', { name: 'Casussen' })
      .click();
    await at.page.waitForURL('**/casussen/');
    await at.page.setViewportSize(DESK);
  });

  it('fills in a form', async () => {
    await at.open('/formulieren/gespreksverslag/');
    const field = at.page.getByRole('textbox', { name: 'Wat gaan we doen?' });
    await field.fill('De week plannen');
    await at.page.getByRole('radio', { name: 'deels' }).first().check();
    expect(await field.inputValue()).toBe('De week plannen');
  });

  it('has a presentation as one text, one slide under the other', async () => {
    await at.open(DECK.path);
    const titles = at.page.locator('.dia-titel').filter({ visible: true });
    expect(await titles.count()).toBeGreaterThan(10);
    const tops = await titles.evaluateAll((all) => all.map((title) => title.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });
});

describe('on paper', () => {
  const at = openedWith({ colorScheme: 'dark' });
  it.each([...TEMPLATES, DECK])('$name is ink on white, A4, without menus', async ({ path }) => {
    await at.page.emulateMedia({ media: 'print' });
    await at.open(path);
    for (const role of ['navigation', 'search', 'button'] as const)
      expect(await at.page.getByRole(role).filter({ visible: true }).count(), role).toBe(0);
    expect(await at.page.locator('header a').filter({ visible: true }).count()).toBe(0);
    // Of the foot of a page stays where the sheet is from.
    const foot = at.page.locator('footer.voet');
    if ((await foot.count()) > 0)
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper does not count.
      expect(await foot.innerText()).toMatch(new RegExp(`^${guide().corpus.publication.naam}( · \\S+)?$`));
    const colors = await at.page.evaluate(colorsOfText);
    expect(colors.map(({ ground }) => ground)).toContain('#ffffff');
    expect(colors.filter(({ text, ground }) => contrast(text, ground) < LEAST_CONTRAST)).toEqual([]);
    const pdf = await readPdf(await at.page.pdf({ preferCSSPageSize: true, tagged: true }));
    expect(pdf.sizes.length).toBeGreaterThan(0);
    for (const size of pdf.sizes) expect(size).toEqual(A4);
    // Slides that are not shown now are hidden from a screen reader, so they are printed outside the tags.
    const printed = [pdf.tags.map(textOfTag).join(' '), pdf.artefacts].map(lettersOf);
    const seen = at.page.locator('main :is(h2, .tekst > p):not(:has(.onzichtbaar))').filter({ visible: true });
    const texts = (await seen.allTextContents()).map(lettersOf);
    expect(texts.filter((text) => !printed.some((letters) => letters.includes(text)))).toEqual([]);
  });

  it('gives the numbers of many notes room: what stands beside the text is cut off at the edge', async () => {
    await at.page.emulateMedia({ media: 'print' });
    await at.open('/onderbouwing/proefprojecten/');
    const { room, needed } = await at.page.locator('ol.noten').evaluate((list) => {
      const { fontFamily, fontSize, paddingLeft } = getComputedStyle(list);
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) throw new Error('There is no canvas to measure on.');
      canvas.font = `700 ${fontSize} ${fontFamily}`;
      return { room: parseFloat(paddingLeft), needed: canvas.measureText(`${list.children.length}. `).width };
    });
    expect(room).toBeGreaterThanOrEqual(needed);
  });
});
