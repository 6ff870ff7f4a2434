import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { openWindow } from './window.ts';

const SCREEN = { width: 390, height: 844 };
const aids = [...guide().corpus.pages.values()].filter(
  ({ id }) => id === 'handreiking' || id.startsWith('handreiking/'),
);

describe('what a manager may do and say now', () => {
  let page: Page;
  openWindow({ viewport: SCREEN, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  it.each(aids.map(({ id, matter }) => [id, matter.soort] as const))(
    'stands within three screens of a phone on %s, before any background',
    async (id, kind) => {
      await page.goto(`${inject('address')}/${id}/`);
      await page.evaluate(() => document.fonts.ready);
      const heights = await page.evaluate(() => {
        const top = (name: string) => document.querySelector(name)?.getBoundingClientRect().top ?? Infinity;
        return { kern: top('.kern'), said: top('main .zeg'), background: top('main .verdieping') };
      });
      expect(heights.kern).toBeLessThan(SCREEN.height);
      expect(heights.background).toBeLessThanOrEqual(3 * SCREEN.height);
      if (kind === 'handvat' || kind === 'ingredient') expect(heights.said).toBeLessThan(heights.background);
    },
  );
});
