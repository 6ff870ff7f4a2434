import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SearchList, searchFile } from '../../src/search/list.ts';
import { Search } from '../../src/search/search.ts';
import { type StaticServer, serveFolder } from '../../src/server/static-server.ts';
import { PDFDocument } from '../../src/writers/pdf/library.ts';
import { all } from '../writers/office.ts';
import { audit } from '../writers/pdf/audit.ts';
import { openPptx, paragraphsOf } from '../writers/pptx/read-pptx.ts';
import { crawl } from './crawl.ts';

/** A small guide on another subject, of other families and audiences, for an address below a path. */
const PUBLICATION = 'tests/publicatie';
const SITE = 'https://voorbeeld.nl/kit/';
const temp = mkdtempSync(join(tmpdir(), 'publicatie-'));
const out = join(temp, 'site');
const read = (path: string) => readFileSync(join(out, path));
const textOf = (path: string) => read(path).toString();

let server: StaticServer;
beforeAll(async () => {
  const built = spawnSync(
    process.execPath,
    ['--import', './scripts/start.mjs', 'scripts/build.ts', '--map', PUBLICATION, '--outDir', out],
    { env: { ...process.env, SITE_URL: SITE }, encoding: 'utf8' },
  );
  expect(built.status, built.stdout + built.stderr).toBe(0);
  server = await serveFolder(out, { base: '/kit/' });
}, 300_000);
afterAll(async () => {
  await server?.close();
  rmSync(temp, { recursive: true, force: true });
});

describe('a publication of another field, built with the same engine', () => {
  it('has a site of its own, and nothing of ours', () => {
    expect(textOf('index.html')).toContain('Werken met een gehoorverlies');
    expect(textOf('gehoor/overleg/index.html')).toContain('data-accent="derde"');
    const texts = readdirSync(out, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(html|md|txt|json|xml|css)$/.test(entry.name))
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')] as const);
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
    ['gehoor/les-2-maak-de-kamer-stil', 'Les 2: Maak de kamer stil'],
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

  it('has no meeting made to measure where it says nothing of one', () => {
    expect(readdirSync(join(out, 'presenteren'))).not.toContain('op-maat');
    expect(textOf('presenteren/index.html') + textOf('sitemap.xml')).not.toContain('op-maat');
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
