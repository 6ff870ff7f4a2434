import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import { deckById } from '../../src/corpus/corpus.ts';
import { guide } from '../../src/guide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { deckWords } from '../../src/strings/deck.ts';
import { shows } from './slideshow.ts';
import { openWindows } from './window.ts';

const { corpus } = guide();
const deck = deckById(corpus, 'informatiebijeenkomst');
const slides = slidesShown(corpus, deck);
const titleOf = (n: number) => slides[n - 1]?.title ?? '';
const STICK = pathToFileURL(resolve(`dist/presenteren/${deck.id}-los.html`)).href;

describe('the window of the presenter', () => {
  let page: Page;
  openWindows({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  const at = (window: Page, n: number) => shows(window, n, slides.length, titleOf(n));
  const tells = (speaker: Page, n: number) =>
    speaker.locator('[data-deel="plaats"]', { hasText: new RegExp(`^${n} /`) }).waitFor();
  async function open(address = `${inject('address')}/presenteren/${deck.id}/`): Promise<Page> {
    await page.goto(address);
    await page.locator('.deck.klaar').waitFor();
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.getByText(said.linked).waitFor();
    return speaker;
  }

  it('shows all slides in the small and as a list, which the room does not see', async () => {
    const speaker = await open();
    const dialog = speaker.getByRole('dialog', { name: said.list });
    await speaker.keyboard.press('o');
    expect(await dialog.locator('.doek').filter({ visible: true }).count()).toBe(slides.length);
    const tops = await dialog
      .locator('ol > li:has(> button)')
      .evaluateAll((items) => items.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size).toBeLessThan(slides.length / 2);
    await dialog.getByRole('button', { name: said.asList }).click();
    expect(await dialog.locator('.doek').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.reveal.overview').count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await at(page, 1);
    await dialog.getByRole('button', { name: `9 ${titleOf(9)}` }).click();
    await at(page, 9);
    await tells(speaker, 9);
    await speaker.keyboard.press('g');
    expect(await dialog.getByRole('button', { name: `9 ${titleOf(9)}` }).getAttribute('aria-current')).toBe('true');
    await speaker.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('goes to a slide by its number and Enter, in both windows, and says what is typed', async () => {
    const speaker = await open();
    await speaker.keyboard.press('1');
    await speaker.keyboard.press('2');
    await speaker.getByText(said.goTo('12')).waitFor();
    await at(page, 1);
    await speaker.keyboard.press('Enter');
    await at(page, 12);
    await tells(speaker, 12);
    expect(await speaker.getByText(said.goTo('12')).count()).toBe(0);
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await tells(speaker, 3);
    await speaker.keyboard.press('9');
    await speaker.keyboard.press('9');
    await speaker.keyboard.press('Enter');
    await at(page, slides.length);
  });

  it('scrolls the notes by the arrows when they have the focus, and still goes on by a clicker', async () => {
    const speaker = await open();
    await speaker.setViewportSize({ width: 900, height: 600 });
    for (let i = 0; i < 6; i++) await speaker.keyboard.press('+');
    const notes = speaker.getByRole('region', { name: deckWords.notes });
    await notes.focus();
    await speaker.keyboard.press('ArrowDown');
    await expect.poll(() => notes.evaluate((one) => one.scrollTop)).toBeGreaterThan(10);
    await speaker.keyboard.press('End');
    await expect
      .poll(() => notes.evaluate((one) => one.scrollHeight - one.clientHeight - one.scrollTop))
      .toBeLessThan(2);
    await tells(speaker, 1);
    await speaker.keyboard.press('PageDown');
    await at(page, 2);
    await tells(speaker, 2);
  });

  it('shows what to say without scrolling in a window as small as a phone', async () => {
    const speaker = await open();
    await speaker.setViewportSize({ width: 480, height: 600 });
    const notes = speaker.getByRole('region', { name: deckWords.notes });
    await expect.poll(() => notes.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(450);
    const slide = speaker.locator('.spreker-nu .doek');
    expect(await slide.evaluate((one) => one.getBoundingClientRect().width)).toBeGreaterThan(200);
  });

  it('writes its notes larger and smaller, also after a reload', async () => {
    const speaker = await open();
    const size = () =>
      speaker
        .getByRole('region', { name: deckWords.notes })
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const first = await size();
    await speaker.getByRole('button', { name: deckWords.larger }).click();
    await speaker.keyboard.press('+');
    const larger = await size();
    expect(larger).toBeGreaterThan(first * 1.25);
    await speaker.reload();
    await speaker.getByText(said.linked).waitFor();
    expect(await size()).toBe(larger);
    for (let i = 0; i < 3; i++) await speaker.keyboard.press('-');
    expect(await size()).toBeLessThan(first);
  });

  it.each([
    ['on a site', undefined],
    ['from a file', STICK],
  ])('says that the screen is black, and the next step brings the slide back, %s', async (_, address) => {
    const speaker = await open(address);
    await speaker.keyboard.press('ArrowRight');
    await at(page, 2);
    await speaker.keyboard.press('b');
    await speaker.getByText(said.black).waitFor();
    await speaker.keyboard.press('ArrowRight');
    await page.locator('.reveal:not(.paused)').waitFor();
    await speaker.getByText(said.black).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe(`#/dia/${slides[1]?.slug}`);
    await page.keyboard.press('b');
    await speaker.getByText(said.black).waitFor();
    await page.keyboard.press('PageDown');
    await page.locator('.reveal:not(.paused)').waitFor();
    await tells(speaker, 2);
    await page.waitForTimeout(200);
    await page.keyboard.press('PageDown');
    await tells(speaker, 3);
  });

  it.each([
    ['licht', 900, 600],
    ['donker', 900, 600],
    ['licht', 1280, 720],
    ['donker', 1366, 768],
    ['licht', 1280, 800],
    ['licht', 1920, 1080],
  ])('fits: %s at %i × %i, also while it tells that the slides are lost', async (look, width, height) => {
    await page.context().clock.install();
    // The longest of the decks: its time has hours in it.
    const speaker = await open(`${inject('address')}/presenteren/casussen/`);
    await speaker.emulateMedia({ colorScheme: look === 'donker' ? 'dark' : 'light' });
    await speaker.setViewportSize({ width, height });
    await speaker.keyboard.press('ArrowRight');
    await tells(speaker, 2);
    await fits(speaker, width, height);
    await page.close();
    await speaker.context().clock.runFor(5000);
    await speaker.getByText(said.lost).waitFor();
    await fits(speaker, width, height);
  });

  /** All parts of the window are within it, none over another, and what is said has more than half of its height. */
  async function fits(speaker: Page, width: number, height: number): Promise<void> {
    const boxes = await speaker.evaluate(() =>
      [...document.querySelectorAll('.spreker section, .spreker nav, .spreker header')].map((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        const last = one.lastElementChild?.getBoundingClientRect().bottom ?? bottom;
        const name = one.className || one.getAttribute('data-deel');
        return { name, left, top, right, bottom: name === 'notities' ? bottom : Math.max(bottom, last) };
      }),
    );
    expect(boxes.length).toBe(6);
    for (const { left, top, right, bottom } of boxes) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
    }
    const overlap = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        .map((b) => `${a.name} / ${b.name}`),
    );
    expect(overlap).toEqual([]);
    const notes = boxes.find(({ name }) => name === 'notities');
    expect((notes?.bottom ?? 0) - (notes?.top ?? 0)).toBeGreaterThan(height / 2);
    // A time is read at a glance: no line breaks inside it.
    const times = await speaker
      .locator('.spreker-tijd strong:not([data-deel="onderdeel"])')
      .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 1).map((one) => one.textContent));
    expect(times).toEqual([]);
  }

  it('shows what is left of a part: until its last slide is planned to end, and then by how much it is over', async () => {
    await page.context().clock.install();
    const speaker = await open();
    const first = slides.findIndex(({ part }) => part !== undefined);
    const { part } = slides[first] ?? {};
    const end = slides.findLastIndex((slide) => slide.part === part);
    const until = slides.slice(0, end + 1).reduce((sum, { minutes }) => sum + minutes, 0);
    expect(end).toBeGreaterThan(first);
    const left = speaker.locator('[data-deel="onderdeel"]');
    for (const n of [first + 1, end + 1]) {
      await speaker.keyboard.type(String(n));
      await speaker.keyboard.press('Enter');
      await tells(speaker, n);
      await expect
        .poll(() => left.textContent())
        .toMatch(new RegExp(`^${part}, nog (${until}:00|${until - 1}:[3-5]\\d)$`));
    }
    await page.context().clock.fastForward(until * 60_000);
    await expect.poll(() => left.textContent()).toMatch(new RegExp(`^${part}, 0:[0-2]\\d over tijd$`));
    expect(await left.evaluate((one) => one.classList.contains('over'))).toBe(true);
    // The slide after it is of another part, which has time left.
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => left.textContent()).toMatch(new RegExp(`^${slides[end + 1]?.part}, nog \\d+:\\d\\d$`));
  });

  it('counts on over midnight and over a lid that was closed, and says of neither that the line was lost', async () => {
    await page.context().clock.install({ time: new Date(2026, 10, 27, 23, 50) });
    const speaker = await open();
    for (const window of [page, speaker])
      await window.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        new MutationObserver(() =>
          heard.push(document.querySelector('[data-deel="lijn"], .deck-los')?.textContent ?? ''),
        ).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
    await speaker.getByLabel(deckWords.begin).fill('23:45');
    await speaker.locator('.spreker h1').click();
    await speaker.keyboard.press('ArrowRight');
    await at(page, 2);
    await page.context().clock.fastForward('20:00');
    await expect.poll(() => speaker.locator('[data-deel="gebruikt"]').textContent()).toMatch(/^20:\d\d$/);
    expect(await speaker.locator('[data-deel="klok"]').textContent()).toBe('00:10');
    expect(await speaker.locator('[data-deel="einde"]').textContent()).toBe('00:40');
    await speaker.keyboard.press('ArrowRight');
    await at(page, 3);
    const heard = [page, speaker].map((window) => window.evaluate(() => Reflect.get(globalThis, 'heard') as string[]));
    const all = (await Promise.all(heard)).flat();
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((text) => [said.lost, said.lostSpeaker].some((lost) => text.includes(lost)))).toEqual([]);
  });

  it('shows the time of this slide, and of each slide and the end by the clock for the start one chooses', async () => {
    const speaker = await open();
    await speaker.getByLabel(deckWords.begin).fill('14:00');
    await speaker.locator('[data-deel="einde"]', { hasText: /^14:55$/ }).waitFor();
    const before = slides.slice(0, 8).reduce((sum, { minutes }) => sum + minutes, 0);
    await speaker.keyboard.press('Escape');
    await speaker.locator('.spreker h1').click();
    await speaker.keyboard.press('g');
    const row = speaker.getByRole('button', { name: `9 ${titleOf(9)}` });
    expect(await row.textContent()).toContain(`14:${String(before).padStart(2, '0')}`);
    await row.click();
    const pace = speaker.locator('[data-deel="pas"]');
    await speaker
      .getByRole('button', { name: deckWords.start })
      .or(speaker.getByRole('button', { name: said.stop }))
      .waitFor();
    await expect.poll(() => pace.textContent(), { timeout: 8000 }).toBe(`0:03 / ${slides[8]?.minutes}:00`);
    await speaker.reload();
    await speaker.getByText(said.linked).waitFor();
    expect(await pace.textContent()).not.toMatch(/^0:00/);
    expect(await speaker.getByLabel(deckWords.begin).inputValue()).toBe('14:00');
    await speaker.keyboard.press('g');
    await speaker.getByRole('button', { name: `10 ${titleOf(10)}` }).click();
    // The slide before it had been on for three seconds and more.
    await expect.poll(() => pace.textContent(), { timeout: 8000 }).toMatch(/^0:0[0-2] /);
  });

  it.each([
    ['on a site', `presenteren/${deck.id}/`],
    ['from a file', undefined],
  ])('is offered as a link where the browser does not let it open, %s', async (_, path) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await page.goto(path === undefined ? STICK : `${inject('address')}/${path}`);
    await page.locator('.deck.klaar').waitFor();
    await page.keyboard.press('s');
    const link = page.getByRole('link', { name: said.openSpeaker });
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await speaker.getByText(said.linked).waitFor();
    await speaker.keyboard.press('ArrowRight');
    await at(page, 2);
    await link.waitFor({ state: 'hidden' });
  });
});
