import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';

/** Waits until a window says aloud that it shows a slide. */
export const shows = (window: Page, n: number, total: number, title: string) =>
  window
    .getByRole('status')
    .filter({ hasText: `Dia ${n} van ${total}. ${title}.` })
    .waitFor();
/** How many presses a slide still takes before the next one comes. */
export const stepsLeft = (window: Page) =>
  window
    .locator('section.present .fragment:not(.visible)')
    .evaluateAll((parts) => new Set(parts.map((part) => part.getAttribute('data-fragment-index'))).size);

/** Goes through all slides by keys: each has its address, is said aloud and shows its title, and the last says so. */
export async function walk(window: Page, slides: readonly { slug: string; title: string }[]): Promise<void> {
  for (const [i, { slug, title }] of slides.entries()) {
    if (i > 0) for (let left = await stepsLeft(window); left > 0; left--) await window.keyboard.press('ArrowRight');
    if (i > 0) await window.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'PageDown');
    await shows(window, i + 1, slides.length, title);
    expect(new URL(window.url()).hash).toBe(`#/dia/${slug}`);
    expect(await window.getByRole('heading', { level: 2 }).filter({ visible: true }).first().textContent()).toBe(title);
  }
  await window.keyboard.press('ArrowRight');
  await window.getByRole('status').filter({ hasText: said.end }).waitFor();
}
