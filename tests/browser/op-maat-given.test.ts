import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readPdf, tagsOf, textOfTag } from '../writers/typst/read-pdf.ts';
import { CHOSEN, MEETING, openMeeting, openMeetingWindows, partTitles } from './meeting-window.ts';
import { stepsLeft } from './slideshow.ts';
import { violations } from './violations.ts';

let page: Page;
const { complaints, requests } = openMeetingWindows((opened) => {
  page = opened;
});

const open = (search: string) => openMeeting(page, search);
const titles = () => partTitles(page);

const TYPED = { Organisatie: 'De Werkplaats & Zn', 'Wie vertelt': 'Spreekster <b>', Datum: '2026-12-03' } as const;
const LINES = ['Voor directie en HR van De Werkplaats & Zn', 'Spreekster <b>, 3 december 2026'];

async function type(): Promise<void> {
  await page.getByText('Op de eerste dia', { exact: true }).click();
  for (const [label, text] of Object.entries(TYPED)) await page.getByLabel(label, { exact: true }).fill(text);
}

/** What was typed went nowhere: not into an address, a request or the browser's storage. */
async function expectPrivate(on: Page): Promise<void> {
  const kept = await on.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    cookie: document.cookie,
  }));
  expect(kept).toEqual({ local: {}, session: {}, caches: [], cookie: '' });
  // A showing keeps its own name, its clock, where it stands, the hands it counted and the road of a conversation with its
  // window, and nothing else.
  const state = await on.evaluate(() => Object.keys(history.state ?? {}));
  expect(state.filter((key) => !['vertoning', 'klok', 'weg', 'plek', 'handen'].includes(key))).toEqual([]);
  for (const address of [...requests, on.url()])
    expect(decodeURIComponent(address)).not.toMatch(/Werkplaats|Spreekster|2026-12-03/);
}

/** The text of each slide of a PowerPoint, by its paragraphs. */
async function slidesIn(download: Download): Promise<string[][]> {
  const files = unzipSync(readFileSync(await download.path()));
  const numbers = Object.keys(files).flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? []);
  // A space that keeps words together is a space.
  const decode = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('\u00A0', ' ');
  return numbers
    .map(Number)
    .sort((a, b) => a - b)
    .map((number) => {
      const xml = strFromU8(files[`ppt/slides/slide${number}.xml`] ?? new Uint8Array());
      return [...xml.matchAll(/<a:p>.*?<\/a:p>/g)].map(([paragraph]) =>
        decode([...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text = '']) => text).join('')),
      );
    });
}

describe('taking it along', () => {
  it('as PowerPoint: its code comes only then, and the chosen slides are in it', async () => {
    await open(CHOSEN);
    await type();
    const before = new Set(requests);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als PowerPoint' }).click(),
    ]);
    await page.getByText('Je vindt bijeenkomst-45-minuten.pptx bij je downloads').waitFor();
    const scripts = requests.filter((url) => url.endsWith('.js') && !before.has(url));
    expect(scripts.length).toBeGreaterThan(0);
    expect(download.suggestedFilename()).toBe('bijeenkomst-45-minuten.pptx');
    const slides = await slidesIn(download);
    expect(slides[0]).toEqual(expect.arrayContaining(LINES));
    const flat = slides.flat();
    // A case is told under a title that does not say how it ended.
    const told = (title: string) => title.replace(/^(Casus 2:).*/, '$1 een collega ziet het als eerste');
    for (const title of (await titles()).slice(1, -1)) expect(flat).toContain(told(title));
    expect(flat.some((text) => text.includes('Begin zelf: zeg wat je ziet op het werk.'))).toBe(true);
    expect(await page.locator('.maat-som').textContent()).toBe(`45 minuten, ${slides.length} dia’s`);
    await expectPrivate(page);
    expect(complaints).toEqual([]);
  });

  it('on paper: its programme, and its slides with lines, three a page', async () => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await open(CHOSEN);
    await type();
    await page.getByRole('button', { name: 'Hand-out afdrukken' }).click();
    await page.getByText('De hand-out is klaar').waitFor();
    const slides = await page.locator('.maat-blad').count();
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const text = pdf.tags.map(textOfTag).join(' ').replace(/\s+/g, ' ');
    expect(pdf.sizes).toHaveLength(1 + Math.ceil(slides / 3));
    expect(tagsOf(pdf.tags, 'H2')).toHaveLength(slides);
    for (const line of [...LINES, ...(await titles())]) expect(text).toContain(line);
    expect(text).not.toContain('Zoek in alles');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.maat-blad').count()).toBe(0);
    await expectPrivate(page);
    expect(complaints).toEqual([]);
  });
});

