import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  // Only a rule that is not among these reads stylesheets again.
  preload: false,
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};

/** What axe finds wrong with the page as it stands now: rule and place, one line each. */
export async function violations(page: Page): Promise<string[]> {
  // A page that is looked at twice has it already.
  if (await page.evaluate(() => !Reflect.has(window, 'axe'))) await page.evaluate(SOURCE);
  // Told apart in the page: its whole report would be carried over for each look.
  return page.evaluate(async (options) => {
    const results: AxeResults = await Reflect.get(window, 'axe').run(document, options);
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, OPTIONS);
}
