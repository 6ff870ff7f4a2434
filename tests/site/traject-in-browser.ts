import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The bytes of what a button of a page gives. */
async function download(page: Page, button: string): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).first().click()]);
  return readFileSync(await file.path());
}

/** Plans a traject for an organisation. @returns the folder with all of it */
export async function planTraject(page: Page, address: string, organisation: string): Promise<Uint8Array> {
  await page.goto(`${address}#start=2027-03-01`);
  await page.locator('#planner-organisatie').fill(organisation);
  return download(page, '[data-doe="map"]');
}

/** Types what six people answered, twice. @returns what one takes along of it: slides, report and table */
export async function reportAnswers(page: Page, address: string) {
  await page.goto(address);
  for (const [moment, counts] of [
    ['begin', ['3', '2', '1']],
    ['later', ['1', '1', '4']],
  ] as const) {
    await page.locator(`details[data-moment="${moment}"]`).evaluate((one: HTMLDetailsElement) => (one.open = true));
    await page.locator(`[data-vak="${moment}/aantal"]`).fill('6');
    for (const [i, count] of counts.entries())
      await page.locator(`[data-vak="${moment}/kijkt-aan/${i + 1}"]`).fill(count);
  }
  await page.locator('[data-uitkomst] svg').first().waitFor();
  // The last number is left by this press, which moves the page.
  const pptx = await download(page, '[data-pptx]');
  const word = await download(page, '[data-word]');
  return { pptx, word, table: await page.locator('[data-uitkomst] table').first().textContent() };
}
