/**
 * Opens every PowerPoint file, those that were built and those that are made when somebody asks for them, in three other
 * readers. LibreOffice, with our typeface, turns it into a PDF, of which each page is compared with its slide, and with
 * what Chromium shows of the same slide: the same words in the same order, in the same places, nothing past an edge or over
 * other text. python-pptx adds a slide from each layout. openxml-audit holds the file, before and after that, to the schemas
 * of Office. Not part of `npm test`, since these are not on every machine.
 * `node scripts/verify-pptx.ts [--beelden=folder] [dist]`; with `--beelden`, sheets of both side by side come in that folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { deckHref } from '../src/corpus/deck-links.ts';
import { guide } from '../src/guide.ts';
import { serveFolder } from '../src/server/static-server.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { all } from '../tests/writers/office.ts';
import { openPptx, type Pptx, paragraphsOf, shapesOf } from '../tests/writers/pptx/read-pptx.ts';
import { convert, findOffice, withOurLetters } from './libre-office.ts';
import { auditAll, missingInPython } from './office-schemas.ts';
import { compareSlide, missingOn } from './pptx/compare.ts';
import { type MadeFile, makeAsked } from './pptx/made.ts';
import { misplacedIn, type Piece, readPages } from './pptx/pdf-page.ts';
import { picturesOf, writeSheets } from './pptx/sheet.ts';
import { readDeck, type WebSlide } from './pptx/web-slide.ts';

const { sheets, dist } = readArguments(process.argv.slice(2));
const DECKS = join(dist, 'presenteren');

function readArguments(given: readonly string[]): { readonly sheets: string | undefined; readonly dist: string } {
  const asked = given.find((one) => one.startsWith('--beelden='))?.slice('--beelden='.length);
  return { sheets: asked, dist: given.find((one) => !one.startsWith('--')) ?? 'dist' };
}

/** Adds a slide from each layout of a presentation, and writes it to another file. */
const ADD = `
import sys, pptx
read = pptx.Presentation(sys.argv[1])
for layout in read.slide_layouts:
    read.slides.add_slide(layout)
read.save(sys.argv[2])
`;

/** A presentation with slides of each layout added by another program, in a folder; why not where that fails. */
function addSlides(path: string, folder: string): { readonly added: string; readonly failed?: string } {
  const added = join(folder, `erbij-${basename(path)}`);
  const { status, stderr } = spawnSync('python3', ['-c', ADD, path, added], { encoding: 'utf8' });
  return status === 0 ? { added } : { added, failed: stderr.trim().split('\n').at(-1) ?? '' };
}

/** What is wrong with files by the schemas, as they are and with a slide of each layout added by another program. */
async function auditBoth(paths: readonly string[], folder: string): Promise<readonly (readonly string[])[]> {
  const more = paths.map((path) => addSlides(path, folder));
  const own = await auditAll(paths);
  const after = await auditAll(more.map(({ added }) => added));
  return more.map(({ failed }, i) => [
    ...(own[i] ?? []),
    ...(failed === undefined
      ? (after[i] ?? []).map((what) => `met dia’s erbij: ${what}`)
      : [`python-pptx kan er geen dia’s bij zetten: ${failed}`]),
  ]);
}

/** A slide that comes in steps is a row of slides: those before the last show a part of what the web shows. */
const STEP = / \((\d+)\/(\d+)\)$/;

/** The number (from 0) of each slide of a presentation that shows all, by its title on the web. */
function wholeSlides(titles: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    titles.flatMap((title, i): [string, number][] => {
      const [end, step, total] = STEP.exec(title) ?? [];
      return step === total ? [[end === undefined ? title : title.slice(0, -end.length), i]] : [];
    }),
  );
}

/** Compares the pages of a PDF with the slides that the web shows. @param part whether the file may hold fewer of them */
function compareDeck(
  web: readonly WebSlide[],
  pages: readonly (readonly Piece[])[],
  whole: ReadonlyMap<string, number>,
  part: boolean,
): readonly string[] {
  const missing = [...whole.keys()].filter((title) => !web.some((slide) => slide.title === title));
  return [
    ...missing.map((title) => `“${title}” staat niet op het web`),
    ...web.flatMap(({ title, pieces }) => {
      const at = whole.get(title);
      if (at === undefined) return part ? [] : [`“${title}” van het web ontbreekt`];
      return compareSlide(pieces, pages[at] ?? []).map((what) => `dia ${at + 1} ${what}`);
    }),
  ];
}

