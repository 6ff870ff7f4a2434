import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the Chromium that comes inside an npm package, so that tests need nothing but `npm ci`;
 * CHROMIUM names another one (needed on macOS and Windows, for which the package has none).
 * @throws with what to do when there is none: browser tests fail, they never skip
 */
export async function launchChromium(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--no-zygote',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  const own = process.env['CHROMIUM'];
  if (own !== undefined) return chromium.launch({ executablePath: own, args });
  if (process.platform !== 'linux')
    throw new Error('Browser tests bring a Chromium for Linux only: set CHROMIUM to the path of yours.');
  // The package unpacks to the temporary folder and takes whatever "chromium" lies there, so it gets one of its own.
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'chromium-'));
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await bundled.executablePath(), args });
}
