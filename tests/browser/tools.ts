import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { deckWords } from '../../src/browser/deck/words.ts';
import { scenesOf } from '../../src/corpus/practice.ts';
import { walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';
import { choosing } from '../../src/strings/choosing.ts';
import { costs } from '../../src/strings/costs.ts';
import { learning } from '../../src/strings/learning.ts';
import { ownWords } from '../../src/strings/own.ts';
import { practice } from '../../src/strings/practice.ts';

const { publication, pages } = guide().corpus;
const nodes = [...pages.values()].flatMap((page) => [...walk(page.root)].map((node) => ({ id: page.id, node })));
const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error('The publication has no such tool.');
  return one;
};
const choosingOne = found(nodes.find(({ node }) => node.type === 'tabel' && node.attributes.kies === 'een'));
const choosingMore = found(nodes.find(({ node }) => node.type === 'tabel' && node.attributes.kies === 'meer'));
const conversation = found(
  nodes.flatMap(({ id, node }) => (node.type === 'oefengesprek' ? [{ id, scenes: scenesOf(node) }] : []))[0],
);

const statement = found(nodes.flatMap(({ node }) => (node.type === 'stelling' ? [node.attributes.naam] : []))[0]);

/** Uses each tool of the site once, wherever it stands. @param at the address of a page by its id */
export async function useTools(page: Page, at: (id: string) => string): Promise<void> {
  const { pagina, nota } = found(publication.rekenhulp);
  await page.goto(at(pagina));
  await page.getByLabel(costs.labels.dag).fill('400');
  await expect.poll(() => page.locator('.rekenuitkomst [data-uitkomst] dd').nth(1).textContent()).toMatch(/72\.000/);
  for (const name of [costs.powerpoint, ...(nota ? [costs.note] : [])])
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);

  const takes = (button: string) =>
    Promise.all([page.waitForEvent('download'), page.locator(button).filter({ visible: true }).first().click()]);
  await page.goto(`${at(found(publication.traject).pagina)}#start=2027-03-01`);
  for (const button of ['[data-doe="alles"]', '[data-doe="map"]']) await takes(button);

  // A meeting made to measure: all that is taken along, the slides with what was typed, and the presenter's window.
  await page.goto(`${at('presenteren/op-maat')}?minuten=45&handvatten=2&casus=4`);
  await page.locator('.maat-eigen summary').first().click();
  await page.getByLabel(ownWords.organisation).fill('De Werkplaats');
  for (const button of ['[data-doe="powerpoint"]', '[data-doe="bestand"]']) await takes(button);
  const opens = async (from: Page, act: () => Promise<void>) =>
    (await Promise.all([from.context().waitForEvent('page'), act()]))[0];
  const deck = await opens(page, () => page.locator('[data-doe="presenteer"]').click());
  await deck.locator('.present', { hasText: 'De Werkplaats' }).waitFor();
  const speaker = await opens(deck, () => deck.keyboard.press('s'));
  await speaker.getByText(deckWords.linked).waitFor();
  for (const window of [speaker, deck]) await window.close();

  const { uitkomsten, momenten, schaal } = found(publication.meting);
  await page.goto(at(uitkomsten));
  const moment = found(momenten[0]).id;
  const part = page.locator(`details[data-moment="${moment}"]`);
  if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
  const many = 6;
  await part.locator(`[data-vak="${moment}/aantal"]`).fill(String(many));
  for (const [i] of schaal.entries())
    await part.locator(`[data-vak="${moment}/${statement}/${i + 1}"]`).fill(String(i === 0 ? many : 0));
  await page.keyboard.press('Tab');
  await page.locator('[data-uitkomst] svg').first().waitFor();
  for (const button of ['[data-doe="csv"]', '[data-pptx]', '[data-word]']) await takes(button);

  await page.goto(at(choosingMore.id));
  await page.locator('[data-kiezen] input').first().check();
  await page.locator('.kies-lijst li').first().waitFor();
  await page.getByRole('button', { name: choosing.strip }).waitFor();

  await page.goto(at(choosingOne.id));
  const rows = page.locator('[data-kiezen] tbody tr').filter({ visible: true });
  await page.locator('.kies select').selectOption({ index: 1 });
  await expect.poll(() => rows.count()).toBe(1);

  const { formulier, keuze, veld } = found(publication.leren);
  await page.goto(at(formulier));
  await page.getByLabel(keuze).first().check();
  const [link] = await Promise.all([
    page.locator('[data-gekozen] a').first().textContent(),
    page.locator('[data-gekozen] a').first().click(),
  ]);
  await expect.poll(async () => learning.to(await page.getByLabel(veld).inputValue())).toBe(link);

  await page.goto(at(conversation.id));
  await page.locator('.moment-keuzes a').filter({ visible: true }).first().click();
  const next = found(conversation.scenes[0]?.ways[0]?.to);
  await page
    .locator('.moment')
    .filter({ visible: true, hasText: practice.moment(next.number) })
    .waitFor();
  await page.getByRole('button', { name: practice.back }).click();
  await page
    .locator('.moment')
    .filter({ visible: true, hasText: practice.moment(1) })
    .waitFor();
}
