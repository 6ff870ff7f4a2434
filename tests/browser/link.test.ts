import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { deckWords as said } from '../../src/browser/deck/words.ts';
import { deckById } from '../../src/corpus/corpus.ts';
import { guide } from '../../src/guide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { holdTogether, pressS, ready, standing, tells } from './showings.ts';
import { openWindows } from './window.ts';

const { corpus } = guide();
const deck = deckById(corpus, 'informatiebijeenkomst');
const slides = slidesShown(corpus, deck);

const SITE = () => `${inject('address')}/presenteren/${deck.id}/`;
const STICK = () => pathToFileURL(resolve(`dist/presenteren/${deck.id}-los.html`)).href;
const MEETING = () => `${inject('address')}/presenteren/op-maat/presenteren/`;

/** The slides show the nth slide: its address says so. */
const shows = (page: Page, n: number) =>
  page.waitForFunction((slug) => location.hash === `#/dia/${slug}`, slides[n - 1]?.slug);
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

describe('the line between the slides and the presenter, on a site', () =>
  holdTogether({ deck: SITE, elsewhere: () => `${inject('address')}/presenteren/`, shorter: 30, finds: true }));

describe('the line between the slides and the presenter, of one file', () =>
  holdTogether({ deck: STICK, elsewhere: () => 'about:blank', shorter: 30, finds: false }));

describe('the line between windows of one site', () => {
  let page: Page;
  openWindows({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, (opened) => {
    page = opened;
  });

  it('is not drawn to the first slide by slides opened anew; a press brings those where the presenter is', async () => {
    await open(page, SITE());
    const speaker = await pressS(page);
    for (let n = 2; n <= 5; n++) await speaker.keyboard.press('ArrowRight');
    await shows(page, 5);
    const again = await page.context().newPage();
    await page.close();
    await open(again, SITE());
    await standing(speaker, said.lost);
    await tells(speaker, 5);
    await shows(again, 1);
    await speaker.getByRole('button', { name: said.mend }).click();
    await shows(again, 5);
    await standing(speaker, said.linked);
  });

  it('is found by a window opened by its address: the newest slides, and none before there are any', async () => {
    const speaker = await page.context().newPage();
    await speaker.goto(`${SITE()}spreker/`);
    await standing(speaker, said.noDeck);
    await open(page, SITE());
    await page.keyboard.press('ArrowRight');
    await standing(speaker, said.linked);
    await tells(speaker, 2);
    const newer = await page.context().newPage();
    await open(newer, SITE());
    const second = await page.context().newPage();
    await second.goto(`${SITE()}spreker/`);
    await standing(second, said.linked);
    await second.keyboard.press('End');
    await shows(newer, slides.length);
    await shows(page, 2);
  });

  it('is not said to hold between two versions; a press takes the version of the slides', async () => {
    await open(page, `${SITE()}?versie=30`);
    const speaker = await page.context().newPage();
    await speaker.goto(`${SITE()}spreker/`);
    await standing(speaker, said.otherVersion);
    await speaker.getByRole('button', { name: said.takeVersion }).click();
    await standing(speaker, said.linked);
    expect(new URL(speaker.url()).search).toBe('?versie=30');
    await speaker.getByText('/ 25:00').waitFor();
  });

  it('is told not to hold where the site was renewed in between; one press loads both again', async () => {
    await open(page, SITE());
    const speaker = await pressS(page);
    await page.context().route('**/presenteren/informatiebijeenkomst/**', async (route) => {
      const response = await route.fetch();
      const renewed = (await response.text()).replaceAll(slides[1]?.title ?? '', 'Een andere titel');
      await route.fulfill({ response, body: renewed });
    });
    await page.reload();
    await standing(speaker, said.otherEdition);
    await speaker.getByRole('button', { name: said.reloadBoth }).click();
    await standing(speaker, said.linked);
    await speaker.keyboard.press('ArrowRight');
    await shows(page, 2);
    await speaker.getByRole('heading', { level: 1, name: 'Een andere titel' }).waitFor();
  });

  it('of one meeting made to measure does not move another', async () => {
    await open(page, `${MEETING()}?voor=werkgever&minuten=45&handvatten=2,4`);
    const speaker = await pressS(page);
    const other = await page.context().newPage();
    await open(other, `${MEETING()}?voor=werkgever&minuten=60`);
    const before = new URL(other.url()).hash;
    const first = new URL(page.url()).hash;
    await speaker.keyboard.press('ArrowRight');
    await page.waitForFunction((hash) => location.hash !== hash, first);
    await other.keyboard.press('b');
    await page.waitForTimeout(300);
    expect(new URL(other.url()).hash).toBe(before);
    expect(await page.locator('.reveal.paused').count()).toBe(0);
    await tells(speaker, 2);
    await standing(speaker, said.linked);
  });
});
