import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { group } from '../../src/strings/measuring.ts';
import { openWindow } from './window.ts';

let page: Page;
const asked: string[] = [];
openWindow({ viewport: { width: 1280, height: 900 } }, (opened) => {
  page = opened;
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
});

const cell = (address: string) => page.locator(`[data-vak="${address}"]`);
async function paste(address: string, text: string): Promise<void> {
  await cell(address).evaluate((field, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
async function type(address: string, text: string): Promise<void> {
  await cell(address).fill(text);
  await cell(address).blur();
}
async function download(button: string): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).first().click()]);
  return readFileSync(await file.path());
}
const told = (text: string) => page.locator('[data-stand]').getByText(text).waitFor();
/** Rows of a table as the words of their cells, on the page, in PowerPoint and in Word. */
const rowsOnPage = () =>
  page
    .locator('[data-uitkomst] table')
    .first()
    .evaluate((table: HTMLTableElement) =>
      [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent ?? '')),
    );
const textsIn = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text);
const firstTable = (xml: string, [row, text]: readonly [string, string]) =>
  [
    ...(xml.match(new RegExp(`<${row.charAt(0)}:tbl>.*?</${row.charAt(0)}:tbl>`, 's'))?.[0] ?? '').matchAll(
      new RegExp(`<${row}[ >].*?</${row}>`, 'gs'),
    ),
  ].map(([written]) => textsIn(written, text));
const chartWords = (xml: string) => textsIn(xml, 'a:t');

