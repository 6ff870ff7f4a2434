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

/** What a slide shows, in px of 1280 × 720: how far down its content comes, the room in its foot, its smallest letters. */
const measure = (page: Page) =>
  page.evaluate(
    ({ width }) => {
      const slide = document.querySelector('section.present .doek');
      if (!slide) throw new Error('No slide is shown.');
      const { top, bottom, ...frame } = slide.getBoundingClientRect().toJSON();
      const px = width / frame.width;
      const foot = slide.querySelector('.dia-voet')?.getBoundingClientRect();
      const [source, number] = [...slide.querySelectorAll('.dia-bron, .dia-nummer')].map((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        return words.getBoundingClientRect();
      });
      const content = [...slide.querySelectorAll('.dia-tekst > *, .dia-figuur svg')];
      const edges = content.map((element) => element.getBoundingClientRect());
      const texts = [...slide.querySelectorAll('*')].filter((element) =>
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== ''),
      );
      const written = texts.filter((element) => element.closest('svg, .onzichtbaar') === null);
      return {
        low: Math.max(...edges.map((edge) => edge.bottom - top)) * px,
        past: Math.max(...edges.map((edge) => edge.bottom - (foot?.top ?? bottom))) * px,
        beside: source && number ? (number.left - source.right) * px : Number.POSITIVE_INFINITY,
        right: (frame.right - (number?.right ?? frame.left)) * px,
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
      const { low, past, beside, right, smallest } = await measure(page);
      if (low < LEAST * slideSize.height) thin.push(`${slug}: ${Math.round(low)} px`);
      // A hair may be rounded.
      if (past > 1) thin.push(`${slug}: ${past} px past its foot`);
      expect(beside, `${slug}: room between source and number`).toBeGreaterThan(slideSizes.small);
      expect(right, `${slug}: room beside the number`).toBeGreaterThan(slideSizes.margin - 1);
      expect(smallest, slug).toBeGreaterThanOrEqual(slideSizes.small - 0.5);
    }
    expect(thin).toEqual([]);
  });
});
