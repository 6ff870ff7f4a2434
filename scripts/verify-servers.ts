/**
 * Runs a real nginx and a real Apache, where they are, on the built site with the settings that come with it, and
 * compares what they answer with our own server: status, headers, kinds of file, compression, and the bytes. Then it follows every link
 * there, and uses the site in a browser: its copy for reading offline, a deck in one file, search.
 * With `SITE_URL=https://example.org/kit/` the site, built for that address, is served below its path.
 * Prints each difference and exits 1 when there is one. A server that is not installed is told, and is no failure.
 */
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BASE, SITE } from '../src/addresses.ts';
import { publicationFolder } from '../src/folder.ts';
import { guide } from '../src/guide.ts';
import { isText } from '../src/server/media-types.ts';
import { serveFolder } from '../src/server/static-server.ts';
import { type RealServer, startApache, startNginx } from './servers/real.ts';
import { walk } from './servers/walk.ts';

const SAME = [
  'content-type',
  'cache-control',
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];
const DIST = join(publicationFolder(), 'dist');
/** The path of the site without its last slash. */
const BELOW = BASE.slice(0, -1);
const MISSING = 'Deze pagina is er niet';
/** May not be read by the server: what an owner forgets to open. */
const CLOSED = '/robots.txt';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

async function get(address: string): Promise<Answer> {
  const options = { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip' } } as const;
  const response = await fetch(address, options);
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** How an answer differs from ours, in words. */
function* differences(ours: Answer, theirs: Answer): Generator<string> {
  const refused = ours.status === 404 && theirs.status === 403;
  if (theirs.status !== ours.status && !refused) yield `status ${theirs.status}, not ${ours.status}`;
  for (const name of ours.status === 301 ? SAME.slice(2) : SAME) {
    const [wanted, got] = [ours.headers.get(name), theirs.headers.get(name)];
    if (wanted !== got) yield `${name} is ${got}, not ${wanted}`;
  }
  if (ours.status === 301) {
    const path = (answer: Answer) => answer.headers.get('location')?.replace(/^https?:\/\/[^/]*/, '');
    if (path(theirs) !== path(ours)) yield `leads to ${path(theirs)}, not ${path(ours)}`;
    return;
  }
  // Whether a page for what is missing, or a drawing of a few lines, is packed is up to a server.
  const packed = ours.status === 200 && ours.headers.has('content-encoding');
  const text = isText(ours.headers.get('content-type') ?? '');
  const encoding = theirs.headers.get('content-encoding');
  if (packed && encoding !== 'gzip') yield 'is not packed';
  if (!text && encoding !== null) yield `is packed by ${encoding}`;
  if (packed && !/accept-encoding/i.test(theirs.headers.get('vary') ?? '')) yield 'no Vary: Accept-Encoding';
  if (ours.status === 404 && !theirs.body.includes(MISSING)) yield 'does not say in Dutch that the page is not there';
  else if (!theirs.body.equals(ours.body)) yield `${theirs.body.length} bytes, not our ${ours.body.length}`;
}

/** An address within the site of each kind that it has, and of each kind that it refuses. */
function addressesOf(site: string): string[] {
  const first = (folder: string, ending: string) => {
    const name = readdirSync(join(site, folder)).find((file) => file.endsWith(ending));
    if (name === undefined) throw new Error(`There is no ${ending} in ${folder}: is the site complete?`);
    return `/${folder}/${name}`.replace('//', '/');
  };
  const [page = ''] = guide().corpus.publication.delen.flatMap(({ paginas }) => paginas);
  return [
    ...[
      '/',
      '//',
      `/${page}/`,
      `/${page}`,
      `/${page}?q=1`,
      '/zoeken/',
      '/zoeken/zoeklijst.json',
      '/404.html',
      '/offline/',
    ],
    ...[`/${page}.md`, '/llms.txt', '/sitemap.xml', '/sw.js', '/icoon.svg', `/${page}/index.html`, '/presenteren/'],
    ...['/afdrukken/kit.zip', first('afdrukken/bundels', '.pdf'), '/pagefind/pagefind.js', `/${page}/?a=b`],
    ...[first('bestanden', '.css'), first('bestanden', '.js'), first('bestanden', '.woff2')],
    ...[first('presenteren', '-los.html'), first('presenteren', '.pptx'), first('og', '.png')],
    ...['/bestanden/', '/og/', '/afdrukken/bundels/', '/bestanden/weg.css', '/bestaat-niet/', '/weg.pdf'],
    ...['/zoeken/weg/', '/weg-los.html', '/nginx.conf', '/.htaccess', '/web.config', '/_headers', CLOSED],
    // Below a path this is above the site, and its owner's own.
    ...(BASE === '/' ? ['/%2e%2e/x'] : []),
  ];
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function compare(name: string, site: string, server: RealServer, ours: string): Promise<number> {
  let wrong = 0;
  const addresses = addressesOf(site);
  for (const path of addresses) {
    const found = [...differences(await get(ours + BELOW + path), await get(server.address + BELOW + path))];
    wrong += found.length;
    for (const difference of found) say(`${name} ${path}: ${difference}`);
  }
  say(`${name}: ${addresses.length} addresses below ${BASE} compared with our own server, ${wrong} differences.`);
  return wrong;
}

if (!existsSync(join(DIST, 'index.html'))) {
  say('Er is nog geen site om te vergelijken. Bouw haar eerst: npm run build');
  process.exit(1);
}
const temp = mkdtempSync(join(tmpdir(), 'servers-'));
const domain = join(temp, 'site');
const site = join(domain, BELOW);
chmodSync(temp, 0o755);
cpSync(DIST, site, { recursive: true });
// To our server a file that is closed to it is as one that is gone: so we compare with a copy that lacks it.
const bare = join(temp, 'bare');
cpSync(DIST, bare, { recursive: true });
rmSync(join(bare, CLOSED));
chmodSync(join(site, CLOSED), 0);
const own = await serveFolder(bare, { base: BASE });
let wrong = 0;
try {
  for (const [name, start] of [
    ['nginx', startNginx],
    ['apache', startApache],
  ] as const) {
    const server = await start(domain, BASE, join(temp, name));
    if (server === undefined) {
      say(`${name}: not installed here, so not compared.`);
      continue;
    }
    try {
      wrong += await compare(name, site, server, own.address);
      // What was closed above is open on a site that is used.
      chmodSync(join(site, CLOSED), 0o644);
      const first = server.address + BASE;
      const walked = await walk(first, SITE?.href ?? first, site);
      for (const line of walked.wrong) say(`${name}: ${line}`);
      say(
        `${name}: ${walked.found} files found by their links and used in a browser, ${walked.wrong.length} troubles.`,
      );
      wrong += walked.wrong.length;
      chmodSync(join(site, CLOSED), 0);
    } finally {
      await server.stop();
    }
  }
} finally {
  await own.close();
  rmSync(temp, { recursive: true });
}
process.exitCode = wrong === 0 ? 0 : 1;
