import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readPdf, tagsOf, textOfTag } from '../writers/typst/read-pdf.ts';
import { MEETING, openMeeting, openMeetingWindows } from './meeting-window.ts';
import { addOwn, openParts, SIXTY } from './own-typed.ts';

let page: Page;
const { complaints, requests } = openMeetingWindows((opened) => {
  page = opened;
});

describe('much of one’s own', () => {
  const LONG = 'Een heel lange naam die de hele regel vult tot zestig letters';
  const WORD = 'Universitairmedischcentrumgroningenenomstrekenvoorlangenamen';
  const FULL = {
    organisatie: SIXTY,
    spreker: LONG,
    plaats: LONG,
    datum: '2026-12-03',
    ...Object.fromEntries(
      [1, 2, 3, 4].flatMap((n) => [
        [`wie-${n}`, `${n} ${LONG}`],
        [`naam-${n}`, `${n} ${LONG}`],
        [`nummer-${n}`, '06 12345678, kamer 3.45 achteraan'],
      ]),
    ),
    'dia-1': LONG,
    'punten-1': Array.from({ length: 6 }, (_, i) => `${i} ${LONG}`).join('\n'),
    'dia-2': WORD,
    'punten-2': WORD,
  };
  const open = async (width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript((fields) => localStorage.setItem('bijeenkomst', fields), JSON.stringify(FULL));
    await page.goto(`${inject('address')}${MEETING}presenteren/?handvatten=1&casus=geen`);
  };

  it('stays within its place on each slide: four contacts of sixty letters, and a full slide', async () => {
    await open(1280, 720);
    await page.locator('.deck.klaar').waitFor();
    // In the overview all slides are laid out; else only those near the one that is shown.
    await page.keyboard.press('o');
    await page.locator('.reveal.overview').waitFor();
    const titles = page.locator('.slides .dia-titel');
    expect(await titles.evaluateAll((all) => all.every((one) => one.clientWidth > 0))).toBe(true);
    const wide = await titles.evaluateAll((all) =>
      all.flatMap((one) => (one.scrollWidth > one.clientWidth + 1 ? [one.textContent] : [])),
    );
    expect(wide).toEqual([]);
    const over = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.slides > .dia .doek')].flatMap((slide) => {
        const foot = slide.querySelector<HTMLElement>('.dia-voet')?.offsetTop ?? slide.clientHeight;
        return [...slide.querySelectorAll<HTMLElement>('.dia-titel, .dia-tekst')]
          .filter(
            (part) => part.scrollHeight > part.clientHeight + 20 || part.offsetTop + part.scrollHeight > foot + 20,
          )
          .map((part) => `${slide.querySelector('.dia-titel')?.textContent}: ${part.className}`);
      }),
    );
    expect(over).toEqual([]);
    const shown = (await page.locator('.slides > .dia').allTextContents()).join(' ');
    for (const n of [1, 2, 3, 4]) expect(shown).toContain(`${n} Een heel lange naam`);
    expect(complaints).toEqual([]);
  });

  it('is read at 400 % without scrolling sideways', async () => {
    await open(320, 256);
    await page.getByText('5 Een heel lange naam').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.goto(`${inject('address')}${MEETING}?handvatten=1&casus=geen`);
    await page.locator('.maat-deel').first().waitFor();
    await openParts(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
  });
});

describe('taking one’s own along', () => {
  it('as one file that asks for nothing: slides, logo, notes and the presenter’s window', async () => {
    await openMeeting(page, '?handvatten=1&casus=geen');
    await addOwn(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als één bestand' }).click(),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'op-maat-'));
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    const before = requests.length;
    const deck = await page.context().newPage();
    await deck.goto(`file://${path}`);
    await deck.locator('.deck.klaar').waitFor();
    const count = await deck.locator('.slides > .dia').count();
    expect(await page.locator('.maat-som').textContent()).toContain(`${count} dia’s`);
    const title = deck.locator('.present .doek');
    expect(await title.evaluate((slide) => getComputedStyle(slide, '::after').backgroundImage)).toContain(
      'data:image/png',
    );
    await deck.getByRole('img', { name: `Logo van ${SIXTY.slice(0, 40)}` }).waitFor({ state: 'attached' });
    const [words, about] = await Promise.all(
      ['.dia-tekst p', '.dia-voet'].map((part) => deck.locator(`.present ${part}`).boundingBox()),
    );
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThan(about?.y ?? 0);
    await deck.keyboard.press('End');
    await expect.poll(() => new URL(deck.url()).hash).toBe('#/dia/als-het-echt-niet-meer-gaat');
    await deck.keyboard.press('ArrowLeft');
    await expect.poll(() => deck.locator('.present .dia-tekst').textContent()).toContain('toestel 12');
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), deck.keyboard.press('s')]);
    await speaker.locator('[data-deel="nu"] .doek').waitFor();
    await expect.poll(() => speaker.locator('[data-deel="notities"]').textContent()).toContain('twijfelt');
    const copy = await page.context().newPage();
    await copy.goto(`file://${path}`);
    await copy.locator('.deck.klaar').waitFor();
    await speaker.keyboard.press('Home');
    await expect.poll(() => new URL(deck.url()).hash).toBe('#/dia/begin');
    await speaker.keyboard.press('End');
    await expect.poll(() => new URL(deck.url()).hash).toBe('#/dia/als-het-echt-niet-meer-gaat');
    expect(new URL(copy.url()).hash).toBe('#/dia/begin');
    expect(requests.slice(before).filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    rmSync(folder, { recursive: true });
    expect(complaints).toEqual([]);
  });

  it('as PowerPoint: its slides with their notes, and the logo with what it shows', async () => {
    await openMeeting(page, '?handvatten=1&casus=geen');
    await addOwn(page);
    await page.getByLabel('Wat staat er op het logo?').fill('Een groene balk');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als PowerPoint' }).click(),
    ]);
    const files = Object.entries(unzipSync(readFileSync(await download.path())));
    const texts = files.flatMap(([name, bytes]) => (name.endsWith('.xml') ? [strFromU8(bytes)] : [])).join('');
    for (const text of [
      'Zo doen wij dat hier',
      'Bel eerst',
      'toestel 12',
      'Het begon klein.',
      'Deze dia maakte je zelf.',
    ])
      expect(texts).toContain(text);
    expect(texts).toContain('descr="Een groene balk"');
    const pngs = files.filter(([name]) => name.endsWith('.png')).map(([, bytes]) => Buffer.from(bytes));
    const shown = (await page.locator('[data-logo-beeld] img').getAttribute('src')) ?? '';
    expect(pngs.some((bytes) => shown.endsWith(bytes.toString('base64')))).toBe(true);
    expect(texts).not.toContain('example.org');
    expect(complaints).toEqual([]);
  });

  it('as a sheet for who presents: what to say with each slide, and when', async () => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await openMeeting(page, '?minuten=45&handvatten=1&casus=geen');
    await addOwn(page);
    await page.getByRole('button', { name: 'Blad voor de spreker afdrukken' }).click();
    await page.getByText('De hand-out is klaar').waitFor();
    expect(await page.locator('.maat-papier img').getAttribute('alt')).toBe(`Logo van ${SIXTY.slice(0, 60).trim()}`);
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const text = pdf.tags.map(textOfTag).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('Minuut 0 tot ');
    expect(text).toMatch(/Minuut \d+ tot 45/);
    expect(text).toContain('Vertel dit verhaal rustig en stop bij de beslissing.');
    expect(text).toContain(SIXTY.slice(0, 50));
    expect(tagsOf(pdf.tags, 'Figure').length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});
