import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import { guide } from '../../src/guide.ts';
import type { Drawings } from '../../src/slides/pictures.ts';
import { plainSlide } from '../../src/slides/plain-slide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { countSteps } from '../../src/slides/steps.ts';
import { cssPalette } from '../../src/theme/css.ts';
import { walkedOf } from './slideshow.ts';
import { openWindows } from './window.ts';

const { corpus } = guide();
const drawings: Drawings = new Map();
const DECKS = [...corpus.decks.values()]
  .map((deck) => ({
    id: deck.id,
    places: walkedOf(slidesShown(corpus, deck)).flatMap((slide) => {
      const index = slidesShown(corpus, deck).findIndex(({ slug }) => slug === slide.slug);
      const plain = plainSlide(corpus, slide, drawings, cssPalette);
      const total = countSteps(plain, drawings.get(plain.figure?.name ?? ''));
      return Array.from({ length: total }, (_, i) => ({
        slug: slide.slug,
        n: index + 1,
        step: i + 1,
        total,
        row: slide.row,
      }));
    }),
  }))
  .filter(({ places }) => places.some(({ total }) => total > 1));

describe('the steps of a deck', () => {
  let page: Page;
  openWindows({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  it('are there: to cover, to ask one by one, to tell a case', () => {
    expect(DECKS.map(({ id }) => id)).toEqual(expect.arrayContaining(['gesprek-1', 'gesprek-2', 'gesprek-3']));
  });

  /** Whether the room shows this step of this slide, and nothing of a later one. */
  const roomShows = (slug: string, step: number) =>
    page.waitForFunction(
      ([at, shown]) => {
        const parts = [...document.querySelectorAll('section.present .fragment')];
        const seen = parts.filter((part) => getComputedStyle(part).visibility === 'visible');
        const due = parts.filter((part) => Number(part.getAttribute('data-fragment-index')) <= Number(shown) - 2);
        return (
          location.hash === `#/dia/${at}` && seen.length === due.length && due.every((part) => seen.includes(part))
        );
      },
      [slug, step] as const,
      { timeout: 5000 },
    );
  async function speakerShows(speaker: Page, { n, step, total }: (typeof DECKS)[number]['places'][number]) {
    await speaker.locator('[data-deel="plaats"]', { hasText: new RegExp(`^${n} /`) }).waitFor({ timeout: 5000 });
    const says = total > 1 ? said.step(step, total) : '';
    await expect.poll(() => speaker.locator('[data-deel="stap"]').textContent(), { timeout: 5000 }).toBe(says);
    expect(await speaker.locator('.spreker-nu .nog-niet').count()).toBe(
      await speaker
        .locator('.spreker-nu .fragment')
        .evaluateAll(
          (parts, shown) => parts.filter((part) => Number(part.getAttribute('data-fragment-index')) > shown - 2).length,
          step,
        ),
    );
  }

  it.each(DECKS)('$id is walked forward and back, from both windows', async ({ id, places }) => {
    await page.goto(`${inject('address')}/presenteren/${id}/`);
    await page.locator('.deck.klaar').waitFor();
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.getByText(said.linked).waitFor();
    const at = async (place: (typeof places)[number] | undefined) => {
      if (place === undefined) throw new Error('There is no such place.');
      await roomShows(place.slug, place.step);
      await speakerShows(speaker, place);
    };
    await at(places[0]);
    // A reload in the middle of a slide comes back to its step.
    const middle = places.findIndex(({ step }) => step === 2);
    await page.evaluate((slug) => location.assign(`#/dia/${slug}`), places[middle]?.slug);
    await at(places[middle - 1]);
    await page.keyboard.press('ArrowRight');
    await at(places[middle]);
    await page.reload();
    await page.locator('.deck.klaar').waitFor();
    await at(places[middle]);
    await page.keyboard.press('Home');
    await at(places[0]);
    for (let i = 1; i < places.length; i++) {
      await (i % 2 === 0 ? page : speaker).keyboard.press('ArrowRight');
      await at(places[i]);
    }
    for (let i = places.length - 2; i >= 0; i--) {
      await (i % 2 === 0 ? page : speaker).keyboard.press('PageUp');
      await at(places[i]);
    }
    // A slide that was jumped over and is come to from behind is there with all its steps.
    await speaker.keyboard.press('End');
    await at(places.at(-1));
    await page.reload();
    await page.locator('.deck.klaar').waitFor();
    // Before a conversation that was passed over there is no way back through it.
    const passed = places.findLastIndex(({ row }) => row !== undefined);
    for (let i = places.length - 2; i >= Math.max(passed + 1, places.length - 8); i--) {
      await page.keyboard.press('ArrowLeft');
      await at(places[i]);
    }
  });

  it.each(['print', 'overview', 'reading page', 'no script'])('all are shown: %s', async (how) => {
    const address = `${inject('address')}/presenteren/gesprek-2/`;
    if (how === 'no script') {
      const browser = page.context().browser();
      page = (await (await browser?.newContext({ javaScriptEnabled: false }))?.newPage()) ?? page;
    }
    await page.goto(how === 'reading page' ? `${address}lezen/` : address);
    if (how === 'print' || how === 'overview') await page.locator('.deck.klaar').waitFor();
    if (how === 'overview') await page.keyboard.press('o');
    if (how === 'print') await page.emulateMedia({ media: 'print' });
    const parts = page.locator('.fragment');
    expect(await parts.count()).toBeGreaterThan(2);
    expect(await parts.filter({ visible: true }).count()).toBe(await parts.count());
  });
});
