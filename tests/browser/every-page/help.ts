import type { Page } from 'playwright-core';

/** Where the numbers stand once they are open, in px from the top: above all a phone shows. */
const IN_SIGHT = 400;
/** Two lines of text are higher than this, in px. */
const ONE_LINE = 40;

/** Runs in the page: presses, if nothing covers the place to press, looks for both numbers, and presses again. */
function pressAndLook({ inSight, oneLine }: { readonly inSight: number; readonly oneLine: number }): string[] {
  const summary = document.querySelector<HTMLElement>('.kop summary');
  if (summary === null) return ['nothing to press'];
  scrollTo(0, 0);
  const { x, y, width, height } = summary.getBoundingClientRect();
  const pressed = document.elementFromPoint(x + width / 2, y + height / 2);
  if (!summary.contains(pressed)) return [`what one presses is under ${pressed?.outerHTML.slice(0, 80)}`];
  summary.click();
  const wrong = ['112', '113'].flatMap((phone) => {
    const box = document.querySelector(`.kop a[href="tel:${phone}"]`)?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return [`${phone} is not there`];
    if (box.top < 0 || box.bottom >= inSight) return [`${phone} is out of sight`];
    return box.height < oneLine ? [] : [`${phone} is broken over lines`];
  });
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) wrong.push(`open, the page is ${wide} px too wide`);
  summary.click();
  return wrong;
}

/** What keeps who needs help now from both numbers by one press at the top of the page as it is shown now. */
export const faultsOfHelp = (page: Page): Promise<string[]> =>
  page.evaluate(pressAndLook, { inSight: IN_SIGHT, oneLine: ONE_LINE });
