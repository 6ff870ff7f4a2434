import { unpackChromium } from './chromium.ts';

/** Unpacks Chromium once for all files of browser tests, which find it by CHROMIUM, and takes it away after them. */
export default async function setup(): Promise<(() => void) | undefined> {
  if (process.env['CHROMIUM'] !== undefined) return undefined;
  const { path, remove } = await unpackChromium();
  process.env['CHROMIUM'] = path;
  return remove;
}
