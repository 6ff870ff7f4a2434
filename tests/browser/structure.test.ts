import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { anchorsOfBoxes, isBox, titleOfBox } from '../../src/corpus/boxes.ts';
import { contentsOf } from '../../src/corpus/page-context.ts';
import { inlineText, walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';
import { nl } from '../../src/strings/nl.ts';
import { openWindows } from './window.ts';

const { corpus } = guide();
const pages = [...corpus.pages.values()];
const withTable = pages.filter(({ root }) => [...walk(root)].some(({ type }) => type === 'table'));
const said = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the build of a page', () => {
  let page: Page;
  const another = openWindows({ viewport: { width: 390, height: 844 } }, (opened) => {
    page = opened;
  });

  it('names a heading, and a box, by its title alone', async () => {
    const boxed = pages.filter(
      ({ root }) => root.children.some(isBox) && root.children.some((n) => n.type === 'heading'),
    );
    expect(boxed.length).toBeGreaterThan(0);
    for (const { id, root } of boxed.slice(0, 6)) {
      await page.goto(`${inject('address')}/${id}/`);
      for (const heading of root.children) {
        if (heading.type !== 'heading') continue;
        const name = said((await page.locator(`[id="${heading.slug}"]`).textContent()) ?? '');
        expect(name).toContain(said(inlineText(heading.children)));
        expect(await page.getByRole('heading', { name, exact: true, level: heading.depth }).count()).toBeGreaterThan(0);
      }
      for (const [box, anchor] of anchorsOfBoxes(corpus, root)) {
        const inside = page
          .locator(`[id="${anchor}"]`)
          .locator('xpath=ancestor-or-self::*[self::section or self::details or self::div][1]');
        const around = box.type === 'verdieping' ? page.locator('details', { has: inside }) : inside;
        expect(
          await around.getByRole('heading', { name: titleOfBox(corpus, box), includeHidden: true }).count(),
        ).toBeGreaterThan(0);
      }
    }
  });

  it('lists headings and boxes under "Op deze pagina"', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const boxed = pages.find((one) => one.root.children.some(isBox) && contentsOf(corpus, one).length > 2);
    await page.goto(`${inject('address')}/${boxed?.id}/`);
    const listed = await page
      .locator('.inhoudsopgave a')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map((a) => decodeURIComponent(a.hash.slice(1))));
    expect(listed).toEqual(boxed ? contentsOf(corpus, boxed).map(({ slug }) => slug) : []);
    for (const slug of listed) expect(await page.locator(`[id="${slug}"]`).count()).toBe(1);
  });

  it('folds its contents on a phone, and shows all of them beside the text, with script and without', async () => {
    const long = pages.find((one) => contentsOf(corpus, one).length > 9);
    for (const javaScriptEnabled of [true, false]) {
      const read = await another({ viewport: { width: 390, height: 844 }, javaScriptEnabled });
      await read.goto(`${inject('address')}/${long?.id}/`);
      const last = read.locator('.inhoudsopgave a').last();
      const summary = read.locator('.inhoudsopgave summary');
      await last.waitFor({ state: 'hidden' });
      await summary.click();
      const [link, title] = [await last.boundingBox(), await summary.boundingBox()];
      expect(link?.x).toBe(title?.x);
      await summary.click();
      await read.setViewportSize({ width: 1280, height: 900 });
      await last.waitFor();
      await summary.waitFor({ state: 'hidden' });
    }
  });

  it('hides no column of a table on a phone, and names each cell by its column', async () => {
    expect(withTable.length).toBeGreaterThan(0);
    for (const path of ['/privacy/', ...withTable.map(({ id }) => `/${id}/`)]) {
      await page.goto(`${inject('address')}${path}`);
      const outside = await page.locator('main .tafel:visible').evaluateAll((all) =>
        all.flatMap((table) =>
          [...table.querySelectorAll('td')].flatMap((cell) => {
            const { left, right, width } = cell.getBoundingClientRect();
            const label = getComputedStyle(cell, '::before').content;
            const column = cell.closest('table')?.querySelectorAll('th')[cell.cellIndex]?.textContent.trim();
            const named = !column || !cell.textContent || label === `"${cell.dataset['kop']}"`;
            return width === 0 || (left >= 0 && right <= innerWidth + 1 && named) ? [] : [cell.textContent];
          }),
        ),
      );
      expect(outside, path).toEqual([]);
    }
  });

  it('opens the menu below its button, which then closes it, at each width of a phone and below open numbers', async () => {
    for (const width of [320, 390, 600]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${inject('address')}/handreiking/`);
      for (const numbers of ['shut', 'open']) {
        if (numbers === 'open') await page.locator('.kop summary').click();
        await page.getByRole('button', { name: nl.menu, exact: true }).click();
        await page.locator('.hoofdmenu a').first().waitFor();
        await page.getByRole('button', { name: nl.closeMenu, exact: true }).click();
        await page.locator('.hoofdmenu a').first().waitFor({ state: 'hidden' });
      }
    }
  });
});
