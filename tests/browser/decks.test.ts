import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import { guide } from '../../src/guide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { deckWords } from '../../src/strings/deck.ts';
import { shows, walk } from './slideshow.ts';
import { openWindows } from './window.ts';

const { corpus } = guide();
const DECKS = [...corpus.decks.values()].map((deck) => ({ id: deck.id, deck, slides: slidesShown(corpus, deck) }));
const MOST_BYTES = 150_000;

describe('each presentation', () => {
  let page: Page;
  openWindows({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  describe.each(DECKS)('$id', ({ id, slides }) => {
    const address = () => `${inject('address')}/presenteren/${id}/`;

    it('is walked to its end by keys; each slide has its address and is said aloud', async () => {
      await page.goto(address());
      await walk(page, slides);
      expect(await page.locator('[role="application"]').count()).toBe(0);
      await page.keyboard.press('Home');
      await shows(page, 1, slides.length, slides[0]?.title ?? '');
    });

    it('opens at the slide that its address names', async () => {
      const last = slides.at(-1);
      await page.goto(`${address()}#/dia/${last?.slug}`);
      await shows(page, slides.length, slides.length, last?.title ?? '');
    });

    it('leads to a page with all its text', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(address());
      await page.getByRole('link', { name: deckWords.read }).click();
      await page.waitForURL('**/lezen/');
      const titles = await page.locator('main section h2').allTextContents();
      expect(titles).toEqual(expect.arrayContaining(slides.slice(1).map(({ title }) => title)));
      expect(await page.getByText(deckWords.notes).count()).toBeGreaterThan(0);
      // Rows of a table are cards: columns beside each other would break words.
      const widths = await page
        .locator('.dia-vlak :is(tbody th, td)')
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
      expect(widths.filter((width) => width < 250)).toEqual([]);
    });

    it('is light before its figures', async () => {
      const paths = new Set<string>();
      page.on('request', (request) => paths.add(new URL(request.url()).pathname));
      await page.goto(address(), { waitUntil: 'networkidle' });
      const weigh = (path: string) => {
        const bytes = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path));
        return gzipSync(path.endsWith('/') ? bytes.toString().replaceAll(/<svg.*?<\/svg>/gs, '') : bytes).length;
      };
      expect(paths.size).toBeGreaterThan(3);
      expect([...paths].reduce((sum, path) => sum + weigh(path), 0)).toBeLessThanOrEqual(MOST_BYTES);
    });

    it('walks to its end from one file on a stick, with its notes, and asks nothing of the network', async () => {
      const asked: string[] = [];
      await page.context().route(
        (url) => url.protocol !== 'file:',
        (route) => {
          asked.push(route.request().url());
          return route.abort();
        },
      );
      await page.goto(pathToFileURL(resolve(`dist/presenteren/${id}-los.html`)).href);
      await walk(page, slides);
      const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
      await speaker.getByText(said.linked).waitFor();
      const noted = slides.findIndex(({ notes }) => notes.length > 0);
      await page.keyboard.press('Home');
      for (let i = 0; i < noted; i++) await speaker.keyboard.press('ArrowRight');
      await shows(page, noted + 1, slides.length, slides[noted]?.title ?? '');
      expect(await speaker.getByRole('region', { name: deckWords.notes }).textContent()).toMatch(/\w{3}/);
      expect(await page.locator('[role="application"]').count()).toBe(0);
      expect(asked).toEqual([]);
    });
  });
});
