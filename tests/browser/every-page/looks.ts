import type { Page } from 'playwright-core';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

/** How a page is seen: neighbours differ in one thing, so that going round changes little. */
export const LOOKS = [
  { name: 'light, 1280 px', colorScheme: 'light', size: WIDE },
  { name: 'dark, 1280 px', colorScheme: 'dark', size: WIDE },
  { name: 'dark, 320 px', colorScheme: 'dark', size: NARROW },
  { name: 'light, 320 px', colorScheme: 'light', size: NARROW },
] as const;

type Look = (typeof LOOKS)[number];

/** Two of them in which each width and each light is seen once; the next page has the other two. */
export const looksOf = (turn: number): readonly Look[] => LOOKS.filter((_, i) => i % 2 === turn % 2);

/** Shows the page that is open in one look after another: changing the look costs as much as what is looked for. */
export async function* shownIn(page: Page, looks: readonly Look[]): AsyncGenerator<Look> {
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize(look.size);
    yield look;
  }
}
