import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { allPaths } from './pages.ts';
import { openWindow } from './window.ts';

/** WCAG 1.4.12: the reader's own spacing. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** How far the page scrolls sideways, in px. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Texts cut off by their own box, which does not scroll. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = (value: string) => value === 'hidden' || value === 'clip';
        if (element.closest('.onzichtbaar, svg') || element.clientWidth <= 1) return false;
        return (
          (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );

describe('a page fits the reader', () => {
  let page: Page;
  // The reader's own stylesheet is not the page's: the policy does not hold for it.
  openWindow({ bypassCSP: true }, (opened) => {
    page = opened;
  });

  it.each(
    allPaths().filter((path) => path === '/presenteren/op-maat/' || !/^\/presenteren\/[^/]+\/(spreker\/)?$/.test(path)),
  )('%s', async (path) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(inject('address') + path);
    expect(await sideways(page), '320 × 256').toBe(0);
    await page.addStyleTag({ content: SPACING });
    expect(await sideways(page), 'with wide spacing').toBe(0);
    expect(await clipped(page), 'with wide spacing').toEqual([]);
    await page.setViewportSize({ width: 640, height: 512 });
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    expect(await sideways(page), 'text at 200 %').toBe(0);
    expect(await clipped(page), 'text at 200 %').toEqual([]);
  });
});
