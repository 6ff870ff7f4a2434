import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../site/copy-project.ts';
import { openWindow } from './window.ts';

const folder = copyProject('bewerken-');
let server: ChildProcess;
let address = '';
let window: Page;
openWindow({}, (page) => {
  window = page;
});

beforeAll(async () => {
  // Vite does not watch when it finds itself in a test.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  server = spawn(process.execPath, ['scripts/astro.mjs', 'dev', '--port', '0'], { cwd: folder, env });
  address = await new Promise((found, fail) => {
    let told = '';
    const read = (chunk: Buffer) => {
      told += String(chunk);
      const url = /http:\/\/localhost:\d+/.exec(told)?.[0];
      if (url) found(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => fail(new Error(told)));
  });
});
afterAll(async () => {
  const gone = new Promise((done) => server.once('exit', done));
  server.kill();
  await gone;
  rmSync(folder, { recursive: true, force: true });
});

/** Changes a file as an editor does: all of it at once. */
function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed, `${from} stands in ${file}`).not.toBe(text);
  writeFileSync(path, changed);
}

/** Opens a page, and waits until it listens: what is saved before that reaches it with the next load alone. */
async function open(path: string, tab = window): Promise<boolean> {
  await tab.goto('about:blank');
  const listens = tab.waitForEvent('console', {
    predicate: (message) => message.text().includes('[vite] connected'),
    timeout: 30_000,
  });
  return Promise.all([tab.goto(address + path, { timeout: 90_000 }), listens]).then(
    () => true,
    () => false,
  );
}

/** Goes to a page; a reload that the last save brought may come in between. */
const visit = (path: string, tab = window) => expect.poll(() => open(path, tab), { timeout: 120_000 }).toBe(true);

const shows = (words: string) => window.getByText(words).first().waitFor({ state: 'attached' });
/** Waits until the report over the page says something; the page may be loaded anew meanwhile. */
const reports = (words: string | RegExp) =>
  expect
    .poll(
      () =>
        overlay()
          .evaluate((element) => element.shadowRoot?.textContent ?? '', undefined, { timeout: 1000 })
          .catch(() => ''),
      { timeout: 30_000 },
    )
    .toMatch(words);
const overlay = () => window.locator('vite-error-overlay');
const digest = async (path: string) =>
  createHash('sha256')
    .update(Buffer.from(await (await fetch(address + path)).arrayBuffer()))
    .digest('hex');

