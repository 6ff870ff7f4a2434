import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { planner } from '../../src/strings/traject.ts';
import { openDocx, ownText, ownTextOfLetter } from '../writers/docx/read-docx.ts';
import { openWindow } from './window.ts';

let page: Page;
const asked: string[] = [];
openWindow({}, (opened) => {
  page = opened;
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
});

const NAME = 'Zeldzaam Voorbeeldbedrijf';
const HEALTH = /psych|klacht|ziek|verzuim|burn|depress|gezond|nazorg/i;
const open = (hash: string) => page.goto(`${inject('address')}/traject/${hash}`);
const dayOf = (moment: string) => page.locator(`[data-moment="${moment}"] time`).textContent();

async function download(button: string): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return readFileSync(await (file as Download).path());
}

describe('an adviser plans a traject', () => {
  it('moves one conversation, takes the calendar and the folder, and leaves no name anywhere', async () => {
    await open('#start=2027-03-01&wat=gesprekken&rol=arbeidsdeskundige&tijd=10:00');
    expect(await dayOf('gesprek-1')).toBe('maandag 1 maart 2027, 10:00');
    expect(await dayOf('gesprek-2')).toBe('donderdag 1 april 2027, 10:00');
    await page.locator('[data-moment="gesprek-2"] input[type="date"]').fill('2027-04-14');
    expect(await dayOf('gesprek-3')).toBe('vrijdag 14 mei 2027, 10:00');
    await page.locator('[data-moment="gesprek-2"] input[type="checkbox"]').uncheck();
    expect(await dayOf('gesprek-3')).toBe('maandag 3 mei 2027, 10:00');
    await page.locator('[data-moment="gesprek-4"]').waitFor({ state: 'hidden' });
    await page.locator('#planner-organisatie').fill(NAME);
    await page.locator('#planner-plaats').fill('Kamer 2');

    const ics = Buffer.from(await download('[data-doe="alles"]')).toString();
    const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2027-03-01T10:00:00',
      '2027-04-14T10:00:00',
      '2027-05-03T10:00:00',
      '2027-06-01T10:00:00',
      '2027-09-01T10:00:00',
    ]);
    expect(new Set(events.map(({ summary }) => summary))).toEqual(new Set(['Overleg leidinggevenden']));
    expect(ics).not.toMatch(HEALTH);

    const files = unzipSync(await download('[data-doe="map"]'));
    const word = (path: string) => openDocx(files[path] ?? new Uint8Array());
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(ownTextOfLetter(word('04-afronden/directie.docx'))).toContain(`Bij ${NAME} hebben`);
    expect(text('04-afronden/directie.txt')).toContain(`Bij ${NAME} hebben`);
    expect(ownText(word('02-gesprek-2/gespreksverslag-wat-spraken-we-af.docx'))).toContain(
      'Datum van het gesprek\nwoensdag 14 april 2027',
    );
    expect(ownText(word('03-gesprek-3/eigen-casus-een-voorbeeld-waarin-niemand-te-herkennen-is.docx'))).toContain(
      'Voor welk gesprek is het?\nmaandag 3 mei 2027',
    );
    const year = ownText(word('05-terugkijken/jaarplanner-houd-het-onderwerp-levend.docx'));
    expect(year).toContain('Datum van gesprek 1\nmaandag 1 maart 2027');
    expect(year).toContain('Datum van gesprek 2\nwoensdag 14 april 2027');
    expect(year).toContain('Datum van het terugkijken, de tweede keer\nwoensdag 1 september 2027');
    // There is no fourth conversation in this plan.
    expect(year).toContain('als je dat afspreekt\n\n');
    expect(text('programma.txt')).toContain('woensdag 14 april 2027, 10:00: Tweede gesprek\nVooraf: Kijk terug');
    expect(text('lees-mij.txt')).toContain(
      `- ${planner.inFile('leerdoelen-wat-wil-ik-beter-kunnen.docx', ['datum', 'datum van de volgende keer'], []).slice(2)}`,
    );
    expect(text('lees-mij.txt')).toContain(planner.inFile('meting-wat-weet-durf-en-doe-ik-al.docx', [], []));
    await page.locator('[data-map]').getByText('Meting: wat weet, durf en doe ik al?').waitFor();

    expect(decodeURIComponent(page.url())).not.toContain('Zeldzaam');
    expect(page.url()).toContain('op=gesprek-2_2027-04-14_los');
    expect(decodeURIComponent(asked.join())).not.toContain('Zeldzaam');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}');
    await page.reload();
    expect(await page.locator('#planner-organisatie').inputValue()).toBe('');
    expect(await dayOf('gesprek-2')).toBe('woensdag 14 april 2027, 10:00');
  });

  it('keeps names only where that is asked, and forgets them when it is asked no more', async () => {
    await open('');
    await page.locator('#planner-afzender').fill(NAME);
    await page.locator('[data-bewaar]').check();
    await page.reload();
    expect(await page.locator('#planner-afzender').inputValue()).toBe(NAME);
    await page.locator('[data-bewaar]').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('puts nothing back that was wiped in another tab', async () => {
    await open('');
    await page.locator('#planner-afzender').fill(NAME);
    await page.locator('[data-bewaar]').check();
    const other = await page.context().newPage();
    await other.goto(`${inject('address')}/traject/`);
    await expect.poll(() => other.locator('#planner-afzender').inputValue()).toBe(NAME);
    await page.locator('#planner-afzender').fill(`${NAME} 2`);
    await expect.poll(() => other.locator('#planner-afzender').inputValue()).toBe(`${NAME} 2`);
    await page.locator('[data-bewaar]').uncheck();
    await other.locator('[data-bewaard-tekst]').getByText(planner.goneElsewhere).waitFor();
    await other.locator('#planner-plaats').fill('Kamer 2');
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
    await other.close();
  });

  it('adds to what another tab keeps, and wipes nothing of it', async () => {
    await open('');
    const other = await page.context().newPage();
    await other.goto(`${inject('address')}/traject/`);
    await page.locator('#planner-afzender').fill(NAME);
    await page.locator('[data-bewaar]').check();
    await other.locator('#planner-plaats').fill('Kamer 2');
    await other.locator('[data-bewaar]').check();
    await expect.poll(() => page.locator('#planner-plaats').inputValue()).toBe('Kamer 2');
    for (const on of [page, other]) expect(await on.locator('#planner-afzender').inputValue()).toBe(NAME);
    expect(await page.evaluate(() => localStorage.getItem('traject'))).toContain(NAME);
    await other.close();
  });

  it('puts nothing back that was wiped while the browser held the page back', async () => {
    await open('');
    await page.locator('#planner-afzender').fill(NAME);
    await page.locator('[data-bewaar]').check();
    await page.evaluate(() => {
      localStorage.clear();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await page.locator('[data-bewaard-tekst]').getByText(planner.goneElsewhere).waitFor();
    await page.locator('#planner-plaats').fill('Kamer 2');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('says that nothing is kept where the browser keeps nothing, and fills letters when one comes back', async () => {
    const other = await page.context().newPage();
    await other.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await other.goto(`${inject('address')}/traject/`);
    await other.locator('#planner-afzender').fill(NAME);
    await other.locator('[data-bewaar]').click();
    await other.locator('[data-bewaard-tekst]').getByText(planner.notKept).waitFor();
    expect(await other.locator('[data-bewaar]').isChecked()).toBe(false);
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
    await other.goto(`${inject('address')}/privacy/`);
    await other.goBack();
    await expect.poll(() => other.locator('#planner-afzender').inputValue()).toBe(NAME);
    await expect
      .poll(() => other.locator('[data-naam="directie"] [data-plek="afzender"]').first().textContent())
      .toBe(NAME);
    await other.close();
  });

  it('prints one letter by itself, and after it the page as ever', async () => {
    await open('#start=2027-03-01&wat=gesprekken');
    const letter = page.locator('[data-naam="directie"]');
    await letter.locator('summary').click();
    await page.evaluate(() => {
      window.print = () => {};
    });
    await letter.locator('[data-doe="druk"]').click();
    await page.emulateMedia({ media: 'print' });
    const seen = async () => (await page.locator('body').allInnerTexts()).join().replace(/\s+/g, ' ');
    const own = (await letter.locator('.brieftekst:not([hidden])').allInnerTexts()).join().replace(/\s+/g, ' ');
    expect(await seen()).toBe(own);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await seen()).toContain(planner.programme);
    await page.emulateMedia({ media: null });
  });

  it('tells at its place what makes no sense, and loses nothing', async () => {
    await open('#start=2027-03-01&wat=gesprekken');
    const moment = page.locator('[data-moment="gesprek-1"]');
    await moment.locator('input[type="date"]').fill('2027-05-05');
    expect(await moment.locator('.planner-melding').textContent()).toContain('feestdag: Bevrijdingsdag');
    await moment.locator('[data-doe="terug"]').click();
    expect(await dayOf('gesprek-1')).toBe('maandag 1 maart 2027, 10:00');
    const tells = (field: string, text: string) =>
      page.locator(`[data-bij="${field}"]`).getByText(text, { exact: true }).waitFor();
    for (const [id, field, value, text] of [
      ['start', 'start', '2055-01-01', planner.noDay],
      ['tijd', 'tijd', '', planner.noTime],
      ['met', 'met', '1000', planner.noGroup],
    ] as const) {
      await page.locator(`#planner-${id}`).fill(value);
      await page.locator(`#planner-${id}`).blur();
      await tells(field, text);
      expect(await dayOf('gesprek-1')).toBe('maandag 1 maart 2027, 10:00');
    }
    await open('#start=2024-05-05&met=200');
    await tells('start', `${planner.dayOff('Bevrijdingsdag')} ${planner.past} ${planner.beginsLater}`);
    await page.locator('.planner-met').getByText(planner.withGroup(200)).waitFor();
  });

  it('tells which moment is in the way of another, and for which texts there is none', async () => {
    await open('#start=2027-03-01&wat=gesprekken&op=gesprek-2_2027-03-01_los');
    const since = (moment: string) => page.locator(`[data-moment="${moment}"] [data-na]`).textContent();
    const told = page.locator('[data-moment="gesprek-2"] .planner-melding');
    await told.getByText(planner.clash('Eerste gesprek', true)).waitFor();
    expect(await since('gesprek-1')).toBe(planner.first);
    expect(await since('gesprek-2')).toBe(planner.ownDay);
    expect(await since('gesprek-3')).toBe('1 maand na het vorige moment.');
    const letter = page.locator('[data-naam="uitnodiging"]');
    await letter.locator('summary').click();
    await letter.getByText(planner.noMoment).waitFor();
    await letter.locator('select').waitFor({ state: 'hidden' });
  });

  it('takes names as they are pasted from elsewhere, without what no file can hold', async () => {
    await open('#start=2027-03-01&wat=bijeenkomst');
    await page.locator('#planner-plaats').evaluate((field: HTMLInputElement) => {
      field.value = '\ufeffZa\u00adal\v2\t‘noord’ <&"\u0007 שלום 👩🏽‍⚕️';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const clean = 'Zaal 2 ‘noord’ <&" שלום 👩🏽‍⚕️';
    const letter = page.locator('[data-naam="herinnering"]');
    await expect.poll(() => letter.locator('[data-plek="plaats"]').first().textContent()).toBe(clean);
    await letter.locator('summary').click();
    const word = openDocx(await download('[data-naam="herinnering"] [data-doe="word"]'));
    expect(ownTextOfLetter(word)).toContain(`in ${clean}.`);
    const ics = Buffer.from(await download('[data-doe="alles"]')).toString();
    const [event] = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('location')).toBe(clean);
  });
});

describe('whom one writes to', () => {
  it.each([
    ['Jan', 'Jan'],
    ['Beste Jan', 'Jan'],
    ['geachte  mevrouw Hallo', 'mevrouw Hallo'],
    ['Besteman', 'Besteman'],
  ])('is greeted once, typed as %j', async (typed, name) => {
    await open('#start=2027-03-01&wat=bijeenkomst');
    await page.locator('#planner-aan').fill(typed);
    const place = page.locator('[data-naam="herinnering"] [data-plek="aan"]').first();
    await expect.poll(() => place.textContent()).toBe(name);
  });
});

describe('without script', () => {
  let plain: Page;
  openWindow({ javaScriptEnabled: false }, (opened) => {
    plain = opened;
  });
  it('the page tells what happens in which order, and shows nothing to choose', async () => {
    await plain.goto(`${inject('address')}/traject/`);
    expect(await plain.locator('.planner-moment').count()).toBeGreaterThan(5);
    expect(await plain.locator('[data-moment="gesprek-2"]').textContent()).toContain('1 maand na het vorige moment');
    await plain.locator('.planner-keuze').waitFor({ state: 'hidden' });
  });
});
