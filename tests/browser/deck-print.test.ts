import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { readSheets, type Sheet } from '../writers/pdf/sheet.ts';
import { linesOfText } from '../writers/pdf/sheet-flaws.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The pages a browser prints, with no areas but those that must be: as it does by itself; `key` is pressed before. */
async function printed(path: string, key?: string): Promise<readonly Sheet[]> {
  const page = await browser.newPage();
  try {
    await page.goto(inject('address') + path);
    await page.locator('.dia').first().waitFor();
    if (key !== undefined) {
      await page.locator('html.presenteert').waitFor();
      await page.keyboard.press(key);
      await page.locator(KEYS[key] ?? '').waitFor();
    }
    return (await readSheets(await page.pdf({ preferCSSPageSize: true }))).sheets;
  } finally {
    await page.close();
  }
}

/** What shows that a key did what it does. */
const KEYS: Readonly<Record<string, string>> = { b: '.reveal.paused', o: '.reveal.overview' };

/** The share of a page that is white below the last thing on it, but for the number of the page. */
function whiteBelow({ marks, height }: Sheet): number {
  const foot = height - (13 / 25.4) * 72;
  return 1 - Math.max(...marks.flatMap(({ bottom }) => (bottom <= foot + 2 ? [bottom] : []))) / height;
}

describe.each(['informatiebijeenkomst', 'overtuigen'])('the deck %s, printed from a browser', (id) => {
  const { corpus } = guide();
  const deck = corpus.decks.get(id);
  const slides = deck ? slidesShown(corpus, deck) : [];

  it('has three slides a page', async () => {
    const sheets = await printed(`/presenteren/${id}/`);
    expect(sheets).toHaveLength(Math.ceil(slides.length / 3));
    for (const sheet of sheets.slice(0, -1)) expect(whiteBelow(sheet)).toBeLessThan(0.12);
  });

  it('says on its last page what it is', async () => {
    const sheets = await printed(`/presenteren/${id}/`);
    const words = (sheet: Sheet | undefined) => (sheet ? linesOfText(sheet).join(' ') : '');
    expect(words(sheets.at(-1))).toContain(corpus.publication.naam);
  });

  it.each(Object.keys(KEYS))('has all of its slides after %s too', async (key) => {
    const [usual, pressed] = [await printed(`/presenteren/${id}/`), await printed(`/presenteren/${id}/`, key)];
    const texts = (sheets: readonly Sheet[]) => sheets.map((sheet) => linesOfText(sheet).join('\n'));
    expect(texts(pressed)).toEqual(texts(usual));
  });

  it('keeps the panel on which a numeral stands in white', async () => {
    const cases = slides.flatMap(({ layout }, i) => (layout === 'casus' ? [i] : []));
    const sheets = await printed(`/presenteren/${id}/`);
    for (const i of cases) {
      const { width, marks } = sheets[Math.floor(i / 3)] ?? { width: 0, marks: [] };
      const panels = marks.filter(
        ({ left, right, top, bottom }) => right - left > width / 6 && bottom - top > 200 && left < width / 4,
      );
      expect(panels.length, `slide ${i + 1}`).toBeGreaterThan(0);
    }
  });

  it('leaves no page half empty where it is read as a text', async () => {
    const sheets = await printed(`/presenteren/${id}/lezen/`);
    expect(sheets.length).toBeGreaterThan(2);
    for (const [i, sheet] of sheets.slice(0, -1).entries())
      expect(whiteBelow(sheet), `page ${i + 1}`).toBeLessThan(0.4);
  });
});