describe('the answers of a group', () => {
  it('of twelve managers at three moments, one missing, are the same in chart, table, CSV, PowerPoint and Word', async () => {
    await page.goto(`${inject('address')}/traject/resultaten/`);
    await page
      .locator('details')
      .nth(2)
      .evaluate((last: HTMLDetailsElement) => (last.open = true));
    for (const [moment, rows] of [
      ['vooraf', '5\t4\t2\t1\n6\t3\t2\t1'],
      ['maand-3', '2\t4\t4\t2\n4\t3\t3\t2'],
      ['maand-6', '1\t2\t5\t3\n2\t2\t6\t2'],
    ] as const) {
      await page.locator(`details[data-moment="${moment}"]`).evaluate((one: HTMLDetailsElement) => (one.open = true));
      await type(`${moment}/aantal`, '12');
      await paste(`${moment}/weet-signalen/1`, rows);
      await told(group.pasted);
    }
    const table = await rowsOnPage();
    expect(table.slice(1)).toEqual([
      ['Ik weet op welke veranderingen in het werk ik moet letten.', '3 van 12', '6 van 12', '8 van 11'],
      ['Ik weet wat ik wel en niet mag vragen.', '3 van 12', '5 van 12', '8 van 12'],
    ]);
    const told12 = table.slice(1).flatMap(([, ...results]) => results);
    const drawn = await page.locator('[data-uitkomst] svg').first().locator('text').allTextContents();
    expect(drawn.filter((words) => / van /.test(words))).toEqual(told12);

    const csv = new TextDecoder().decode(await download('[data-doe="csv"]')).split('\r\n');
    const ends = csv
      .filter((line) => line.includes('weet-signalen'))
      .map((line) => line.split(';').slice(-2).reverse().join(' van '));
    expect(ends).toEqual(table[1]?.slice(1));

    const pptx = unzipSync(await download('[data-pptx]'));
    const slides = Object.entries(pptx).filter(([path]) => /slides\/slide\d+\.xml$/.test(path));
    const withTable = slides.map(([, xml]) => strFromU8(xml)).find((xml) => xml.includes('<a:tbl>')) ?? '';
    expect(firstTable(withTable, ['a:tr', 'a:t'])).toEqual(table);
    const [chart] = Object.entries(pptx).filter(([path]) => path.startsWith('ppt/charts/'));
    const byRow = (xml: string) =>
      chartWords(xml)
        .map((words) => words?.replace(/^[^:]+: /, ''))
        .sort();
    expect(byRow(strFromU8(chart?.[1] ?? new Uint8Array()))).toEqual([...told12].sort());

    const word = unzipSync(await download('[data-word]'));
    const text = strFromU8(word['word/document.xml'] ?? new Uint8Array());
    expect(firstTable(text, ['w:tr', 'w:t'])).toEqual(table);
    expect(byRow(strFromU8(word['word/charts/chart1.xml'] ?? new Uint8Array()))).toEqual([...told12].sort());
    expect(text).toContain('Van 3 van 12 naar 8 van 11.');
    expect(text).not.toContain('[grafieken');
    expect(asked.filter((one) => /12|weet-signalen/.test(one.replace(/^\S+:\d+/, '')))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  it('are all in sight on a phone, where they are typed and where they are told, and statements are read on a desk', async () => {
    const outOfSight = () =>
      page.locator('.groep :is(tbody th, td)').evaluateAll((cells) =>
        cells
          .filter((cell) => cell.checkVisibility())
          .filter((cell) => cell.getBoundingClientRect().right > innerWidth || cell.getBoundingClientRect().left < 0)
          .map(({ textContent }) => textContent),
      );
    for (const width of [320, 390, 700, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await outOfSight(), String(width)).toEqual([]);
    }
    const rows = page.locator('.groep details[open] tbody tr');
    const lines = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    // A field and its room: no statement makes its row higher than two fields.
    const field = await rows
      .locator('input')
      .first()
      .evaluate((input) => input.getBoundingClientRect().height);
    expect(Math.max(...lines)).toBeLessThan(2 * field);
  });

  it('stand among the slides of the deck that is opened from there, and the deck works without', async () => {
    const [deck] = await Promise.all([page.waitForEvent('popup'), page.locator('[data-dias]').first().click()]);
    await deck.locator('[data-id="dia/uitkomst-weet"] svg').first().waitFor({ state: 'attached' });
    expect(await deck.locator('[data-id="dia/uitkomst-weet-tabel"] td').first().textContent()).toBe('3 van 12');
    await deck.close();
    const alone = await page.context().newPage();
    await alone.goto(`${inject('address')}/presenteren/resultaten/`);
    await alone.locator('.deck.klaar').waitFor();
    expect(await alone.locator('[data-id^="dia/uitkomst"]').count()).toBe(0);
    await alone.close();
  });

  it('that cannot be are told at their place, and can be undone; nothing typed is lost', async () => {
    await type('vooraf/weet-vragen/1', 'twee');
    const fault = page.locator('.groep-fout');
    await fault.waitFor();
    expect(await fault.textContent()).toBe(group.noNumber('twee'));
    expect(await cell('vooraf/weet-vragen/1').inputValue()).toBe('twee');
    expect(await cell('vooraf/weet-vragen/1').getAttribute('aria-describedby')).toBe(await fault.getAttribute('id'));
    await page.locator('[data-doe="terug"]').click();
    await fault.waitFor({ state: 'detached' });
    expect(await cell('vooraf/weet-vragen/1').inputValue()).toBe('6');
    await type('vooraf/weet-vragen/1', '7');
    await fault.getByText(group.tooMany(13, 12)).waitFor();
    await page.locator('[data-doe="terug"]').click();
    await paste('vooraf/weet-signalen/1', '1\n'.repeat(10_000));
    await told(group.rows(10_000, 16));
    await page
      .locator('#groep-bestanden')
      .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from([1, 2]) });
    await told(group.notOurs('foto.png'));
    await page.locator('[data-doe="wis"]').click();
    await told(group.cleared);
    await page.locator('[data-doe="terug"]').click();
    await expect.poll(() => cell('vooraf/weet-vragen/1').inputValue()).toBe('6');
  });

  it('of four managers, from their own files, are not told by statement', async () => {
    await page.locator('[data-doe="wis"]').click();
    const answers = JSON.stringify({ soort: 'meting', versie: 1, moment: 'vooraf', antwoorden: { 'weet-hulp': 4 } });
    const file = (i: number) => ({ name: `${i}.json`, mimeType: 'application/json', buffer: Buffer.from(answers) });
    await page.locator('#groep-bestanden').setInputFiles([1, 2, 3, 4].map(file));
    await told(group.opened(4));
    expect((await rowsOnPage()).slice(1)).toEqual([
      ['Ik weet welke hulp er is, op het werk en daarbuiten.', group.few],
    ]);
    const csv = Buffer.from(await download('[data-doe="csv"]'));
    const without = page.locator('[data-csv]').getByText(group.csvWithout(1, 5));
    await without.waitFor();
    // Beside what was pressed: what is lost is in sight on a phone too.
    const [button, line] = [await page.locator('[data-doe="csv"]').boundingBox(), await without.boundingBox()];
    expect((line?.y ?? Number.NaN) - (button?.y ?? 0)).toBeLessThan(120);
    await page.locator('#groep-bestanden').setInputFiles([{ name: 'vier.csv', mimeType: 'text/csv', buffer: csv }]);
    await told(group.openedCsv(1));
    await page.locator('[data-doe="terug"]').click();
    await page.locator('#groep-bestanden').setInputFiles([file(5)]);
    await told(group.opened(1));
    await expect.poll(async () => (await rowsOnPage()).slice(1).map((row) => row[1])).toEqual(['5 van 5']);
  });

  it('count once however often a file is opened, again after it was undone, and only of this version', async () => {
    await page.locator('[data-doe="wis"]').click();
    const saved = (more: object) => ({
      name: 'ik.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({ soort: 'meting', versie: 1, nummer: 'k3', moment: 'vooraf', antwoorden: {}, ...more }),
      ),
    });
    const open = (...files: ReturnType<typeof saved>[]) => page.locator('#groep-bestanden').setInputFiles(files);
    const mine = saved({ antwoorden: { 'weet-hulp': 4 } });
    await open(mine);
    await told(group.opened(1));
    await open(mine);
    await told(group.twice('ik.json'));
    expect(await cell('vooraf/aantal').inputValue()).toBe('1');
    await page.locator('[data-doe="terug"]').click();
    await told(group.undone);
    await open(mine);
    await told(group.opened(1));
    await open(saved({ nummer: 'k4' }));
    await told(group.nothingIn('ik.json'));
    await open(saved({ versie: 2 }));
    await told(group.otherVersion('ik.json'));
    expect(await cell('vooraf/aantal').inputValue()).toBe('1');
  });
});
