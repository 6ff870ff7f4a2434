import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { fillableHref } from '../../src/corpus/prints.ts';
import { guide } from '../../src/guide.ts';
import { nl } from '../../src/strings/nl.ts';
import { readPdf } from './printed.ts';
import { openWindows } from './window.ts';

const forms = [...guide().corpus.pages.values()].filter(({ matter }) => matter.soort === 'formulier');
const lines = (field: number) => Array.from({ length: 30 }, (_, i) => `veld${field}regel${i + 1}.`);
const heightOf = (page: Page) =>
  page
    .locator('main textarea')
    .first()
    .evaluate((field) => field.clientHeight);
const hiddenPart = (page: Page) =>
  page.locator('main textarea').evaluateAll((all) => all.map((field) => field.scrollHeight - field.clientHeight));

describe('a form on screen', () => {
  let page: Page;
  const another = openWindows({ viewport: { width: 390, height: 844 } }, (opened) => {
    page = opened;
  });
  const open = (window: Page, id = forms[0]?.id) => window.goto(`${inject('address')}/${id}/`);

  it.each(forms.map(({ id }) => id))('prints all thirty lines of every field of %s', async (id) => {
    await open(page, id);
    const fields = await page.locator('main textarea').all();
    expect(fields.length).toBeGreaterThan(0);
    for (const [i, field] of fields.entries()) await field.fill(lines(i).join('\n'));
    expect(Math.max(...(await hiddenPart(page)))).toBeLessThanOrEqual(1);
    const printed = await readPdf(await page.pdf({ format: 'A4' }));
    expect(fields.flatMap((_, i) => lines(i)).filter((line) => !printed.includes(line))).toEqual([]);
  });

  it('prints a date in words, and nothing of an empty one', async () => {
    const dated = forms.find(({ id }) => id.endsWith('/gespreksverslag'));
    await open(page, dated?.id);
    const date = page.locator('main [type="date"]').first();
    expect(await readPdf(await page.pdf())).not.toMatch(/mm.dd.yyyy|dd.mm.(yyyy|jjjj)/);
    await date.fill('2026-12-03');
    expect(await readPdf(await page.pdf())).toContain('3december2026');
  });

  it('begins with the lines it promises and grows, with script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const read = await another({ viewport: { width: 390, height: 844 }, javaScriptEnabled });
      await open(read);
      const field = read.locator('main textarea').first();
      const before = await heightOf(read);
      expect(before).toBeGreaterThanOrEqual(Number(await field.getAttribute('rows')) * 24);
      await field.fill(lines(1).join('\n'));
      expect(await heightOf(read)).toBeGreaterThan(before + 300);
    }
  });

  it('grows in a browser that does not size fields by itself', async () => {
    const old = await another({ viewport: { width: 390, height: 844 }, bypassCSP: true });
    await open(old);
    await old.addStyleTag({ content: '.invulveld textarea { field-sizing: fixed !important }' });
    await old
      .locator('main textarea')
      .first()
      .fill(`${lines(1).join('\n')}\n`);
    expect((await hiddenPart(old))[0]).toBeLessThanOrEqual(1);
  });

  it('asks before text is lost, and only then', async () => {
    await open(page);
    let asked = 0;
    page.on('dialog', async (dialog) => {
      asked += 1;
      await dialog.accept();
    });
    await page.locator('h1').click();
    await page.reload();
    expect(asked).toBe(0);
    await page.locator('main textarea').first().pressSequentially('We spreken vrijdag verder.');
    await page.reload();
    expect(asked).toBe(1);
  });

  it('says that nothing is kept, prints by a button and leads to the PDF that one can keep', async () => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    const overview = forms[0]?.id.split('/')[0];
    for (const form of forms) {
      await open(page, form.id);
      expect(await page.getByText(nl.notKept).count()).toBe(2);
      const inHeader = page.locator('.artikel-feiten').getByRole('link', { name: nl.fillable });
      expect(await inHeader.getAttribute('href')).toBe(fillableHref(form));
      expect((await page.request.get(`${inject('address')}${fillableHref(form)}`)).status()).toBe(200);
      await page.getByRole('button', { name: nl.printIt }).first().click();
      expect(await page.locator('html').getAttribute('data-printed')).toBe('');
    }
    await open(page, overview);
    const linked = await page
      .locator('main a[href$="-invulbaar.pdf"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(linked.toSorted()).toEqual(forms.map(fillableHref).toSorted());
  });
});
