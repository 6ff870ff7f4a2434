import type { Page } from 'playwright-core';

/** Waits until the page of results has answered this question. */
export async function waitForAnswer(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('#zoekstand')?.textContent?.includes(`“${text}”`) === true,
    query,
  );
}
