import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { misfitsOf } from './every-page/fit.ts';
import { faultsOfHelp } from './every-page/help.ts';
import { LOOKS, looksOf, shownIn } from './every-page/looks.ts';
import { NO_TRACES, tracesOf, watch } from './every-page/traces.ts';
import { unread } from './looks.ts';
import { allPaths } from './pages.ts';
import { violations } from './violations.ts';
import { openWindow } from './window.ts';

/** Presenting fills the window with slides; its page to read has the header of the site. */
const FILLED = /^\/presenteren\/(?!op-maat\/$)[^/]+\/(spreker\/|presenteren\/)?$/;
/** Tools, which cannot do without script; they lead to the texts and the ready presentations. */
const NEEDS_SCRIPT = /\/(zoeken|spreker|op-maat(\/presenteren)?)\/$/;

const HELP = 'has the numbers of who needs help now by one press at the top';

// Loading a page costs more than looking at it, so each is loaded once and looked at in every way.
const PAGES = allPaths().map((path, turn) => ({ path, turn }));

describe('every page', () => {
  let page: Page;
  let heard: ReturnType<typeof watch>;
  openWindow({ reducedMotion: 'reduce' }, (opened) => {
    page = opened;
    heard = watch(page, inject('address'));
  });

  describe.each(PAGES)('$path', ({ path, turn }) => {
    beforeAll(() => page.goto(inject('address') + path));

    it('leaves nothing behind and tells nobody', async () => {
      await page.evaluate(() => scrollTo(0, 2000));
      expect(await tracesOf(page)).toEqual(NO_TRACES);
      expect(heard).toEqual({ elsewhere: [], complaints: [] });
    });

    describe('in every look', () => {
      const found = { help: [] as string[], axe: [] as string[] };
      beforeAll(async () => {
        const mine = looksOf(turn);
        for await (const look of shownIn(page, FILLED.test(path) ? mine : LOOKS)) {
          const tell = (line: string) => `${look.name}: ${line}`;
          if (!FILLED.test(path)) found.help.push(...(await faultsOfHelp(page)).map(tell));
          if (mine.includes(look)) found.axe.push(...(await violations(page)).map(tell));
        }
      });

      if (!FILLED.test(path)) it(HELP, () => expect(found.help).toEqual([]));

      it('gives axe nothing to find', () => expect(found.axe).toEqual([]));
    });

    if (!FILLED.test(path))
      it('fits its reader', async () => {
        expect(await misfitsOf(page)).toEqual([]);
      });
  });
});

describe('every page without script', () => {
  let page: Page;
  openWindow({ javaScriptEnabled: false }, (opened) => {
    page = opened;
  });

  describe.each(PAGES)('$path', ({ path }) => {
    beforeAll(() => page.goto(inject('address') + path));

    it('reads, or leads to what does', async () => {
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      if (NEEDS_SCRIPT.test(path))
        expect(await page.getByRole('link').filter({ visible: true }).count()).toBeGreaterThan(1);
      else expect(await page.evaluate(unread)).toEqual([]);
    });

    if (!FILLED.test(path))
      it(HELP, async () => {
        for await (const { name } of shownIn(page, LOOKS)) expect(await faultsOfHelp(page), name).toEqual([]);
      });
  });
});

describe.each([
  ['with script', true],
  ['without script', false],
])('by keyboard, %s', (_, javaScriptEnabled) => {
  let page: Page;
  openWindow({ javaScriptEnabled }, (opened) => {
    page = opened;
  });

  it('opens the numbers of who needs help now, and finds what to do and say', async () => {
    await page.goto(`${inject('address')}/casussen/3/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.kop a[href="tel:113"]').waitFor();
    await page.getByRole('link', { name: 'Wat je zelf doet en zegt' }).click();
    await page.waitForURL('**/handreiking/nu-hulp-nodig/');
  });
});
