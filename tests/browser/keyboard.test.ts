import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { words } from '../../src/browser/site/words.ts';
import { nl } from '../../src/strings/nl.ts';
import { focusNow, markStops } from './focus.ts';
import { TEMPLATES, TOOLS } from './templates.ts';
import { openWindows } from './window.ts';

const MOST_STOPS = 600;
/** A field for a date has a stop for day, month and year. */
const MOST_IN_ONE = 5;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

describe('everything works by keyboard', () => {
  let page: Page;
  openWindows({ viewport: DESK, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  const open = (path: string) => page.goto(inject('address') + path);
  const press = (key: string) => page.keyboard.press(key);
  const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement);

  /** Presses Tab until the focus is there. */
  async function tabTo(place: Locator): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await hasFocus(place)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not reach ${place}`);
  }

  it.each(TEMPLATES)('begins with a link over the menu to the text: $path', async ({ path }) => {
    await open(path);
    await press('Tab');
    const skip = page.getByRole('link', { name: nl.skip, exact: true });
    expect(await hasFocus(skip)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await press('Enter');
    expect(await hasFocus(page.locator('main'))).toBe(true);
    await press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  });

  describe.each([DESK, PHONE])('at $width px the focus comes to all, seen and uncovered', (size) => {
    it.each([...TEMPLATES, ...TOOLS])('$path', async ({ path }) => {
      await page.setViewportSize(size);
      await open(path);
      // What comes in later would move the stops while one goes past them.
      if (path.includes('#q=')) {
        let before = '';
        await expect
          .poll(
            async () => {
              const now = await page.locator('main').innerHTML();
              const same = now === before && now.includes('<mark>');
              before = now;
              return same;
            },
            { interval: 700, timeout: 20_000 },
          )
          .toBe(true);
      }
      const stops = new Set(await page.evaluate(markStops));
      const wrong: string[] = [];
      let last = '';
      let held = 0;
      // Once more around, for a page that begins within: search puts the focus in its field.
      for (let rounds = 0; rounds < 2 && stops.size > 0; ) {
        await press('Tab');
        const focus = await page.evaluate(focusNow);
        held = focus?.stop === last ? held + 1 : 0;
        if (held > MOST_IN_ONE) throw new Error(`The focus does not leave ${last}`);
        last = focus?.stop ?? '';
        stops.delete(last);
        if (focus === undefined) rounds++;
        else if (!focus.marked) wrong.push(`${last} does not show that it has the focus`);
        else if (!focus.seen) wrong.push(`${last} is out of sight or under something`);
      }
      expect([...stops], 'not reached').toEqual([]);
      expect(wrong).toEqual([]);
    });
  });

  it('opens the menu on a phone, and closes it with Esc', async () => {
    await page.setViewportSize(PHONE);
    await open('/');
    const button = page.getByRole('button', { name: nl.menu });
    const menu = page.getByRole('navigation', { name: nl.mainNav, exact: true });
    await tabTo(button);
    await press('Enter');
    await menu.waitFor();
    await page.getByRole('button', { name: nl.closeMenu, exact: true }).waitFor();
    await press('Tab');
    expect(await hasFocus(menu.getByRole('link').first())).toBe(true);
    await press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await hasFocus(button)).toBe(true);
    await press('Enter');
    await tabTo(menu.getByRole('link', { name: 'Formulieren' }));
    await press('Enter');
    await page.waitForURL('**/formulieren/');
  });

  it('explains a word where it stands, and puts the explanation away with Esc', async () => {
    await open('/werkwijzer/competenties/');
    const word = page.locator('a.begrip').filter({ visible: true }).first();
    await tabTo(word);
    const box = page.getByRole('tooltip');
    await box.waitFor();
    await press('Escape');
    await box.waitFor({ state: 'hidden' });
    expect(await hasFocus(word)).toBe(true);
  });

  it('goes from a number to its source and back to where one was', async () => {
    await open('/werkgevers/');
    const mention = page.locator('a.noot[id]').first();
    await tabTo(mention);
    await press('Enter');
    await press('Tab');
    const back = page.locator('.noten li:target').getByRole('link', { name: nl.back(1) });
    await tabTo(back);
    await press('Enter');
    expect(await hasFocus(mention)).toBe(true);
  });

  it('enlarges a figure, keeps the focus in its window, and gives it back', async () => {
    await open('/handreiking/hulp-inschakelen/');
    const button = page.getByRole('button', { name: nl.enlarge });
    await tabTo(button);
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Wie doet wat' });
    await dialog.waitFor();
    for (const key of ['Tab', 'Tab', 'Shift+Tab']) {
      await press(key);
      expect(await page.evaluate(() => document.activeElement?.closest('main, header, footer'))).toBeNull();
    }
    await press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await hasFocus(button)).toBe(true);
  });

  it('reads a figure in words', async () => {
    await open('/handreiking/hulp-inschakelen/');
    await tabTo(page.locator('summary').first());
    await press('Enter');
    await page.locator('details[open] p').first().waitFor();
  });

  it('copies the address of a section', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/handreiking/in-gesprek/');
    await tabTo(page.getByRole('link', { name: nl.permalink('Houd contact') }));
    await press('Enter');
    await page.getByRole('status').filter({ hasText: words.copied }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\/handreiking\/in-gesprek\/#houd-contact$/,
    );
  });

  it('chooses a role and a look, which the next page keeps and shows', async () => {
    await open('/werkwijzer/stappenplan/besluit/');
    await tabTo(page.locator('.artikel-kop').getByRole('radio', { name: 'iedereen' }));
    for (const key of ['ArrowDown', 'ArrowDown']) await press(key);
    await page.getByText('Voor andere arboprofessionals en HR', { exact: true }).first().waitFor({ state: 'hidden' });
    await tabTo(page.locator('.voet').getByRole('radio', { name: 'zoals je apparaat' }));
    for (const key of ['ArrowDown', 'ArrowDown']) await press(key);
    await open('/casussen/6/');
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ rol: 'arbeidsdeskundige', thema: 'donker' });
    const line = page.locator('.rolregel');
    expect(await line.locator('span').filter({ visible: true }).allTextContents()).toEqual(['arbeidsdeskundigen']);
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    await tabTo(line.getByRole('button', { name: nl.change }));
    await press('Enter');
    await line.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ thema: 'donker' });
  });

  it('ticks off a list, and fills in a form', async () => {
    await open('/handreiking/signaleren/');
    const box = page.getByRole('checkbox').first();
    await tabTo(box);
    await press('Space');
    await page.reload();
    expect(await box.isChecked()).toBe(true);
    await open('/formulieren/gespreksverslag/');
    await tabTo(page.getByRole('textbox', { name: 'Wat gaan we doen?' }));
    await page.keyboard.type('Elke maandag de week plannen');
    await tabTo(page.getByRole('textbox', { name: 'Wie doet dat?' }));
    expect(await page.getByRole('textbox', { name: 'Wat gaan we doen?' }).inputValue()).toBe(
      'Elke maandag de week plannen',
    );
  });

  it('needs no sideways keys on a phone: rows of tables are cards there', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open('/onderbouwing/proefprojecten/');
    const hidden = await page
      .locator('main .tafel')
      .evaluateAll((tables) => tables.map((table) => table.scrollWidth - table.clientWidth));
    expect(hidden.length).toBeGreaterThan(0);
    expect(Math.max(...hidden)).toBeLessThanOrEqual(0);
  });
});
