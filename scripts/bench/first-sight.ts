/** When a reader sees what a page is about, on a slow phone, beside Starlight's page of the same text: LCP in one run. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../src/server/static-server.ts';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { table } from './table.ts';

/** A slow phone: 1.6 Mbit/s either way in bytes a second, 150 ms for an answer, a processor four times as slow. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const SLOWER = 4;
const SCREEN = { width: 390, height: 844 };
/** Each page is opened so often, in turn with the other site's; the time in the middle counts. */
const TIMES = 5;
/** Milliseconds in which nothing larger came: what came last is what the page is about. */
const QUIET = 1_000;

/** The times of one page, in milliseconds. */
export interface FirstSight {
  readonly id: string;
  readonly ours: number;
  readonly starlight: number;
}

/** Opens a page as who was never there, and waits until nothing larger comes. @returns LCP in milliseconds */
async function timeOf(browser: Browser, address: string): Promise<number> {
  // Starlight starts by scripts in its pages, which our headers refuse.
  const context = await browser.newContext({ viewport: SCREEN, bypassCSP: true });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address, { waitUntil: 'load' });
    return await page.evaluate(
      (quiet) =>
        new Promise<number>((done) => {
          let last = 0;
          let timer = setTimeout(() => done(last), quiet);
          new PerformanceObserver((list) => {
            last = list.getEntries().at(-1)?.startTime ?? last;
            clearTimeout(timer);
            timer = setTimeout(() => done(last), quiet);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
      QUIET,
    );
  } finally {
    await context.close();
  }
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The page of middle length and the longest. */
function chosen(out: string, ids: readonly string[]): readonly string[] {
  const sorted = [...ids].sort(
    (a, b) => statSync(join(out, a, 'index.html')).size - statSync(join(out, b, 'index.html')).size,
  );
  return [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].filter((id) => id !== undefined);
}

/**
 * Opens pages of both sites in turn.
 * @param out folder of our built site
 * @param other folder of Starlight's, of the same texts
 * @param ids of the pages
 */
export async function compareFirstSight(out: string, other: string, ids: readonly string[]): Promise<FirstSight[]> {
  const servers = [await serveFolder(out), await serveFolder(other)] as const;
  const browser = await launchChromium();
  try {
    const found: FirstSight[] = [];
    for (const id of chosen(out, ids)) {
      // The first visits of all start the browser too.
      for (const { address } of servers) await timeOf(browser, `${address}/${id}/`);
      const [ours, starlight]: [number[], number[]] = [[], []];
      for (let time = 0; time < TIMES; time++) {
        ours.push(await timeOf(browser, `${servers[0].address}/${id}/`));
        starlight.push(await timeOf(browser, `${servers[1].address}/${id}/`));
      }
      found.push({ id, ours: middle(ours), starlight: middle(starlight) });
    }
    return found;
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}

/** A table of the times, and how many times as long as Starlight's. */
export function firstSightTable(found: readonly FirstSight[]): string {
  const rows = found.map(({ id, ours, starlight }) => [
    id,
    `${ours.toFixed(0)} ms`,
    `${starlight.toFixed(0)} ms`,
    `${(ours / starlight).toFixed(2)} ×`,
  ]);
  return table([['pagina op een trage telefoon', 'hier', 'Starlight', ''], ...rows]);
}