describe('an author who saves while the site is open', () => {
  it('sees a changed sentence without asking for it', async () => {
    await visit('/over/');
    edit('content/over.mdx', /(<\/Kern>\n)/, '$1\nDeze zin is er net bij gezet.\n');
    await shows('Deze zin is er net bij gezet.');
  });

  it('sees the colours and the letter of the site', async () => {
    for (const path of ['/over/', '/presenteren/overtuigen/', '/presenteren/overtuigen/spreker/']) {
      await visit(path);
      expect(await window.evaluate(() => getComputedStyle(document.body).fontFamily), path).toMatch(/^"?Atkinson/);
      expect(await window.evaluate(() => document.fonts.ready.then(() => document.fonts.size)), path).toBeGreaterThan(
        0,
      );
    }
    await visit('/over/');
  });

  it('sees a colour of the house style that was just written', async () => {
    await visit('/over/');
    const color = () => window.evaluate(() => getComputedStyle(document.body).getPropertyValue('--action'));
    const before = await color();
    writeFileSync(join(folder, 'content/huisstijl.yaml'), 'naam: Huis Voorbeeld\nkleuren: { hoofd: "#5b1a6e" }\n');
    await shows('Huis Voorbeeld');
    // A reload may come in between.
    await expect.poll(() => color().catch(() => before), { timeout: 30_000 }).not.toBe(before);
    rmSync(join(folder, 'content/huisstijl.yaml'));
    await expect.poll(() => color().catch(() => ''), { timeout: 30_000 }).toBe(before);
  });

  it('sees what was saved before the page listened', async () => {
    const path = `${address}/over/`;
    // With nobody connected Vite keeps what it has to tell; here somebody is.
    const other = await window.context().newPage();
    await visit('/over/', other);
    await window.goto('about:blank');
    await window.route(
      '**/@vite/client',
      async (route) => {
        edit('content/over.mdx', 'er net bij gezet.', 'er onderweg bij gezet.');
        await expect.poll(async () => (await fetch(path)).text(), { timeout: 30_000 }).toContain('er onderweg bij');
        await route.continue();
      },
      { times: 1 },
    );
    await window.goto(path);
    await shows('Deze zin is er onderweg bij gezet.');
    await other.close();
    edit('content/over.mdx', 'er onderweg bij gezet.', 'er net bij gezet.');
    await shows('Deze zin is er net bij gezet.');
  });

  it('sees what is wrong, with its place and what to do, until it is mended', async () => {
    edit('content/over.mdx', 'Deze zin is er', 'Deze zin <Tipp /> is er');
    await reports('De teksten kloppen nog niet.');
    await reports(/content\/over\.mdx:\d+:\d+: Het element <Tipp> bestaat niet\./);
    await window.reload();
    await overlay().waitFor({ state: 'attached' });
    await shows('Deze zin is er net bij gezet.');
    edit('content/over.mdx', 'Deze zin <Tipp /> is er', 'Deze zin is weer goed en er');
    await shows('Deze zin is weer goed en er net bij gezet.');
    expect(await overlay().count()).toBe(0);
  });

  it('is told what is wrong with a list that is saved halfway, and goes on when it is whole', async () => {
    await visit('/over/');
    const whole = readFileSync(join(folder, 'content/feiten.yaml'), 'utf8');
    writeFileSync(join(folder, 'content/feiten.yaml'), whole.slice(0, whole.length / 3));
    await reports(/content\/feiten\.yaml:\d+:\d+: /);
    writeFileSync(join(folder, 'content/feiten.yaml'), whole);
    await overlay().waitFor({ state: 'detached' });
    expect(server.exitCode).toBeNull();
  });

  it('cannot run code from a text', async () => {
    const mark = join(folder, 'gedraaid');
    edit(
      'content/over.mdx',
      'Deze zin is weer',
      `\n\nexport const a = require('node:fs').writeFileSync('${mark}', '')\n\nDeze zin is weer`,
    );
    await reports('[code]');
    expect(() => readFileSync(mark)).toThrow('ENOENT');
    edit('content/over.mdx', /\n\nexport const a.*\n\n/, '');
    await shows('Deze zin is weer goed');
  });

  it('sees a page that is new, and no longer when it is gone', async () => {
    const text = readFileSync(join(folder, 'content/over.mdx'), 'utf8').replace(
      /^titel: .*$/m,
      'titel: Een nieuwe bladzijde over ons',
    );
    writeFileSync(join(folder, 'content/nieuw-hier.mdx'), text.replace(/^kort: .*\n/m, ''));
    await expect
      .poll(async () => (await fetch(`${address}/nieuw-hier/`)).status, { timeout: 60_000, interval: 500 })
      .toBe(200);
    rmSync(join(folder, 'content/nieuw-hier.mdx'));
    await expect
      .poll(async () => (await fetch(`${address}/nieuw-hier/`)).status, { timeout: 60_000, interval: 500 })
      .toBe(404);
  });

  it('sees a slide, a number and the title of a bundle change', async () => {
    await visit('/presenteren/overtuigen/lezen/');
    edit('slides/overtuigen.mdx', /<Dia titel="[^"]*"/, '<Dia titel="Een titel die net is bedacht"');
    await shows('Een titel die net is bedacht');
    await visit('/werkwijzer/voordelen/');
    edit(
      'content/feiten.yaml',
      /^(verzuimdag-kosten:\n {2}tekst: )250 euro\n {2}getal: "250"/m,
      '$1251 euro\n  getal: "251"',
    );
    await shows('251 euro');
    await visit('/casussen/1/');
    edit('content/bundels/casussen.yaml', /^titel: .*$/m, 'titel: Zes verhalen van het werk');
    await shows('Zes verhalen van het werk');
  });

  it('opens the page with all paper without waiting for that paper, and reads no sentence without its size', async () => {
    await visit('/afdrukken/');
    const page = await (await fetch(`${address}/afdrukken/`)).text();
    expect(page).not.toMatch(/(bladzijden?|vel|vellen A4), \d/);
    for (const [, told = ''] of page.matchAll(/data-(?:offline-maat|kit)[^>]*>([^<]*)</g)) expect(told).toContain('MB');
  });

  it('gets paper by the template as it is now', async () => {
    const before = await digest('/afdrukken/over-deze-site.pdf');
    expect(await digest('/afdrukken/over-deze-site.pdf')).toBe(before);
    edit('src/writers/typst/template/book.typ', 'justify: false', 'justify: true');
    await expect
      .poll(() => digest('/afdrukken/over-deze-site.pdf'), { timeout: 60_000, interval: 500 })
      .not.toBe(before);
  });
});
