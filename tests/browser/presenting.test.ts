import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import { deckById } from '../../src/corpus/corpus.ts';
import { guide } from '../../src/guide.ts';
import { slidesOfVersion } from '../../src/slides/slide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { deckKeys, deckWords } from '../../src/strings/deck.ts';
import { shows, walk } from './slideshow.ts';
import { openWindows } from './window.ts';

const { corpus } = guide();
const deck = deckById(corpus, 'informatiebijeenkomst');
const slides = slidesShown(corpus, deck);
const titleOf = (n: number) => slides[n - 1]?.title ?? '';

describe('who presents', () => {
  let page: Page;
  openWindows({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  const at = (window: Page, n: number) => shows(window, n, slides.length, titleOf(n));
  const open = (query = '') => page.goto(`${inject('address')}/presenteren/${deck.id}/${query}`);
  async function openSpeaker(): Promise<Page> {
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.getByText(said.linked).waitFor();
    return speaker;
  }
  /** Waits until the presenter's window shows a slide. */
  const told = (speaker: Page, n: number) =>
    speaker.getByRole('heading', { level: 1, name: `${titleOf(n)} ${n} / ${slides.length}`, exact: true }).waitFor();

  it('says what a figure shows', async () => {
    const n = slides.findIndex(({ figure }) => figure !== undefined) + 1;
    await open(`#/dia/${slides[n - 1]?.slug}`);
    await at(page, n);
    expect(await page.locator('.deck-stem').textContent()).toMatch(/Figuur: \S+ \S+/);
  });

  it('shows all slides small, and goes back to one with Enter', async () => {
    await open();
    await at(page, 1);
    await page.keyboard.press('o');
    await page.getByRole('status').filter({ hasText: said.overview }).waitFor();
    expect(await page.locator('.slides > section').filter({ visible: true }).count()).toBeGreaterThan(2);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await at(page, 2);
  });

  it('lists all slides to choose from', async () => {
    await open();
    await at(page, 1);
    await page.keyboard.press('g');
    const list = page.getByRole('dialog', { name: deckWords.contents });
    expect(await list.getByRole('listitem').getByRole('link').count()).toBe(slides.length);
    await list.getByRole('link', { name: deckWords.minutes(30) }).waitFor();
    await list.getByRole('link', { name: titleOf(9) }).click();
    await at(page, 9);
    await list.waitFor({ state: 'hidden' });
  });

  it('explains its keys in Dutch, and can do without letters', async () => {
    await open();
    await at(page, 1);
    await page.keyboard.press('h');
    const help = page.getByRole('dialog', { name: deckWords.keys });
    // It opens at its top, where the keys stand that one looks for first.
    const places = await help.evaluate((one) => [one.scrollHeight - one.clientHeight, one.scrollTop]);
    expect(places).toEqual([expect.toSatisfy((more: number) => more > 0), 0]);
    for (const { does } of deckKeys) await help.getByRole('rowheader', { name: does, exact: true }).waitFor();
    await help.getByRole('checkbox', { name: deckWords.letters }).uncheck();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.keyboard.press('n');
    await page.keyboard.press('ArrowRight');
    await at(page, 2);
  });

  it('moves in step with the window of the presenter, both ways', async () => {
    await open();
    await at(page, 1);
    const speaker = await openSpeaker();
    await page.keyboard.press('ArrowRight');
    await told(speaker, 2);
    await speaker.keyboard.press('ArrowRight');
    await at(page, 3);
    await speaker.getByRole('button', { name: said.previous }).click();
    await at(page, 2);
    await speaker.keyboard.press('b');
    await page.getByRole('status').filter({ hasText: said.black }).waitFor();
    await speaker.getByRole('button', { name: deckWords.black }).click();
    await page.getByRole('status').filter({ hasText: said.notBlank }).waitFor();
    await page.reload();
    await at(page, 2);
    await speaker.keyboard.press('End');
    await at(page, slides.length);
  });

  it('shows the presenter what comes, what to say and how much time was planned', async () => {
    await open();
    await at(page, 1);
    const speaker = await openSpeaker();
    for (let n = 1; n < 4; n++) await speaker.keyboard.press('ArrowRight');
    await told(speaker, 4);
    const planned = slides.slice(0, 4).reduce((sum, { minutes }) => sum + minutes, 0);
    expect(await speaker.locator('p', { hasText: deckWords.planned }).textContent()).toContain(`${planned}:00 / 55:00`);
    expect(await speaker.getByRole('heading', { name: deckWords.soon }).textContent()).toContain(titleOf(5));
    expect(await speaker.getByRole('region', { name: deckWords.notes }).textContent()).toMatch(/\w{3}/);
    expect(await speaker.locator('[role="application"]').count()).toBe(0);
  });

  it.each(deck.matter.korter)('has a version of %i minutes, by its address', async (minutes) => {
    await open(`?versie=${minutes}`);
    const kept = slidesOfVersion(slides, minutes);
    expect(kept.length).toBeLessThan(slides.length);
    await walk(page, kept);
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.getByText(`/ ${minutes - 5}:00`).waitFor();
  });

  it('says of a version that does not exist that it shows the whole', async () => {
    await open('?versie=31');
    await page.getByText(said.unknownVersion('31', deck.matter.minuten)).waitFor();
    await at(page, 1);
  });

  it('is a text on a phone, until one asks for slides', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open();
    expect(await page.locator('.dia-titel').filter({ visible: true }).count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: said.present }).click();
    await at(page, 1);
    await page.mouse.move(100, 100);
    await page.getByRole('button', { name: said.next }).click();
    await at(page, 2);
  });
});
