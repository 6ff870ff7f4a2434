import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGuide } from '../../src/guide.ts';
import type { Catalogue } from '../../src/meeting/catalogue.ts';
import { readMeeting } from '../../src/meeting/choice.ts';
import { NO_OWN } from '../../src/meeting/own.ts';
import { planMeeting } from '../../src/meeting/plan.ts';
import { slidesOfMeeting } from '../../src/meeting/slides.ts';
import { makeTypeface } from '../../src/platform/typeface/make.ts';
import { type SearchList, searchFile } from '../../src/search/list.ts';
import { Search } from '../../src/search/search.ts';
import { type StaticServer, serveFolder } from '../../src/server/static-server.ts';
import { contrast } from '../../src/theme/contrast.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { PDFDocument } from '../../src/writers/pdf/library.ts';
import { launchChromium } from '../browser/chromium.ts';
import { all } from '../writers/office.ts';
import { audit } from '../writers/pdf/audit.ts';
import { openPptx, paragraphsOf } from '../writers/pptx/read-pptx.ts';
import { crawl } from './crawl.ts';
import { planTraject, reportAnswers } from './traject-in-browser.ts';

/** A small guide on another subject, of other families and audiences, for an address below a path. */
const PUBLICATION = 'tests/publicatie';
const SITE = 'https://voorbeeld.nl/kit/';
const temp = mkdtempSync(join(tmpdir(), 'publicatie-'));
const out = join(temp, 'site');
const read = (path: string) => readFileSync(join(out, path));
const textOf = (path: string) => read(path).toString();

/** The same in the house style of somebody else, in a folder of its own beside it. */
mkdirSync('.cache', { recursive: true });
const third = mkdtempSync('.cache/derde-');
const thirdOut = join(third, 'dist');
const PUBLISHER = 'Vereniging Preventiehuis Proef';
const TYPEFACE = '@fontsource-variable/source-sans-3';

/** Builds a publication as `npm run build` does. @returns what it said, and how it ended */
async function build(folder: string, env: NodeJS.ProcessEnv, ...more: string[]) {
  const args = ['--import', './scripts/start.mjs', 'scripts/build.ts', '--map', folder, ...more];
  const running = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  const said: Buffer[] = [];
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const [status] = await once(running, 'close');
  return { status, said: Buffer.concat(said).toString() };
}

let server: StaticServer;
let thirdSaid = '';
beforeAll(async () => {
  for (const part of ['content', 'slides']) cpSync(join(PUBLICATION, part), join(third, part), { recursive: true });
  cpSync('tests/huisstijl/derde.yaml', join(third, 'content/huisstijl.yaml'));
  for (const logo of ['logo.svg', 'logo-donker.svg'])
    cpSync(join('tests/huisstijl', logo), join(third, 'content/huisstijl', logo));
  // At the same moment: neither may see the other.
  const [one, other] = await Promise.all([
    build(PUBLICATION, { SITE_URL: SITE }, '--outDir', out),
    build(third, { SITE_URL: undefined }),
  ]);
  expect([one.status, other.status], one.said + other.said).toEqual([0, 0]);
  thirdSaid = other.said;
  server = await serveFolder(out, { base: '/kit/' });
}, 300_000);
afterAll(async () => {
  await server?.close();
  for (const folder of [temp, third]) rmSync(folder, { recursive: true, force: true });
});

/** The files of a site that are text, by name. */
const textsIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(html|md|txt|json|xml|css|conf)$/.test(entry.name))
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')] as const);

