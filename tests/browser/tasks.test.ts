import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readPdf, textOfTag } from '../writers/typst/read-pdf.ts';
import { openWindows } from './window.ts';

const ROLES = ['link', 'button', 'radio', 'checkbox'] as const;
/** One thing a person does: click what is called so, or search for some words. */
type Step = { readonly search: string } | { readonly [role in (typeof ROLES)[number]]?: string };
interface Task {
  readonly name: string;
  /** From the first page of the site, at most three. */
  readonly steps: readonly Step[];
  /** What is then on the screen: headings and texts, each of which one can see. */
  readonly sees?: readonly string[];
  /** How many rows of tables. */
  readonly rows?: number;
  /** What one then has as a file: its kind, and words of its title or text. */
  readonly has?: { readonly kind: 'pdf' | 'pptx' | 'html'; readonly words: string };
}
const MOST_STEPS = 3;

const TASKS: readonly Task[] = [
  {
    name: 'vind de gesprekskaart voor handvat 2 en open de PDF',
    steps: [{ link: 'Handvat 2: Praat samen over de invloed op werk' }, { link: 'De gesprekskaarten (PDF)' }],
    has: { kind: 'pdf', words: 'Praat samen over de invloed op werk' },
  },
  {
    name: 'print het gespreksverslag',
    steps: [{ link: 'Formulieren' }, { link: 'Gespreksverslag' }, { link: 'Deze pagina als PDF' }],
    has: { kind: 'pdf', words: 'Wat is afgesproken?' },
  },
  {
    name: 'zoek wat een dag verzuim kost',
    steps: [{ search: 'wat kost een dag verzuim' }, { link: '1.2 Wat het de werkgever oplevert' }],
    sees: ['Eén dag verzuim, gemiddeld', '250 euro'],
  },
  {
    name: 'lees als arbeidsdeskundige stap 3, met acht rijen',
    steps: [{ link: 'Stappenplan' }, { link: 'Stap 3: het besluit van de werkgever' }, { radio: 'arbeidsdeskundige' }],
    sees: ['Wat vraagt het? Vijf punten uit de werkwijzer', 'Wat staat ertegenover? Drie punten'],
    rows: 8,
  },
  {
    name: 'vind een casus waarin iemand bleef werken',
    steps: [{ link: 'Casussen' }, { link: 'Casus 6: Steeds harder werken' }],
    sees: ['Casus 6: Steeds harder werken', 'In het kort'],
  },
  {
    name: 'start de presentatie voor de informatiebijeenkomst',
    steps: [{ link: 'Een presentatie' }, { link: 'Presenteer' }],
    sees: ['Wat jij kunt doen voordat iemand uitvalt'],
  },
  {
    name: 'presenteer haar in een half uur',
    steps: [{ link: 'Een presentatie' }, { link: '30 minuten' }],
    sees: ['Wat jij kunt doen voordat iemand uitvalt'],
  },
  {
    name: 'download de PowerPoint',
    steps: [{ link: 'Een presentatie' }, { link: 'PowerPoint' }],
    has: { kind: 'pptx', words: 'Jij gaat over het werk' },
  },
  {
    name: 'maak een bijeenkomst op maat',
    steps: [{ link: 'Een presentatie' }, { link: 'Bijeenkomst op maat' }, { radio: 'Directie en HR' }],
    sees: ['Jouw programma', 'Waarom dit hier telt'],
  },
  {
    name: 'neem papier mee voor wie luistert',
    steps: [{ link: 'Een presentatie' }, { link: 'Hand-out voor deelnemers' }],
    has: { kind: 'pdf', words: 'Jij gaat over het werk' },
  },
  {
    name: 'zet de presentatie op een USB-stick',
    steps: [{ link: 'Een presentatie' }, { link: 'Eén bestand voor een USB-stick' }],
    has: { kind: 'html', words: 'Jij gaat over het werk' },
  },
  {
    name: 'print de handreiking als boekje',
    steps: [{ link: 'Iets op papier' }, { link: 'Om te printen en te vouwen, A5, deel 1 van 4' }],
    has: { kind: 'pdf', words: 'handreiking' },
  },
  {
    name: 'vind waar je terechtkunt bij gedachten aan zelfmoord',
    steps: [{ search: 'zelfmoord' }, { link: 'Handvat 1: Signaleer op tijd veranderend gedrag' }],
    sees: ['Gaat het nu niet meer?', '113, gratis en anoniem'],
  },
  {
    name: 'zie uit welke bron een getal komt en ga terug',
    steps: [{ link: 'Ik zit in de directie' }, { link: 'Bron 1' }, { link: 'Terug naar de tekst' }],
    sees: ['één op de drie keer'],
  },
  {
    name: 'lees wat burn-out is',
    steps: [{ search: 'wat is burn-out' }, { link: 'burn-out' }],
    sees: ['Je bent lichamelijk en geestelijk op'],
  },
  {
    name: 'wis alles wat bewaard is',
    steps: [{ radio: 'donker' }, { link: 'Privacy' }, { button: 'Wis alles wat hier staat' }],
    sees: ['Alles is gewist'],
  },
  {
    name: 'zoek met de woorden van de straat hoe je met je baas praat',
    steps: [
      { search: 'hoe praat ik met iemand die gestrest is' },
      { link: 'Handvat 2: Praat samen over de invloed op werk' },
    ],
    sees: ['Zo open je het gesprek'],
  },
  {
    name: 'kies op de kaart wat je voor je team kunt doen',
    steps: [{ link: 'Ingrediënt 3: Sociale steun tussen collega’s' }],
    sees: ['In het kort'],
  },
  {
    name: 'bekijk een figuur op het hele scherm',
    steps: [{ link: 'Ik zit in de directie' }, { button: 'Vergroot de figuur' }],
    sees: ['Sluit'],
  },
  {
    name: 'vink af wat je al doet',
    steps: [{ link: 'Handvat 1: Signaleer op tijd veranderend gedrag' }, { checkbox: '' }],
    sees: ['Je ziet iets. Wat nu?'],
  },
  {
    name: 'zie wat je van deze site mag verwachten als je slecht ziet',
    steps: [{ link: 'Toegankelijkheid' }],
    sees: ['In het kort'],
  },
];

