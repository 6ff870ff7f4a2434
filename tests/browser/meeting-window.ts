import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { launchChromium } from './chromium.ts';

/** The page where one makes a meeting, and a choice on it. */
export const MEETING = '/presenteren/op-maat/';
export const CHOSEN = '?voor=werkgever&minuten=45&handvatten=2,4&medewerker=geen&team=1&casus=2&oefenen=geen';

/** What the windows of one test have said and asked for; empty when a test begins. */
export interface Heard {
  readonly complaints: string[];
  readonly requests: string[];
}

/** One browser, and for each test a window of its own, which `taken` gets, with those that open from it heard as well. */
export function openMeetingWindows(taken: (page: Page) => void): Heard {
  const heard: Heard = { complaints: [], requests: [] };
  let browser: Browser;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await context?.close();
    heard.complaints.length = 0;
    heard.requests.length = 0;
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.on('page', (page) => {
      page.on('console', (message) => {
        if (message.type() === 'error') heard.complaints.push(message.text());
      });
      page.on('pageerror', (error) => heard.complaints.push(error.message));
    });
    context.on('request', (request) => heard.requests.push(request.url()));
    taken(await context.newPage());
  });
  return heard;
}

/** Goes to the page with a choice in its address, and waits for the programme. */
export async function openMeeting(page: Page, search: string): Promise<void> {
  await page.goto(`${inject('address')}${MEETING}${search}`);
  await page.locator('.maat-deel').first().waitFor();
}

/** What the parts of the programme are called. */
export const partTitles = (page: Page): Promise<string[]> => page.locator('.maat-wat strong').allTextContents();
