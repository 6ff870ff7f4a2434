import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { slideSize } from '../../src/theme/slide-layouts.ts';
import { slideSizes } from '../../src/theme/tokens.ts';
import { openWindow } from './window.ts';

const { corpus } = guide();
const DECKS = [...corpus.decks.values()].map((deck) => ({ id: deck.id, slides: slidesShown(corpus, deck) }));
/** How far down the content of a slide comes at least, as a share of its height. */
const LEAST = 0.7;

/** What a slide shows, in px of 1280 × 720: how far down its content comes, and its smallest letters. */
const measure = (page: Page) =>
  page.evaluate(
    ({ width }) => {
      const slide = document.querySelector('section.present .doek');
      if (!slide) throw new Error('No slide is shown.');
      const { top, bottom, ...frame } = slide.getBoundingClientRect().toJSON();
      const px = width / frame.width;
      const content = [...slide.querySelectorAll('.dia-tekst > *, .dia-figuur svg')];
      const edges = content.map((element) => element.getBoundingClientRect());
      const texts = [...slide.querySelectorAll('*')].filter((element) =>
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== ''),
      );
      const written = texts.filter((element) => element.closest('svg, .onzichtbaar') === null);
      return {
        low: Math.max(...edges.map((edge) => edge.bottom - top)) * px,
        past: Math.max(...edges.map((edge) => edge.bottom - bottom)) * px,
        smallest: Math.min(...written.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * px)),
      };
    },
    { width: slideSize.width },
  );

describe('every slide', () => {
  let page: Page;
  openWindow({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  it.each(DECKS)('of $id fills its frame, in letters one can read from the back', async ({ id, slides }) => {
    await page.goto(`${inject('address')}/presenteren/${id}/`);
    const thin: string[] = [];
    for (const { slug } of slides) {
      await page.evaluate((to) => location.assign(to), `#/dia/${slug}`);
      await page.locator(`section.present[data-id="dia/${slug}"] .doek`).waitFor();
      const { low, past, smallest } = await measure(page);
      if (low < LEAST * slideSize.height) thin.push(`${slug}: ${Math.round(low)} px`);
      expect(past, slug).toBeLessThanOrEqual(0);
      expect(smallest, slug).toBeGreaterThanOrEqual(slideSizes.small - 0.5);
    }
    expect(thin).toEqual([]);
  });
});
