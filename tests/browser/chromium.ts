import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A Chromium that lies unpacked, and how to take it away. */
interface Unpacked {
  readonly path: string;
  remove(): void;
}

/**
 * Unpacks the Chromium that comes inside an npm package, so that tests need nothing but `npm ci`.
 * @throws with what to do when there is none for this machine: browser tests fail, they never skip
 */
export async function unpackChromium(): Promise<Unpacked> {
  if (process.platform !== 'linux')
    throw new Error('Browser tests bring a Chromium for Linux only: set CHROMIUM to the path of yours.');
  const { default: bundled } = await import('@sparticuz/chromium');
  // The package unpacks to the temporary folder and takes whatever "chromium" lies there, so it gets one of its own.
  const usual = process.env['TMPDIR'];
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  process.env['TMPDIR'] = folder;
  const path = await bundled.executablePath();
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the Chromium that CHROMIUM names (needed on macOS and Windows), or else the one of the npm package. */
export async function launchChromium(): Promise<Browser> {
  const own = process.env['CHROMIUM'];
  if (own !== undefined) return chromium.launch({ executablePath: own, args: ARGUMENTS });
  const { path, remove } = await unpackChromium();
  const browser = await chromium.launch({ executablePath: path, args: ARGUMENTS });
  browser.on('disconnected', remove);
  return browser;
}
