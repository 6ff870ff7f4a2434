import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openWindow } from './window.ts';

const SCREEN = { width: 390, height: 844 };

/** What a manager does on a phone: two taps at most from the first page, or the first answer to a question. */
type Way = { readonly taps: readonly [string] | readonly [string, string] } | { readonly asks: string };

/** What one comes with, the way, and words of the answer, each of which stands on the first screen after landing. */
const TASKS: readonly (readonly [name: string, way: Way, answer: readonly string[]])[] = [
  [
    'may I ask what someone has',
    { taps: ['Wat mag ik vragen, en wat niet?'] },
    ['Mag je vragen wat iemand heeft? Nee.'],
  ],
  ['someone cries at work', { asks: 'iemand huilt op het werk' }, ['Blijf zitten en wacht.', 'Neem de tijd.']],
  ['what absence costs', { asks: 'wat kost een dag verzuim' }, ['Eén dag verzuim, gemiddeld', '250 euro']],
  [
    'which adjustments',
    { taps: ['Het werk is te zwaar zoals het nu gaat'] },
    ['In het kort', 'Verander doelen, tempo, taken of prikkels.'],
  ],
  [
    'I must talk tomorrow',
    { asks: 'ik moet morgen een gesprek voeren' },
    ['Moet je morgen een gesprek voeren?', 'Hoe is het werk nu voor je?'],
  ],
  ['the form for it', { asks: 'gespreksformulier' }, ['Gespreksverslag', 'PDF om in te vullen', 'Druk af']],
  [
    'whom to call about suicide',
    { taps: ['Nu hulp nodig?'] },
    ['Denk je aan zelfmoord, of maak je je zorgen om iemand?', '113'],
  ],
  [
    'bedrijfsarts or arbeidsdeskundige',
    { asks: 'bedrijfsarts of arbeidsdeskundige' },
    ['Wie doet wat?', 'Bedrijfsarts'],
  ],
  [
    'someone will not talk',
    { taps: ['“Er is niks”, zegt de ander'] },
    ['De ander wil niet praten', 'Ik vraag het over twee weken nog eens.'],
  ],
  [
    'colleagues grumble',
    { asks: 'collega’s mopperen' },
    ['Wie niets weet, heeft minder geduld.', 'Wat kan er nu even wachten?'],
  ],
];

describe('on a phone a manager finds', () => {
  let page: Page;
  openWindow({ viewport: SCREEN, reducedMotion: 'reduce', serviceWorkers: 'block' }, (opened) => {
    page = opened;
  });

  /** Taps what is called so: a link, or what opens. */
  async function tap(name: string): Promise<void> {
    const called = page.getByRole('link', { name }).or(page.locator('summary', { hasText: name }));
    await called.filter({ visible: true }).first().click();
  }

  async function answered(question: string): Promise<void> {
    await page.getByRole('searchbox').first().click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type(question);
    await page.locator('.zoek-stand', { hasText: `“${question}”` }).waitFor();
    await page.getByRole('dialog').getByRole('listitem').getByRole('link').first().click();
  }

  /** Whether words stand on the screen as it is now, not below it. */
  async function shows(words: string): Promise<boolean> {
    const found = page.locator('main, .kop').getByText(words).filter({ visible: true });
    const boxes = await Promise.all((await found.all()).map((one) => one.boundingBox()));
    return boxes.some((box) => box !== null && box.y >= 0 && box.y < SCREEN.height);
  }

  it.each(TASKS)('%s', async (_, way, answer) => {
    await page.goto(`${inject('address')}/`);
    if ('asks' in way) await answered(way.asks);
    else for (const name of way.taps) await tap(name);
    for (const words of answer) await expect.poll(() => shows(words), { message: words, timeout: 8000 }).toBe(true);
  });
});
