import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readSheets, type Sheet } from '../writers/pdf/sheet.ts';
import { linesOfText } from '../writers/pdf/sheet-flaws.ts';
import { openWindow } from './window.ts';

/** Pages that fold something: texts with background, a case that waits, a tool. */
const PATHS = ['/handreiking/hulp-inschakelen/', '/casussen/1/', '/presenteren/op-maat/?minuten=45&handvatten=1,2'];
/** What one presses and what folds, by what it says: on paper it says nothing. */
const CONTROLS = ['Aanpassen', 'Ongedaan maken', 'Pauze'];
/** The most that may be white below the last line of a page on which a text goes on. */
const MOST_WHITE = 0.35;

const wordsOf = (sheets: readonly Sheet[]) => sheets.flatMap(linesOfText).join(' ').replaceAll(/\s+/g, '');
/** How often each letter stands there: which words share a line differs by the paper, and so do the numbers of pages. */
const lettersIn = (sheets: readonly Sheet[]) => [...wordsOf(sheets).replaceAll(/\d/g, '')].sort().join('');

/** How much of a page is white below its text, but for its number. */
function whiteBelow({ marks, height }: Sheet): number {
  const foot = height - (13 / 25.4) * 72;
  return 1 - Math.max(...marks.flatMap(({ bottom, text }) => (text && bottom <= foot + 2 ? [bottom] : []))) / height;
}

describe.each(PATHS)('%s, printed from a browser', (path) => {
  let page: Page;
  openWindow({ reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });
  /** The pages, with all that folds open or closed. */
  async function printed(format: 'A4' | 'Letter', open: boolean): Promise<readonly Sheet[]> {
    await page.evaluate((isOpen) => {
      for (const details of document.querySelectorAll('details')) details.open = isOpen;
    }, open);
    return (await readSheets(await page.pdf({ format }))).sheets;
  }
  beforeAll(async () => {
    await page.goto(inject('address') + path);
    if (path.includes('op-maat')) await page.locator('.maat-deel').first().waitFor();
  });

  it('says the same on both sizes of paper, whatever is folded, and nothing that one presses', async () => {
    const open = await printed('A4', true);
    const first = wordsOf(open);
    expect(first).not.toBe('');
    for (const other of [await printed('A4', false), await printed('Letter', false)])
      expect(lettersIn(other) === lettersIn(open)).toBe(true);
    for (const control of CONTROLS) expect(first).not.toContain(control.replaceAll(' ', ''));
    const folded = await page
      .locator('main details:not(.figuur-tekst, .maat-keuze *, .maat-programma *) p')
      .allTextContents();
    for (const text of folded) expect(first).toContain(text.replaceAll(/[\s\u00ad]+/g, '').slice(0, 20));
    for (const sheet of open.slice(0, -1)) expect(whiteBelow(sheet)).toBeLessThan(MOST_WHITE);
  });
});

describe('a page on which a window is open', () => {
  let page: Page;
  openWindow({ reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  it('is printed as it is without: the window of search lay over every sheet', async () => {
    await page.goto(`${inject('address')}/handreiking/hulp-inschakelen/`);
    const without = wordsOf((await readSheets(await page.pdf())).sheets);
    expect(without).not.toBe('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('werkdruk');
    await page.locator('dialog ol a').first().waitFor();
    expect(wordsOf((await readSheets(await page.pdf())).sheets)).toBe(without);
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });
});
