import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words as said } from '../../src/browser/site/words.ts';
import { offersOf, type Print, printHref } from '../../src/corpus/prints.ts';
import { guide } from '../../src/guide.ts';
import { identities, writeOfflineWorker } from '../../src/integrations/offline.ts';
import type { StaticServer } from '../../src/server/static-server.ts';
import { nl } from '../../src/strings/nl.ts';
import { papers } from '../../src/strings/papers.ts';
import { held, openCopiedSites } from './copied-site.ts';

const { corpus } = guide();
const offers = offersOf(corpus);
/** The file of the first PDF of a kind, below the site. */
function fileOf(kind: Print['kind']): string {
  const print = offers.flatMap(({ prints }) => prints).find((one) => one.kind === kind);
  if (print === undefined) throw new Error(`There is no ${kind}`);
  return printHref(print).slice(1);
}
const FOLDER = fileOf('folder');
const FORM = fileOf('fillable');
const OTHER = fileOf('bundle');
const POSTER = fileOf('poster');
const RENAMED = POSTER.replace('.pdf', '-onder-een-andere-titel.pdf');
const SHEET = fileOf('sheet');

describe('paper that a reader keeps', () => {
  let page: Page;
  let context: BrowserContext;
  let folder: string;
  let server: StaticServer;
  const { keep, goOffline } = openCopiedSites((site) => {
    ({ page, context, folder, server } = site);
  });

  const choice = (file: string) => page.locator(`li.uitgave [data-bewaar~="/${file}"]`);
  const told = (file: string, text: string) => choice(file).getByText(text, { exact: true }).waitFor();
  const open = () => page.goto(`${server.address}/afdrukken/`);
  const tick = (file: string) => choice(file).getByRole('checkbox').click();
  /** The SHA-256 of what a window gets behind an address; '' where it gets nothing. */
  const fetched = (file: string) =>
    page.evaluate(async (path) => {
      const response = await fetch(path).catch(() => undefined);
      if (!response?.ok) return '';
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    }, `/${file}`);
  const opens = async (file: string, as = join(folder, file)) =>
    (await fetched(file)) === createHash('sha256').update(readFileSync(as)).digest('hex');

  it('takes the site along, tells its size, opens without internet, and goes away again', async () => {
    await open();
    expect(await page.locator('[data-bewaren] [data-offline-maat]').textContent()).toMatch(/^\d+,\d MB$/);
    expect(await choice(FOLDER).textContent()).toMatch(/\d+ kB/);
    await tick(FOLDER);
    await tick(FORM);
    await told(FORM, papers.there);
    await page.getByText(papers.count(5)).waitFor();
    await goOffline();
    await open();
    await expect.poll(() => choice(FOLDER).getByRole('checkbox').isChecked()).toBe(true);
    expect(await opens(FOLDER)).toBe(true);
    expect(await opens(FORM)).toBe(true);
    const download = page.waitForEvent('download');
    await page.locator(`a[href="/${FORM}"]`).first().click();
    expect(readFileSync(await (await download).path())).toEqual(readFileSync(join(folder, FORM)));
    expect(await fetched(OTHER)).toBe('');
    await tick(OTHER);
    await told(OTHER, papers.failed['TypeError'] ?? '');
    expect(await choice(OTHER).getByRole('checkbox').isChecked()).toBe(false);

    await tick(FOLDER);
    await told(FOLDER, papers.gone);
    expect(await fetched(FOLDER)).toBe('');
    expect(await opens(FORM)).toBe(true);
    await page.getByRole('button', { name: nl.offlineSwitch.off }).click();
    await page.getByText(papers.count(0)).waitFor();
    expect(await held(page)).toEqual({ caches: 0, workers: 0, key: null });
  });

  it('is the newer one after a new version was taken, under another title too, also what was chosen while that waited', async () => {
    await open();
    for (const file of [FOLDER, POSTER, SHEET]) {
      await tick(file);
      await told(file, papers.there);
    }
    copyFileSync(join('dist', OTHER), join(folder, FOLDER));
    // A poster gets another title and so another address; a sheet is no more.
    renameSync(join(folder, POSTER), join(folder, RENAMED));
    unlinkSync(join(folder, SHEET));
    const list = join(folder, 'afdrukken/index.html');
    writeFileSync(list, readFileSync(list, 'utf8').replaceAll(POSTER, RENAMED));
    const known = new Map(identities(corpus));
    known.set(`/${RENAMED}`, known.get(`/${POSTER}`) ?? '');
    writeOfflineWorker(folder, known);
    await (await context.newPage()).goto(`${server.address}/over/`);
    await page.getByRole('button', { name: said.takeVersion }).waitFor();
    expect(await opens(FOLDER, join('dist', FOLDER))).toBe(true);
    await tick(FORM);
    await told(FORM, papers.there);
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: said.takeVersion }).click();
    await reloaded;
    await page.getByText(papers.count(6)).waitFor();
    await page.getByText(papers.missing(1)).waitFor();
    await expect.poll(() => choice(RENAMED).getByRole('checkbox').isChecked()).toBe(true);
    await goOffline();
    expect(await opens(FOLDER, join('dist', OTHER))).toBe(true);
    expect(await opens(RENAMED, join('dist', POSTER))).toBe(true);
    expect(await fetched(POSTER)).toBe('');
    expect(await opens(FORM)).toBe(true);
    expect((await held(page)).caches).toBe(1);
  });

  it('says why when there is no room, and when the browser refuses', async () => {
    await keep();
    await open();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: 1000 });
    await tick(FOLDER);
    await told(FOLDER, papers.failed['QuotaExceededError'] ?? '');
    expect(await choice(FOLDER).getByRole('checkbox').isChecked()).toBe(false);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.address });
    await tick(FOLDER);
    await told(FOLDER, papers.there);

    const shut = await context.browser()?.newContext();
    const other = await shut?.newPage();
    await other?.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('Refused', 'SecurityError'));
      Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: refuse });
    });
    await other?.goto(`${server.address}/afdrukken/`);
    const place = other?.locator(`li.uitgave [data-bewaar~="/${FOLDER}"]`);
    await place?.getByRole('checkbox').click();
    await place?.getByText(papers.failed['SecurityError'] ?? '', { exact: true }).waitFor();
    await shut?.close();
  });
});