describe('a publication of another field, built with the same engine', () => {
  it('has a site of its own, and nothing of ours', () => {
    expect(textOf('index.html')).toContain('Werken met een gehoorverlies');
    expect(textOf('gehoor/overleg/index.html')).toContain('data-accent="derde"');
    const texts = textsIn(out);
    expect(texts.length).toBeGreaterThan(40);
    const ours = /blijven werken|handreiking|werkwijzer|leidinggevende|arbeidsdeskundige|psychisch/i;
    expect(texts.filter(([, text]) => ours.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('has a deck, and a PowerPoint with a title on each slide', () => {
    expect(textOf('presenteren/teamoverleg/index.html')).toContain('Een overleg dat iedereen volgt');
    const { slides, root } = openPptx(read('presenteren/teamoverleg.pptx'));
    expect(slides.length).toBeGreaterThan(5);
    expect(slides.flatMap((slide) => paragraphsOf(root(slide)))).toContain('Wat helpt tegen lawaai');
    for (const slide of slides)
      expect(all(root(slide), 'p:ph').map((place) => place.getAttribute('type'))).toContain('title');
  });

  it.each([
    ['gehoor/maak-de-kamer-stil', 'Les 2: Maak de kamer stil'],
    ['formulieren/onze-afspraak-over-verstaan', 'Onze afspraak over verstaan'],
    [
      'bundels/werken-met-een-gehoorverlies-een-verzonnen-voorbeeld',
      'Werken met een gehoorverlies. Een verzonnen voorbeeld',
    ],
  ])('has paper that is whole: %s', async (path, title) => {
    const pdf = read(`afdrukken/${path}.pdf`);
    expect(await audit(pdf)).toEqual([]);
    expect((await PDFDocument.load(pdf, { updateMetadata: false })).getTitle()).toBe(title);
  });

  it('finds its own words, and those for the same', () => {
    const list = JSON.parse(textOf(`zoeken/${searchFile('lijst', 0)}.json`)) as SearchList;
    const first = (query: string) => new Search([list]).ask(query).results[0]?.href;
    expect(first('nagalm')).toMatch(/^\/kit\/gehoor\/ruimte\/|woordenlijst/);
    expect(first('vergadering')).toContain('/kit/gehoor/overleg/');
    expect(first('afspraak over verstaan')).toContain('/kit/formulieren/afspraak/');
  });

  it('has a meeting made to measure of its own lessons, for its own rooms', async () => {
    const catalogue = JSON.parse(textOf('presenteren/op-maat/dias.json')) as Catalogue;
    const { choice, troubles } = readMeeting('?voor=planners&minuten=30&lessen=2', catalogue);
    expect(troubles).toEqual([]);
    const programme = planMeeting(catalogue, choice);
    expect(programme.parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(30);
    const slides = slidesOfMeeting(catalogue, choice, programme, NO_OWN);
    const titles = slides.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Een stille kamer: waarom jij?', 'Eén afspraak']));
    expect(titles.join(' ')).toContain('Maak de kamer stil');
    expect(titles.join(' ')).not.toContain('Praat zo dat iedereen het volgt');
    expect(textOf('presenteren/op-maat/index.html')).toContain('De twee lessen');
  });
});

describe('the same in other colours, built at the same moment in the same tree of folders', () => {
  const text = (path: string) => readFileSync(join(thirdOut, path), 'utf8');

  it('shares nothing with the other: neither name, address nor colours', () => {
    const foreign = (texts: ReturnType<typeof textsIn>, words: RegExp) =>
      texts.filter(([, content]) => words.test(content)).map(([name]) => name);
    expect(foreign(textsIn(out), /Preventiehuis|huis-logo:url/)).toEqual([]);
    expect(foreign(textsIn(thirdOut), /voorbeeld\.nl\/kit|"\/kit\//)).toEqual([]);
    expect(textsIn(thirdOut).length).toBeGreaterThan(40);
  });

  it('has colours that can be read, and says which it made darker', () => {
    const css = textsIn(thirdOut)
      .flatMap(([name, content]) => (name.endsWith('.css') ? [content] : []))
      .join('\n');
    for (const which of ['hoofd', 'steun']) {
      const [, made = ''] = new RegExp(`De kleur ${which} .*: (#[0-9A-F]{6})\\.`).exec(thirdSaid) ?? [];
      expect(made, thirdSaid).not.toBe('');
      expect(contrast(made, palettes.light.ground)).toBeGreaterThanOrEqual(4.5);
      expect(css.toUpperCase()).toContain(made);
    }
    expect(css).toMatch(/data-thema="?donker"?\]\{--huis-logo:url\([^)]*logo-donker/);
  });

  it('names its publisher on every page, slide and sheet', async () => {
    expect(text('index.html')).toContain(`Uitgegeven door ${PUBLISHER}`);
    const { text: partOf, slides } = openPptx(readFileSync(join(thirdOut, 'presenteren/teamoverleg.pptx')));
    for (const path of [slides[0] ?? '', 'ppt/slideMasters/slideMaster1.xml'])
      expect(partOf(path)).toContain(PUBLISHER);
    const pdf = await PDFDocument.load(
      readFileSync(join(thirdOut, 'afdrukken/bundels/werken-met-een-gehoorverlies-een-verzonnen-voorbeeld.pdf')),
      {
        updateMetadata: false,
      },
    );
    expect(pdf.getAuthor()).toBe(PUBLISHER);
  });

  it('is set in the typeface it chose, wherever letters are', async () => {
    const { made } = await makeTypeface(TYPEFACE, process.cwd());
    if (made === undefined) throw new Error(`There is no ${TYPEFACE}.`);
    const { family, numerals } = made.face;
    const texts = textsIn(thirdOut);
    expect(texts.filter(([, content]) => content.includes('Atkinson')).map(([name]) => name)).toEqual([]);
    const css = texts.filter(([name]) => name.endsWith('.css')).map(([, content]) => content);
    expect(css.join('\n')).toMatch(new RegExp(`--font:"?${family}"?, "${family} als Arial"`));
    expect(css.join('\n')).toMatch(/@font-face\{font-family:"?Source Sans 3"?;font-weight:400 700;[^}]*nederlands/);
    expect(text('gehoor/ruimte/index.html')).toContain(numerals[2].path);
    const { text: partOf } = openPptx(readFileSync(join(thirdOut, 'presenteren/teamoverleg.pptx')));
    expect(partOf('ppt/theme/theme1.xml')).toContain(`<a:latin typeface="${family}"`);
    const papers = readdirSync(join(thirdOut, 'afdrukken'), { recursive: true, encoding: 'utf8' });
    for (const path of papers.filter((name) => name.endsWith('.pdf')))
      expect(await audit(readFileSync(join(thirdOut, 'afdrukken', path)), undefined, 'SourceSans3'), path).toEqual([]);
    const word = papers.find((name) => name.endsWith('.docx')) ?? '';
    const styles = unzipSync(readFileSync(join(thirdOut, 'afdrukken', word)))['word/styles.xml'];
    expect(strFromU8(styles ?? new Uint8Array())).toContain(`w:ascii="${family}"`);
    expect(text('licenties.txt')).toContain(`${TYPEFACE}: de letters`);
    expect(text('over/licenties/index.html')).toContain(`<strong>${TYPEFACE}</strong>`);
    // What its package has not, and forms could be asked for.
    expect(thirdSaid).toMatch(/In het lettertype Source Sans 3 missen letters .* Ł /);
  });
});

describe('its site below a path', () => {
  it('leads nowhere that is not there, from pages, paper, slides and the list for reading offline', async () => {
    const kept = [...textOf('sw.js').matchAll(/\["(\/[^"]*)","[\da-f]{64}"\]/g)].map(([, path = '']) => path);
    expect(kept.length).toBeGreaterThan(40);
    expect(kept.filter((path) => !path.startsWith('/kit/'))).toEqual([]);
    const offered = [...textOf('afdrukken/index.html').matchAll(/data-bewaar="([^"]+)"/g)].flatMap(([, hrefs = '']) =>
      hrefs.split(' '),
    );
    expect(offered.length).toBeGreaterThan(3);
    expect(kept).toEqual(expect.arrayContaining(offered));
    const more = [...kept.map((path) => path.slice('/kit/'.length)), 'sitemap.xml', 'llms.txt', 'robots.txt', 'sw.js'];
    const { found, broken } = await crawl(`${server.address}/kit/`, SITE, more);
    expect(broken).toEqual([]);
    const kinds = [...found.keys()].map((path) => /\.[a-z\d]+$/.exec(path)?.[0] ?? 'page');
    expect([...new Set(kinds)]).toEqual(
      expect.arrayContaining(['page', '.pdf', '.pptx', '.docx', '.zip', '.css', '.js', '.png', '.md']),
    );
  });
});

describe('what one plans and measures in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
  });
  afterAll(() => browser?.close());
  const xml = (file: Uint8Array, name: RegExp) =>
    Object.entries(unzipSync(file))
      .filter(([path]) => name.test(path))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');

  it('works below a path: a folder that is filled in, and slides and a report of a group', async () => {
    const folder = unzipSync(await planTraject(page, `${server.address}/kit/traject/`, 'Zaal Noord'));
    const sheet = folder['01-begin/onze-afspraak-over-verstaan.docx'] ?? new Uint8Array();
    expect(xml(sheet, /document\.xml$/)).toContain('donderdag 1 april 2027');
    expect(strFromU8(folder['01-begin/uitnodiging.txt'] ?? new Uint8Array())).toContain('praten we bij Zaal Noord');
    const { table, pptx, word } = await reportAnswers(page, `${server.address}/kit/traject/uitkomsten/`);
    expect(table).toMatch(/1 van 6\s*4 van 6/);
    expect(xml(pptx, /slides\/slide\d+\.xml$/)).toContain('4 van 6');
    expect(xml(word, /document\.xml$/)).toContain('4 van 6');
    expect(complaints).toEqual([]);
  });

  it('is in the house style of who publishes: letters, colours, name and logo of slides and report', async () => {
    const house = await serveFolder(thirdOut);
    const { pptx, word } = await reportAnswers(page, `${house.address}/traject/uitkomsten/`);
    await house.close();
    expect(xml(word, /styles\.xml$/)).toContain('w:ascii="Source Sans 3"');
    expect(xml(word, /core\.xml$/)).toContain(PUBLISHER);
    expect(xml(pptx, /theme1\.xml$/)).toContain('typeface="Source Sans 3"');
    expect(xml(pptx, /slideMaster1\.xml$/)).toContain(PUBLISHER);
    const colors = readGuide(third).corpus.look.palettes;
    // Slides have a theme, from which their chart takes its colours; a report has none.
    expect(xml(pptx, /charts\/chart\d+\.xml$/)).not.toContain('srgbClr');
    for (const [file, { accents }, colored] of [
      [pptx, colors.light, /theme1\.xml$/],
      [word, colors.print, /charts\/chart\d+\.xml$/],
    ] as const) {
      expect(accents.basis.strong).not.toBe(palettes.light.accents.basis.strong);
      expect(xml(file, colored)).toContain(accents.basis.strong.slice(1));
      expect(Object.keys(unzipSync(file)).filter((path) => /media\//.test(path)).length).toBeGreaterThan(0);
    }
    expect(complaints).toEqual([]);
  });

  it('shows whom one reaches on the narrowest phone, however long an address is', async () => {
    const house = await serveFolder(thirdOut);
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/', '/gehoor/overleg/']) {
      await page.goto(house.address + path);
      await page.locator('.voet a[href^="mailto:bedrijfs"]').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
    if (size) await page.setViewportSize(size);
    await house.close();
  });
});
