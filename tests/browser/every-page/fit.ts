import type { Page } from 'playwright-core';

/** WCAG 1.4.12: the reader's own spacing. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
/** WCAG 1.4.4: text twice as large. */
const LARGE = 'html { font-size: 200% !important; }';

/** Puts a reader's own styles on the page, which its policy has no say over. */
const style = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** Runs in the page: how far it scrolls sideways, and texts cut off by their own box, which does not scroll. */
function misfits(): string[] {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const hides = (value: string) => value === 'hidden' || value === 'clip';
  const clipped = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
    if (element.clientWidth <= 1 || element.closest('.onzichtbaar, svg')) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return [
    ...(wide > 0 ? [`${wide} px too wide`] : []),
    ...clipped.map((element) => `cut off: ${element.tagName.toLowerCase()}.${element.className}`),
  ];
}

/**
 * Where the page that is open does not fit its reader: at 320 × 256 px (WCAG 1.4.10), with wider spacing, with text
 * twice as large. Leaves the page in those styles.
 */
export async function misfitsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (name: string) => found.push(...(await page.evaluate(misfits)).map((line) => `${name}: ${line}`));
  await page.setViewportSize({ width: 320, height: 256 });
  await look('320 × 256');
  await style(page, SPACING);
  await look('with wide spacing');
  await page.setViewportSize({ width: 640, height: 512 });
  await style(page, LARGE);
  await look('text at 200 %');
  return found;
}