describe('what people come to do', () => {
  let page: Page;
  openWindows({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }, async (opened) => {
    page = opened;
    page.setDefaultTimeout(10_000);
    await page.goto(`${inject('address')}/`);
  });

  /** Takes a step: of what begins with the name, the first that one can see, as one reads from above. */
  async function take(step: Step, within: Locator): Promise<Locator> {
    if ('search' in step) {
      await page.getByRole('searchbox').click();
      await page.keyboard.type(step.search);
      return page.getByRole('dialog');
    }
    for (const role of ROLES) {
      const name = step[role]?.replaceAll(/[.()?]/g, '\\$&');
      if (name === undefined) continue;
      const called = within.getByRole(role, { name: new RegExp(`^${name}`) });
      await called.filter({ visible: true }).first().click();
    }
    return page.locator('body');
  }

  async function wordsOf(download: Download, kind: 'pdf' | 'pptx' | 'html'): Promise<string> {
    const bytes = new Uint8Array(readFileSync(await download.path()));
    if (kind === 'pdf') {
      const { tags, artefacts } = await readPdf(bytes);
      return `${tags.map(textOfTag).join(' ')} ${artefacts}`;
    }
    if (kind === 'html') return strFromU8(bytes);
    return Object.entries(unzipSync(bytes))
      .flatMap(([name, part]) => (/^ppt\/slides\/slide\d+\.xml$/.test(name) ? [strFromU8(part)] : []))
      .join(' ')
      .replaceAll('\u00a0', ' ');
  }

  it('are twenty things', () => expect(TASKS.length).toBeGreaterThanOrEqual(20));

  it.each(TASKS)('$name', async ({ steps, sees = [], rows, has }) => {
    expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
    const files: Download[] = [];
    page.on('download', (file) => files.push(file));
    let within = page.locator('body');
    for (const step of steps) within = await take(step, within);
    if (has) {
      await expect.poll(() => files.length).toBe(1);
      for (const file of files) expect(await wordsOf(file, has.kind)).toContain(has.words);
    }
    if (rows !== undefined) expect(await page.locator('main tbody tr').filter({ visible: true }).count()).toBe(rows);
    for (const text of sees) await page.getByText(text).filter({ visible: true }).first().waitFor();
  });
});