const slug = (on: Page) => new URL(on.url()).hash.replace('#/dia/', '');

/** Goes to the end by keys. @returns the address of each slide, once it is said aloud */
async function walk(on: Page, count: number): Promise<string[]> {
  const seen = [slug(on)];
  for (let n = 2; n <= count; n++) {
    for (let left = await stepsLeft(on); left >= 0; left--) await on.keyboard.press('ArrowRight');
    await on
      .getByRole('status')
      .filter({ hasText: `Dia ${n} van ${count}.` })
      .waitFor();
    await expect.poll(() => slug(on)).not.toBe(seen.at(-1));
    seen.push(slug(on));
  }
  return seen;
}

describe('presenting it', () => {
  it('opens with what was typed, goes to the end by keys, and has a presenter’s window in step', async () => {
    await open(CHOSEN);
    await type();
    const count = Number(/(\d+) dia/.exec((await page.locator('.maat-som').textContent()) ?? '')?.[1]);
    const [deck] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /^Presenteer \(/ }).click(),
    ]);
    await deck.locator('.deck.klaar').waitFor();
    expect(await deck.locator('.present :is(.dia-tekst p, .dia-bij)').allTextContents()).toEqual(LINES);
    expect(new Set(await walk(deck, count)).size).toBe(count);
    expect(await deck.locator('.slides > .dia').count()).toBe(count);
    await deck.keyboard.press('Home');
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), deck.keyboard.press('s')]);
    await speaker.locator('[data-deel="nu"] .doek').waitFor();
    expect(await speaker.locator('[data-deel="nu"] :is(.dia-tekst p, .dia-bij)').allTextContents()).toEqual(LINES);
    expect(await speaker.locator('[data-deel="gepland"]').textContent()).toContain('45');
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => slug(deck)).toBe('je-wilt-goede-mensen-houden');
    await deck.keyboard.press('ArrowRight');
    await expect.poll(() => speaker.locator('[data-deel="plaats"]').textContent()).toBe(`3 / ${count}`);
    const part = speaker.locator('[data-deel="onderdeel"]');
    await expect.poll(() => part.textContent()).toMatch(/^Waarom dit hier telt, nog \d+:\d\d$/);
    await expectPrivate(deck);
    expect(new URL(deck.url()).search).toBe(CHOSEN);
    expect(complaints).toEqual([]);
  });

  it('from its address alone, on every slide within its place and with nothing axe would mend', async () => {
    // A slide that is still fading in has less contrast.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${inject('address')}${MEETING}presenteren/?minuten=90&handvatten=2&medewerker=4&casus=6`);
    await page.locator('.deck.klaar').waitFor();
    expect(await page.locator('.present .dia-tekst p').allTextContents()).toEqual(['Voor leidinggevenden']);
    const slides = await page.locator('.slides > .dia').count();
    const found: string[] = [];
    for (let n = 0; n < slides; n++) {
      found.push(...(await violations(page)).map((line) => `${slug(page)}: ${line}`));
      const over = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('.present :is(.dia-titel, .dia-tekst)')].filter((part) => {
            const spare = Number.parseFloat(getComputedStyle(part).fontSize) / 2;
            return part.scrollHeight > part.clientHeight + spare || part.scrollWidth > part.clientWidth + 1;
          }).length,
      );
      if (over > 0) found.push(`${slug(page)}: runs out of its place`);
      for (let left = await stepsLeft(page); left >= 0; left--) await page.keyboard.press('ArrowRight');
    }
    expect(slug(page)).toBe('als-het-echt-niet-meer-gaat');
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('tells above the slides what its address asked for and does not exist', async () => {
    await page.goto(`${inject('address')}${MEETING}presenteren/?minuten=1000&casus=9`);
    await page.locator('.deck.klaar').waitFor();
    expect(await page.locator('.deck-bericht p').count()).toBe(2);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.deck-bericht').count()).toBe(0);
  });
});
