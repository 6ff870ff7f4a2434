import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readPdf, textOfTag } from '../writers/typst/read-pdf.ts';
import { MEETING, openMeeting, openMeetingWindows, partTitles } from './meeting-window.ts';

let page: Page;
const { complaints, requests } = openMeetingWindows((opened) => {
  page = opened;
});

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90"><rect width="300" height="90" fill="#084"/>
<script>fetch('https://example.org/')</script></svg>`;
const SIXTY = 'Universitair Medisch Centrum met een heel lange naam erbij 60';

const openParts = async (window = page) => {
  for (const part of await window.locator('.maat-eigen summary').all()) await part.click();
};
const kept = () => page.evaluate(() => localStorage.getItem('bijeenkomst'));

/** Types a name, a contact, a case and a slide, and chooses a logo. */
async function addOwn(): Promise<void> {
  await openParts();
  await page.getByLabel('Organisatie').fill(SIXTY);
  await page.getByLabel('Naam (1)').fill('Iemand van hier');
  await page.getByLabel('Telefoon of kamer (1)').fill('toestel 12');
  await page.getByLabel('Wat er gebeurde').fill('Het begon klein.\nToen kwam het erop aan.');
  await page.getByLabel('Titel', { exact: true }).fill('Zo doen wij dat hier');
  await page.getByLabel('Punten').fill('•\tBel eerst\n•\tKom dan langs');
  await page
    .getByLabel('Logo (PNG of SVG)')
    .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(LOGO) });
  await page.getByText('Het logo staat op de eerste dia.').waitFor();
}

describe('what somebody adds of their own', () => {
  it('stands in the programme, can be moved, and is gone after a reload where nobody asked to keep it', async () => {
    await openMeeting(page, '?handvatten=1,2&casus=geen');
    await addOwn();
    const titles = () => partTitles(page);
    await expect.poll(titles).toContain('Een verhaal van hier');
    expect((await titles()).slice(-3)).toEqual(['Een verhaal van hier', 'Zo doen wij dat hier', 'Praten en afspreken']);
    await page.getByText('Aanpassen: Een verhaal van hier').click();
    await page.getByRole('button', { name: 'Een verhaal van hier eerder' }).click();
    await expect.poll(async () => (await titles()).at(-4)).toBe('Een verhaal van hier');
    expect(new URL(page.url()).search).toContain('volgorde=');
    expect(decodeURIComponent(page.url())).not.toContain('Zo doen');
    expect(await kept()).toBeNull();
    await page.reload();
    await page.locator('.maat-deel').first().waitFor();
    expect(await titles()).not.toContain('Een verhaal van hier');
    expect(await page.locator('.maat-fout p').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is kept where that is asked, for the next tab and the deck alone, until all is cleared', async () => {
    await openMeeting(page, '?handvatten=1&casus=geen');
    await addOwn();
    await page.getByRole('button', { name: 'Nog een dia' }).click();
    await page.getByRole('group', { name: 'Eigen dia 2' }).getByLabel('Titel').fill('Nog een eigen dia');
    await page.getByLabel('Bewaar dit op dit apparaat').check();
    await page.getByText('Dit staat op dit apparaat').waitFor();
    const other = await page.context().newPage();
    await openMeeting(other, '?handvatten=1&casus=geen');
    await expect.poll(() => partTitles(other)).toContain('Nog een eigen dia');
    const deck = await page.context().newPage();
    await deck.goto(new URL('presenteren/?handvatten=1&casus=geen', other.url()).href);
    await deck.locator('.deck.klaar').waitFor();
    expect(await deck.locator('.slides > .dia').allTextContents()).toContainEqual(expect.stringContaining('Bel eerst'));
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByText('Alles wat je hier typte, is gewist.').waitFor();
    expect(await kept()).toBeNull();
    expect(await page.getByLabel('Organisatie').inputValue()).toBe('');
    expect(await page.getByLabel('Wie (1)').inputValue()).toBe('Bedrijfsarts');
    expect(await partTitles(page)).not.toContain('Zo doen wij dat hier');
    expect(complaints).toEqual([]);
  });

  it('is cleared in one window for all: the other says so, and keeps nothing of what is typed after', async () => {
    await openMeeting(page, '?handvatten=1&casus=geen');
    await addOwn();
    const apart = await page.context().newPage();
    await openMeeting(apart, '?handvatten=1&casus=geen');
    await page.getByLabel('Bewaar dit op dit apparaat').check();
    await expect.poll(kept).toContain('Zo doen wij dat hier');
    // A window that was asked to keep nothing leaves alone what another keeps.
    await openParts(apart);
    await apart.getByLabel('Organisatie').fill('Een ander');
    expect(await kept()).toContain('Zo doen wij dat hier');
    const other = await page.context().newPage();
    await openMeeting(other, '?handvatten=1&casus=geen');
    await other.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByText('Dit is in een ander venster gewist').waitFor();
    expect(await page.getByLabel('Bewaar dit op dit apparaat').isChecked()).toBe(false);
    await page.getByLabel('Organisatie').fill('Nog iets');
    expect(await kept()).toBeNull();
    expect(await partTitles(page)).toContain('Zo doen wij dat hier');
    expect(complaints).toEqual([]);
  });

  it('reads what an older site kept, and an old address, and says what it does not know', async () => {
    await page.addInitScript(() =>
      localStorage.setItem(
        'bijeenkomst',
        JSON.stringify({
          'dia-1': 'Van vroeger',
          'punten-1': 'Een punt',
          'veld-dat-weg-is': 'x',
          'dia-99': 'Te ver',
          logo: 7,
        }),
      ),
    );
    await openMeeting(page, '?handvatten=1&casus=geen&volgorde=eigen-dia-9,weg&zonder=dia-die-weg-is&tijd=weg.5');
    await expect.poll(() => partTitles(page)).toContain('Van vroeger');
    expect(await partTitles(page)).not.toContain('Te ver');
    await page.locator('.maat-fout p').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('says so where this browser keeps nothing, and works on', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openMeeting(page, '?handvatten=1&casus=geen');
    await addOwn();
    await page.getByLabel('Bewaar dit op dit apparaat').click();
    await page.getByText('Deze browser kan het niet bewaren').waitFor();
    expect(await page.getByLabel('Bewaar dit op dit apparaat').isChecked()).toBe(false);
    expect(await partTitles(page)).toContain('Zo doen wij dat hier');
  });

  it('refuses a file that is no logo, in words', async () => {
    await openMeeting(page, '');
    await openParts();
    const choose = (name: string, buffer: Buffer) =>
      page.getByLabel('Logo (PNG of SVG)').setInputFiles({ name, mimeType: 'image/png', buffer });
    await choose('logo.png', Buffer.from('GIF89a'));
    await page.getByText('Dit is geen PNG of SVG').waitFor();
    await choose('logo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await page.getByText('Dit bestand is niet als beeld te lezen').waitFor();
    await choose('logo.png', Buffer.alloc(2_000_001));
    await page.getByText('Dit bestand is groter dan 2 MB').waitFor();
  });
});

describe('much of one’s own', () => {
  const LONG = 'Een heel lange naam die de hele regel vult tot zestig letters';
  const FULL = {
    organisatie: SIXTY,
    ...Object.fromEntries(
      [1, 2, 3, 4].flatMap((n) => [
        [`wie-${n}`, `${n} ${LONG}`],
        [`naam-${n}`, `${n} ${LONG}`],
        [`nummer-${n}`, '06 12345678, kamer 3.45 achteraan'],
      ]),
    ),
    'dia-1': LONG,
    'punten-1': Array.from({ length: 6 }, (_, i) => `${i} ${LONG}`).join('\n'),
  };
  const open = async (width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript((fields) => localStorage.setItem('bijeenkomst', fields), JSON.stringify(FULL));
    await page.goto(`${inject('address')}${MEETING}presenteren/?handvatten=1&casus=geen`);
  };

  it('stays within its place on each slide: four contacts of sixty letters, and a full slide', async () => {
    await open(1280, 720);
    await page.locator('.deck.klaar').waitFor();
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
    await openParts();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
  });
});

describe('taking one’s own along', () => {
  it('as one file that asks for nothing: slides, logo, notes and the presenter’s window', async () => {
    await openMeeting(page, '?handvatten=1&casus=geen');
    await addOwn();
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

  it('as a sheet for who presents: what to say with each slide, and when', async () => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await openMeeting(page, '?minuten=45&handvatten=1&casus=geen');
    await addOwn();
    await page.getByRole('button', { name: 'Blad voor de spreker afdrukken' }).click();
    await page.getByText('De hand-out is klaar').waitFor();
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const text = pdf.tags.map(textOfTag).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('Minuut 0 tot ');
    expect(text).toMatch(/Minuut \d+ tot 45/);
    expect(text).toContain('Vertel dit verhaal rustig en stop bij de beslissing.');
    expect(text).toContain(SIXTY.slice(0, 50));
    expect(complaints).toEqual([]);
  });
});
