import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import type { Slide } from '../../src/slides/slide.ts';

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

type Walked = Pick<Slide, 'slug' | 'title'> & Partial<Pick<Slide, 'ways' | 'row'>>;

/** The slides that keys go through: of a conversation the first choice of each moment, until it ends. */
export function walkedOf<T extends Walked>(slides: readonly T[]): readonly T[] {
  const walked: T[] = [];
  for (let slide = slides[0]; slide; ) {
    const { ways = [], row } = slide;
    const at = slides.indexOf(slide);
    walked.push(slide);
    slide = slides.find((one, i) =>
      ways[0] ? one.slug === ways[0].to : i > at && (row === undefined || one.row !== row),
    );
  }
  return walked;
}

/** Goes through slides by keys: each has its address, is said aloud and shows its title, and the last says so. */
export async function walk(window: Page, slides: readonly Walked[]): Promise<void> {
  for (const [i, slide] of walkedOf(slides).entries()) {
    const { slug, title } = slide;
    if (i > 0) for (let left = await stepsLeft(window); left > 0; left--) await window.keyboard.press('ArrowRight');
    if (i > 0) await window.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'PageDown');
    await shows(window, slides.indexOf(slide) + 1, slides.length, title);
    expect(new URL(window.url()).hash).toBe(`#/dia/${slug}`);
    expect(await window.getByRole('heading', { level: 2 }).filter({ visible: true }).first().textContent()).toBe(title);
  }
  await window.keyboard.press('ArrowRight');
  await window.getByRole('status').filter({ hasText: said.end }).waitFor();
}