/** What the charts of a slide say: each category once, and what stands at the end of each bar. */
const chartWords = (pptx: Pptx, slide: string): readonly string[] =>
  pptx
    .relations(slide)
    .filter(({ type }) => type === 'chart')
    .flatMap(({ target }) => {
      const chart = pptx.root(target);
      const [names] = all(chart, 'c:cat');
      const said = [...(names ? all(names, 'c:v') : []), ...all(chart, 'a:t')];
      return said.map(({ textContent }) => textContent ?? '');
    });

/** Compares one file with the PDF LibreOffice made of it, and with the web; returns what differs. */
async function verify(
  { path, shown }: MadeFile,
  part: boolean,
  folder: string,
  web: (address: string) => Promise<readonly WebSlide[]>,
): Promise<readonly string[]> {
  const pdf = join(folder, basename(path).replace(/pptx$/, 'pdf'));
  if (!existsSync(pdf)) return ['LibreOffice kon dit bestand niet openen'];
  const pptx = openPptx(readFileSync(path));
  const pages = await readPages(pdf);
  if (pages.length !== pptx.slides.length)
    return [`${pptx.slides.length} dia’s, maar ${pages.length} bladzijden in de PDF`];
  const texts = pptx.slides.map((slide) => [
    ...shapesOf(pptx.root(slide)).flatMap(paragraphsOf),
    ...chartWords(pptx, slide),
  ]);
  const own = texts.flatMap((paragraphs, i) =>
    [...missingOn(paragraphs, pages[i] ?? []), ...misplacedIn(pages[i] ?? [])].map((what) => `dia ${i + 1} ${what}`),
  );
  if (shown === undefined) return own;
  const whole = wholeSlides(texts.map(([title = '']) => title));
  const slides = await web(shown);
  if (sheets !== undefined) {
    const pictures = picturesOf(pdf, folder);
    const pairs = [...whole].map(
      ([title, at]) => [slides.find((one) => one.title === title)?.picture, pictures[at]] as const,
    );
    await writeSheets(pairs, join(sheets, basename(path, '.pptx')));
  }
  return [...own, ...compareDeck(slides, pages, whole, part)];
}

/** The decks that were built, and where the web shows each; a shorter version shows some slides of a whole one. */
function builtFiles(site: string): readonly (MadeFile & { readonly part: boolean })[] {
  const ids = [...guide().corpus.decks.keys()];
  return readdirSync(DECKS)
    .filter((name) => name.endsWith('.pptx'))
    .map((name) => {
      const id = ids.find((one) => name === `${one}.pptx`) ?? ids.find((one) => name.startsWith(`${one}-`));
      return { path: join(DECKS, name), shown: id && site + deckHref(id), part: name !== `${id}.pptx` };
    });
}

/** Verifies all there is, and tells it file by file. */
async function verifyAll(office: string, browser: Browser, site: string, folder: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const page: Page = await context.newPage();
  const read = new Map<string, readonly WebSlide[]>();
  const web = async (address: string) => {
    const slides = read.get(address) ?? (await readDeck(page, address, sheets !== undefined));
    read.set(address, slides);
    return slides;
  };
  const made = (await makeAsked(page, site, folder)).map((file) => ({ ...file, part: false }));
  const files = [...builtFiles(site), ...made];
  const paths = files.map(({ path }) => path);
  convert(office, paths, 'pdf', folder, withOurLetters(folder));
  const audited = await auditBoth(paths, folder);
  for (const [i, { part, ...file }] of files.entries()) {
    const wrong = [...(await verify(file, part, folder, web)), ...(audited[i] ?? [])];
    const name = basename(file.path);
    process.stdout.write(
      wrong.length === 0 ? `${name}: gelijk\n` : `${name}:\n${wrong.map((line) => `  ${line}\n`).join('')}`,
    );
    if (wrong.length > 0) process.exitCode = 1;
  }
}

const office = findOffice();
const missing = missingInPython(['openxml_audit', 'pptx']);
if (missing !== undefined) {
  process.stdout.write(`Niet alles wat deze controle nodig heeft, staat op deze computer. ${missing}\n`);
  process.exitCode = 1;
} else if (office === undefined) {
  process.stdout.write(
    'LibreOffice staat niet op deze computer, dus er is niets vergeleken. Zet LibreOffice erop en probeer het opnieuw.\n',
  );
  process.exitCode = 1;
} else if (!existsSync(DECKS)) {
  process.stdout.write(`In ${DECKS} staat geen PowerPoint-bestand. Bouw eerst de site: npm run build\n`);
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'powerpoint-'));
  if (sheets !== undefined) mkdirSync(sheets, { recursive: true });
  const server = await serveFolder(dist);
  const browser = await launchChromium();
  try {
    await verifyAll(office, browser, server.address, folder);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
