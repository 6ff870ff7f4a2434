import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { words } from '../../src/browser/site/words.ts';
import { walk } from '../../src/document/text.ts';
import type { NodeType } from '../../src/document/tree.ts';
import { guide } from '../../src/guide.ts';
import { openWindows } from './window.ts';

/** The address of the first page whose text holds all of these. */
function addressWith(...types: readonly NodeType[]): string {
  const found = [...guide().corpus.pages.values()].find((page) => {
    // What is folded is not seen at first.
    const shown = page.root.children.filter(({ type }) => type !== 'verdieping');
    const present = new Set(shown.flatMap((block) => [...walk(block)].map((node) => node.type)));
    return types.every((type) => present.has(type));
  });
  if (found === undefined) throw new Error(`No page has ${types.join(' and ')}`);
  return `${inject('address')}/${found.id}/`;
}

const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));

describe('reading', () => {
  let page: Page;
  const another = openWindows({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  describe('a word of the glossary', () => {
    it('is explained by keyboard and by pointing, and Esc puts the explanation away', async () => {
      await page.goto(addressWith('begrip'));
      const word = page.locator('a.begrip').filter({ visible: true }).first();
      const box = page.getByRole('tooltip');
      await word.focus();
      expect(await box.textContent()).toBe(await word.getAttribute('data-uitleg'));
      expect(await word.getAttribute('aria-describedby')).toBe(await box.getAttribute('id'));
      await page.keyboard.press('Escape');
      await box.waitFor({ state: 'hidden' });
      await word.hover();
      await box.waitFor({ state: 'visible' });
      await box.hover();
      await box.waitFor();
      await page.mouse.move(0, 0);
      await box.waitFor({ state: 'hidden' });
    });

    it('is explained by a first tap, and followed by a second', async () => {
      const touched = await another({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
      await touched.goto(addressWith('begrip'));
      const before = touched.url();
      const word = touched.locator('a.begrip').filter({ visible: true }).first();
      await word.tap();
      await touched.getByRole('tooltip').waitFor();
      expect(touched.url()).toBe(before);
      await word.tap();
      await touched.waitForURL(/\/begrippen\/#/);
    });

    it('is a link without script', async () => {
      const read = await another({ javaScriptEnabled: false });
      await read.goto(addressWith('begrip'));
      await read.locator('a.begrip').filter({ visible: true }).first().click();
      await read.waitForURL(/\/begrippen\/#/);
    });
  });

  describe('a text for more than one role', () => {
    const blocks = (read: Page) => read.locator('.voor');
    it('is shown whole until the reader chooses, and the choice is kept and can be undone', async () => {
      await page.goto(addressWith('voor'));
      const all = await blocks(page).count();
      const visible = () => blocks(page).filter({ visible: true });
      expect(await visible().count()).toBe(all);
      const chosen = (await blocks(page).first().getAttribute('data-publiek'))?.split(' ')[0] ?? '';
      await page.locator(`.artikel-kop input[value="${chosen}"]`).check();
      expect(await stored(page)).toEqual({ rol: chosen });
      await page.reload();
      await page.locator('.rolregel').waitFor();
      for (const block of await visible().all()) expect(await block.getAttribute('data-publiek')).toContain(chosen);
      await page.locator('.voet [data-kies="rol"] input[value=""]').check();
      expect(await visible().count()).toBe(all);
      expect(await stored(page)).toEqual({});
    });

    it('is shown whole without script', async () => {
      const read = await another({ javaScriptEnabled: false });
      await read.goto(addressWith('voor'));
      expect(await blocks(read).filter({ visible: true }).count()).toBe(await blocks(read).count());
    });
  });

  it('is light or dark as the reader says, on the next page too', async () => {
    await page.goto(addressWith('kern'));
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator('.voet input[value="donker"]').check();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.goto(`${inject('address')}/`);
    expect(await ground()).toBe(dark);
    await page.locator('.voet [data-kies="thema"] input[value=""]').check();
    expect(await ground()).toBe(light);
    expect(await stored(page)).toEqual({});
  });

  it('keeps ticks once one is made, shows on /privacy/ what is kept, and clears it with one button', async () => {
    await page.goto(addressWith('checklist'));
    const box = page.locator('.checklist input').first();
    expect(await stored(page)).toEqual({});
    await box.check();
    await page.reload();
    expect(await box.isChecked()).toBe(true);
    await page.goto(`${inject('address')}/privacy/`);
    const cell = page.locator('[data-bewaard="vinkjes"]');
    const kept = await cell.textContent();
    await page.locator('[data-wis]').click();
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
    expect(await cell.textContent()).not.toBe(kept);
    expect(await stored(page)).toEqual({});
  });

  it('shows what is kept now on a page that was open meanwhile, or that comes back as it was left', async () => {
    await page.goto(addressWith('checklist'));
    const box = page.locator('.checklist input').first();
    await box.check();
    await page.locator('.voet input[value="donker"]').check();
    const theme = () => page.evaluate(() => document.documentElement.dataset['thema'] ?? '');
    const other = await page.context().newPage();
    await other.goto(`${inject('address')}/privacy/`);
    await other.locator('[data-wis]').click();
    await expect.poll(() => box.isChecked()).toBe(false);
    await expect.poll(theme).toBe('');
    await other.goto(page.url());
    await other.locator('.checklist input').first().check();
    await expect.poll(() => box.isChecked()).toBe(true);
    await other.close();
    // A browser tells a page that it held back nothing but that it is shown again.
    await page.evaluate(() => {
      localStorage.clear();
      localStorage.setItem('thema', 'licht');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await box.isChecked()).toBe(false);
    expect(await theme()).toBe('licht');
    expect(await page.locator('.voet input[value="licht"]').isChecked()).toBe(true);
  });

  it('says what a browser that is full cannot keep, once, and shows it as long as the page is open', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const told = page.getByRole('status').filter({ hasText: words.notKept });
    await page.goto(addressWith('checklist'));
    const box = page.locator('.checklist input').first();
    await box.check();
    await told.waitFor();
    await told.waitFor({ state: 'detached' });
    await page.locator('.voet input[value="donker"]').check();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await box.isChecked()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset['thema'])).toBe('donker');
    expect(await told.count()).toBe(0);
    await page.goto(addressWith('kern'));
    await page.locator('.voet input[value="donker"]').check();
    await told.waitFor();
  });

  it('says that all is cleared where a browser refuses to keep anything, or to look for it', async () => {
    const refused: string[] = [];
    page.on('pageerror', ({ message }) => refused.push(message));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Not for this reader.', 'SecurityError');
          },
        });
    });
    await page.goto(`${inject('address')}/privacy/`);
    await page.locator('[data-wis]').click();
    await page.getByRole('status').filter({ hasText: 'Alles is gewist' }).waitFor();
    expect(refused).toEqual([]);
  });

  it('leads from a number to its source and back', async () => {
    await page.goto(addressWith('feit'));
    const mention = page.locator('a.noot').filter({ visible: true }).first();
    await mention.click();
    const note = page.locator('.noten li:target');
    expect(await note.count()).toBe(1);
    await note.locator('a.terug').click();
    expect(await mention.evaluate((link) => link.matches(':target'))).toBe(true);
  });

  it('begins no line with the mark of a note, on a phone', async () => {
    const phone = await another({ viewport: { width: 320, height: 800 } });
    const pages = [...guide().corpus.pages.values()]
      .filter(({ root }) => [...walk(root)].some(({ type }) => type === 'feit'))
      .slice(0, 8);
    let seen = 0;
    for (const { id } of pages) {
      await phone.goto(`${inject('address')}/${id}/`);
      const parted = await phone.locator('a.noot').evaluateAll((marks) =>
        marks.flatMap((mark) => {
          const range = document.createRange();
          let before = mark.previousSibling;
          while (before?.lastChild) before = before.lastChild;
          const end = before?.textContent?.trimEnd().length ?? 0;
          if (!before || end === 0 || mark.getClientRects().length === 0) return [];
          range.setStart(before, end - 1);
          range.setEnd(before, end);
          return [mark.getBoundingClientRect().left < range.getBoundingClientRect().left];
        }),
      );
      seen += parted.length;
      expect(parted.filter(Boolean), id).toEqual([]);
    }
    expect(seen).toBeGreaterThan(15);
  });

  it('enlarges a figure, and puts it back', async () => {
    await page.goto(addressWith('figuur'));
    const drawing = page.locator('.figuur-beeld.breed svg').first();
    const before = (await drawing.boundingBox())?.width ?? 0;
    const button = page.locator('[data-vergroot]').first();
    await button.click();
    const large = (await page.locator('dialog > svg').boundingBox())?.width ?? 0;
    expect(large).toBeGreaterThan(before);
    await page.keyboard.press('Escape');
    expect((await drawing.boundingBox())?.width).toBe(before);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('shows how far one has read', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(addressWith('kern'));
    const share = () =>
      page.evaluate(
        () => new DOMMatrix(getComputedStyle(document.querySelector('main') ?? document.body, '::before').transform).a,
      );
    expect(await share()).toBe(0);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight / 3 }));
    await expect.poll(share).toBeGreaterThan(0.2);
    expect(await share()).toBeLessThan(0.8);
    await page.keyboard.press('End');
    await expect.poll(share).toBeGreaterThan(0.95);
  });

  it('copies the address of a section', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(addressWith('heading'));
    await page.locator('a.anker').first().click();
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});
