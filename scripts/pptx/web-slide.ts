import type { Page } from 'playwright-core';
import { slideSize } from '../../src/theme/slide-layouts.ts';
import type { Piece } from './pdf-page.ts';

/** A piece of text of a slide on the web. */
export interface WebPiece extends Pick<Piece, 'text' | 'x' | 'baseline'> {
  /** Whether it begins a paragraph, point, cell or line of a figure. */
  readonly begins: boolean;
}

/** A slide as the web shows it, all of its steps there. */
export interface WebSlide {
  readonly title: string;
  readonly pieces: readonly WebPiece[];
  /** A picture of it (PNG), where that was asked for. */
  readonly picture: Uint8Array | undefined;
}

/** The text of the slide that is shown, without its number, which counts other slides than those of a PowerPoint. */
const readShown = (page: Page): Promise<Omit<WebSlide, 'picture'>> =>
  page.evaluate((width) => {
    const slide = document.querySelector('section.present .doek');
    if (!slide) throw new Error('No slide is shown.');
    const frame = slide.getBoundingClientRect();
    const px = width / frame.width;
    const blocks = 'p, li, th, td, h2, text, .dia-bron, .dia-bij, .dia-getallen span, .dia-getallen strong';
    const begun = new Set<Element | null>();
    const pieces: WebPiece[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        parent.closest('.onzichtbaar, .dia-nummer, title, desc') ||
        !/[\p{L}\p{N}]/u.test(node.nodeValue ?? '')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const first = range.getClientRects()[0];
      if (!first) continue;
      const block = parent.closest(blocks);
      // The letters stand in the middle of what the browser measures around them.
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      const scale = parent instanceof SVGElement ? first.height / (size * 1.24) : 1;
      pieces.push({
        text: node.nodeValue ?? '',
        x: (first.left - frame.left) * px,
        baseline: (first.top + first.height / 2 + size * scale * 0.33 - frame.top) * px,
        begins: !begun.has(block),
      });
      begun.add(block);
    }
    return { title: slide.querySelector('.dia-titel')?.textContent?.trim() ?? '', pieces };
  }, slideSize.width);

/**
 * The slides of a deck as a browser shows them.
 * @param address of the deck
 * @param withPictures whether a picture is made of each
 */
export async function readDeck(page: Page, address: string, withPictures: boolean): Promise<readonly WebSlide[]> {
  await page.goto(address);
  await page.locator('.deck.klaar').waitFor();
  const ids = await page
    .locator('.slides section[data-id]')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-id') ?? ''));
  const slides: WebSlide[] = [];
  for (const id of ids) {
    await page.evaluate((to) => location.assign(`#/${to}`), id);
    await page.locator(`section.present[data-id="${id}"] .doek`).waitFor();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('section.present .fragment')) part.classList.add('visible');
    });
    const shown = await readShown(page);
    slides.push({ ...shown, picture: withPictures ? await page.screenshot() : undefined });
  }
  return slides;
}
